import Testing

@testable import Credit

/// The order of the fields of each part: every field holds its own place's number.
struct FieldOrderTests {
  @Test func ofThePortrait() {
    var portrait = Portrait()
    portrait.income = Money(fen: 1)
    (portrait.activeDays, portrait.failedDebitDays) = (2, 3)
    (portrait.inquiryWeeks, portrait.olderInquiryWeeks) = (4, 5)
    (portrait.registered, portrait.monthlySpend, portrait.drawDays) = (Day(number: 6), 7, 8)
    (portrait.lateMonths, portrait.lastUse) = (9, Day(number: 10))
    (portrait.lastLogin, portrait.outsideHundreds) = (Day(number: 11), 12)
    (portrait.newDeviceOn, portrait.loginDistance) = (Day(number: 13), 14)
    (portrait.roundPaymentOn, portrait.unusualPercent) = (Day(number: 15), 16)
    portrait.marks = Portrait.Marks(rawValue: 17)
    (portrait.quickPay, portrait.dueDay, portrait.walletUse) = (18, 19, 20)
    (portrait.billsPaid, portrait.onTimeRun, portrait.bureauInquiries) = (21, 22, 23)
    (portrait.otherLenders, portrait.outsideLate60, portrait.wrongPasswords) = (24, 25, 26)
    (portrait.farLogins, portrait.contactChangeDays, portrait.roundPayments) = (27, 28, 29)
    #expect(
      hex(StateEncoder.bytes { portrait.encode(into: &$0) }) == """
        01 00 00 00 02 00 00 00 03 00 00 00 04 00 00 00
        05 00 00 00 06 00 07 00 08 00 09 00 0a 00 0b 00
        0c 00 0d 00 0e 00 0f 00 10 00 11 12 13 14 15 16
        17 18 19 1a 1b 1c 1d
        """)
  }

  @Test func ofTheLimit() {
    var limit = Limit()
    (limit.shown, limit.extra, limit.extraUntil) = (Money(fen: 1), Money(fen: 2), Day(number: 3))
    (limit.extraIsClaimed, limit.pending) = (true, .close(.compliance))
    (limit.pendingOn, limit.raisedOn, limit.cutOn) =
      (Day(number: 5), Day(number: 6), Day(number: 7))
    #expect(
      hex(StateEncoder.bytes { limit.encode(into: &$0) }) == """
        01 00 00 00 02 00 00 00 03 00 01 02 04 05 00 06
        00 07 00
        """)
  }

  @Test func ofTheDebt() {
    var debt = Debt()
    (debt.penaltyMillionths, debt.held) = (-1, Money(fen: 2))
    (debt.heldMonths, debt.heldMethod) = (3, .interestFirst)
    #expect(
      hex(StateEncoder.bytes { debt.encode(into: &$0) }) == """
        00 00 00 00 00 00 00 00 ff ff ff ff ff ff ff ff
        02 00 00 00 03 01
        """)
  }

  @Test func ofTheScore() {
    var score = ScoreState()
    (score.shown, score.previous, score.defaultProbability, score.warning) = (1, 2, 3, .orange)
    #expect(hex(StateEncoder.bytes { score.encode(into: &$0) }) == "01 00 02 00 03 00 02")
  }

  @Test func ofTheLine() throws {
    var line = Line()
    try line.apply(on: Day(number: 1))
    try line.open(on: Day(number: 1), rate: DailyRate(millionths: 3), dueDay: 2)
    #expect(hex(StateEncoder.bytes { line.encode(into: &$0) }) == "05 01 00 02 03 00")
  }

  @Test func ofACase() {
    var matter = Case(
      number: 4, kind: .complaint, opened: Moment(Day(number: 1), minute: 0),
      due: Moment(Day(number: 2), minute: 0),
      .init(
        decision: 5, proposal: .release, level: 9, isUrgent: true, lock: .takeover, code: .ID01))
    matter.receive(.police, on: Day(number: 3))
    #expect(
      hex(StateEncoder.bytes { matter.encode(into: &$0) }) == """
        01 00 00 00 02 00 00 00 03 00 04 00 05 00 00 02
        04 01 04 01 09 10 01 00
        """)
  }

  @Test func ofADecision() {
    var decision = EncodingFixture.decision(
      1, kind: .decline, code: .ID03, on: Day(number: 4), before: .whole(100), lock: .compliance,
      by: .staff(Staff(8)))
    (decision.appeals, decision.papersSeen) = (6, Papers(rawValue: 7))
    (decision.deciders.1, decision.deciders.2) = (Staff(9), Staff(10))
    #expect(
      hex(StateEncoder.bytes { decision.encode(into: &$0) }) == """
        01 00 02 03 04 00 10 27 00 00 01 05 06 07 08 09
        0a
        """)
  }

  @Test func ofTheFile() {
    var file = CreditFile(account: 1, portrait: Portrait(), consents: .thirdParty)
    (file.invitedOn, file.refusedOn) = (Day(number: 2), Day(number: 3))
    (file.decisions, file.notices, file.caseCount, file.needsWatch) = (4, 5, 6, true)
    #expect(hex(Array(file.bytes.suffix(16))) == "08 00 00 00 00 02 00 03 00 04 00 05 00 06 00 01")
  }

  @Test(
    "The last number of an enum: one more in between would move it",
    arguments: [
      ("line closes", CloseCause.compliance.rawValue, 4),
      ("locks", Lock.Kind.compliance.rawValue, 5),
      ("repayment", RepaymentMethod.revolving.rawValue, 2),
      ("warnings", WarningLevel.red.rawValue, 3),
      ("cases", Case.Kind.complaint.rawValue, 2),
      ("outcomes", Case.Outcome.answer.rawValue, 9),
      ("proposals", Rule.Proposal.release.rawValue, 4),
      ("decisions", Decision.Kind.complaintAnswered.rawValue, 19),
      ("codes", ReasonCode.IN04.rawValue, 44),
    ] as [(String, UInt8, UInt8)])
  func enumNumbers(name: String, number: UInt8, written: UInt8) {
    #expect(number == written, "\(name)")
  }
}
