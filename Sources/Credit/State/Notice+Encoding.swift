extension Notice {
  /// Writes the notice for a record, 118 bytes: ordinal 2, kind 1, sent 4, effective 2, decision 2,
  /// the reasons 45, limit before 4, limit after 4, amount 4, owed 4, rate 2, the lock 2, its end
  /// 4, last day to appeal 2, answer by 4, next check 2, months 1, the datum 2, the topic 2, the
  /// outcome 2, who decided 1, the rule 2 (65,535 for none), day of the reasons 2, the kind of case
  /// 2, its day 2, papers 1, limit before the decision 4, due on 2, report on 2, penalty rate 2.
  ///
  /// What can be there or not takes two bytes: 1 and its number, or 0 and 0.
  package func encode(into encoder: inout RecordEncoder) {
    encodeHead(into: &encoder)
    encodeAmounts(into: &encoder)
    encodeWays(into: &encoder)
    encodeMatter(into: &encoder)
  }

  private func encodeHead(into encoder: inout RecordEncoder) {
    encoder.feed(ordinal)
    encoder.feed(kind.rawValue)
    encoder.feed(sent)
    encoder.feed(effective)
    encoder.feed(decision)
    reasons.encode(into: &encoder)
  }

  private func encodeAmounts(into encoder: inout RecordEncoder) {
    encoder.feed(limitFrom)
    encoder.feed(limitTo)
    encoder.feed(amount)
    encoder.feed(owed)
    encoder.feed(rateMillionths)
  }

  private func encodeWays(into encoder: inout RecordEncoder) {
    encoder.feed(choice: lock)
    encoder.feed(until)
    encoder.feed(appealUntil)
    encoder.feed(answerBy)
    encoder.feed(nextCheck)
    encoder.feed(months)
    encoder.feed(choice: datum)
    encoder.feed(choice: topic)
    encoder.feed(choice: outcome)
  }

  private func encodeMatter(into encoder: inout RecordEncoder) {
    encoder.feed(decider.number)
    encoder.feed(rule ?? .max)
    encoder.feed(reasonsOn)
    encoder.feed(choice: matter)
    encoder.feed(matterOn)
    encoder.feed(papers.rawValue)
    encoder.feed(limitBefore)
    encoder.feed(dueOn)
    encoder.feed(reportOn)
    encoder.feed(penaltyMillionths)
  }
}

extension Notice {
  /// Reads what `encode` wrote.
  package init(from decoder: inout StateDecoder) throws(StateFault) {
    let ordinal: UInt16 = decoder.number()
    let kind: Kind = try decoder.value(.noticeKind)
    self.init(kind, ordinal: ordinal, sent: try decoder.moment(.noticeSent))
    guard sent.isSet, sent.day <= Day.lived.upperBound else { throw .noticeSent }
    effective = decoder.day()
    decision = decoder.number()
    reasons = try Reasons(from: &decoder)
    try decodeAmounts(from: &decoder)
    try decodeWays(from: &decoder)
    try decodeMatter(from: &decoder)
  }

  private mutating func decodeAmounts(from decoder: inout StateDecoder) throws(StateFault) {
    limitFrom = try decoder.money(.noticeAmount)
    limitTo = try decoder.money(.noticeAmount)
    amount = decoder.balance()
    owed = try decoder.money(.noticeAmount)
    rateMillionths = try decoder.rate(.noticeRate)
  }

  private mutating func decodeWays(from decoder: inout StateDecoder) throws(StateFault) {
    lock = try decoder.choice(.noticeLock)
    until = try decoder.moment(.noticeUntil)
    appealUntil = decoder.day()
    answerBy = try decoder.moment(.noticeAnswer)
    nextCheck = decoder.day()
    months = decoder.number()
    datum = try decoder.choice(.noticeDatum)
    topic = try decoder.choice(.noticeTopic)
    outcome = try decoder.choice(.noticeOutcome)
  }

  private mutating func decodeMatter(from decoder: inout StateDecoder) throws(StateFault) {
    decider = Staff(decoder.number())
    let written = try decoder.rule(.noticeRule)
    rule = written == .max ? nil : written
    reasonsOn = decoder.day()
    matter = try decoder.choice(.noticeCase)
    matterOn = decoder.day()
    papers = try decoder.members(of: Papers.all.rawValue, .noticePapers)
    limitBefore = try decoder.money(.noticeAmount)
    dueOn = decoder.day()
    reportOn = decoder.day()
    penaltyMillionths = decoder.number()
  }
}
