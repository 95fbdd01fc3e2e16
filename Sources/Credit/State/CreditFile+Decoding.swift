extension CreditFile {
  /// Reads what `encode` wrote of an account; the alarm is left as at the start.
  package init(from decoder: inout StateDecoder, account: Int) throws(StateFault) {
    guard decoder.number() as UInt32 == account else { throw .account }
    let line = try Line(from: &decoder)
    let limit = try Limit(from: &decoder)
    let debt = try Debt(from: &decoder)
    let locks = try Locks(from: &decoder)
    let score = try ScoreState(from: &decoder)
    self.init(account: account, portrait: try Portrait(from: &decoder), consents: [])
    (self.line, self.limit, self.debt) = (line, limit, debt)
    (self.locks, self.score) = (locks, score)
    try CreditFile.decodeStanding(of: &self, from: &decoder)
    cases = try Cases(from: &decoder)
    appealable = try AppealableDecisions(from: &decoder)
    try CreditFile.decodeCounts(of: &self, from: &decoder)
  }

  private static func decodeStanding(
    of file: inout CreditFile, from decoder: inout StateDecoder
  ) throws(StateFault) {
    file.consents = try ConsentLedger(from: &decoder)
    file.identity = try IdentityCheck(from: &decoder)
    file.permission = try Permission(from: &decoder)
    file.invitation = try Invitation(from: &decoder)
    file.replan = try Replan(from: &decoder)
    file.reminder = try Reminder(from: &decoder)
    file.snoozedCode = try decoder.value(.snoozedCode)
    file.snoozedUntil = decoder.day()
  }

  /// Numbers of an account are counted on in two bytes: there must be room for more.
  private static func decodeCounts(
    of file: inout CreditFile, from decoder: inout StateDecoder
  ) throws(StateFault) {
    let room = 0...UInt16.max / 2
    file.decisions = try decoder.number(in: room, .counts)
    file.notices = try decoder.number(in: room, .counts)
    file.caseCount = try decoder.number(in: room, .counts)
    file.needsWatch = try decoder.truth(.needsWatch)
  }
}
