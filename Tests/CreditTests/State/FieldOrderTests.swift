import Testing

@testable import Credit

/// The order of the fields of each part: every field holds its own place's number.
struct FieldOrderTests {
  @Test func ofThePortrait() {
    var portrait = Portrait()
    portrait.profile.income = Money(fen: 1)
    (portrait.activity.activeDays, portrait.conduct.failedDebitDays) = (2, 3)
    (portrait.outside.inquiryWeeks, portrait.outside.olderInquiryWeeks) = (4, 5)
    (portrait.profile.registered, portrait.activity.monthlySpend, portrait.conduct.drawDays) = (
      Day(number: 6), 7, 8
    )
    (portrait.conduct.lateMonths, portrait.conduct.lastUse) = (9, Day(number: 10))
    (portrait.activity.lastLogin, portrait.outside.debtHundreds) = (Day(number: 11), 12)
    (portrait.access.newDeviceOn, portrait.access.loginDistance) = (Day(number: 13), 14)
    (portrait.access.roundPaymentOn, portrait.access.unusualPercent) = (Day(number: 15), 16)
    (portrait.outside.loanWeeks, portrait.outside.sisterHundreds, portrait.activity.usualAmount) = (
      17, 18, 19
    )
    (portrait.profile.incomeOn, portrait.outside.incomeHundreds) = (Day(number: 20), 21)
    (portrait.outside.bureauOn, portrait.profile.documentUntil) = (Day(number: 22), Day(number: 23))
    (portrait.bureauReport.reportedOn, portrait.conduct.paidOffOn) = (
      Day(number: 24), Day(number: 25)
    )
    portrait.profile.marks = Profile.Marks(rawValue: 0x0002)
    portrait.activity.marks = Activity.Marks(rawValue: 0x0008)
    portrait.access.marks = Access.Marks(rawValue: 0x0A10)
    portrait.conduct.marks = Conduct.Marks(rawValue: 0x1000)
    (portrait.activity.quickPay, portrait.profile.dueDay, portrait.activity.walletUse) = (
      27, 28, 29
    )
    (portrait.activity.billsPaid, portrait.conduct.onTimeRun, portrait.outside.bureauInquiries) = (
      30, 31, 32
    )
    (portrait.outside.otherLenders, portrait.outside.late60, portrait.access.wrongPasswords) = (
      33, 34, 35
    )
    (portrait.access.farLogins, portrait.access.contactChangeDays, portrait.access.roundPayments) =
      (36, 37, 38)
    (portrait.profile.birthYear, portrait.activity.transactions, portrait.outside.sisterLate) = (
      39, 40, 41
    )
    (
      portrait.activity.usualActive, portrait.conduct.highUseMonths, portrait.conduct.lastMinutePays
    ) = (42, 43, 44)
    portrait.disputed = .outsideLate
    #expect(
      hex(StateEncoder.bytes { portrait.encode(into: &$0) }) == """
        01 00 00 00 02 00 00 00 03 00 00 00 04 00 00 00
        05 00 00 00 06 00 07 00 08 00 09 00 0a 00 0b 00
        0c 00 0d 00 0e 00 0f 00 10 00 11 00 12 00 13 00
        14 00 15 00 16 00 17 00 18 00 19 00 1a 1a 1b 1c
        1d 1e 1f 20 21 22 23 24 25 26 27 28 29 2a 2b 2c
        01 05
        """)
  }

  @Test func ofTheLimit() throws {
    var limit = Limit()
    (limit.shown, limit.extra, limit.extraUntil) = (Money(fen: 1), Money(fen: 2), Day(number: 3))
    limit.extraIsClaimed = true
    try limit.announceClose(.compliance, on: Day(number: 5), by: 7)
    (limit.raisedOn, limit.cutOn) = (Day(number: 6), Day(number: 7))
    limit.ceiling = .whole(100)
    #expect(
      hex(StateEncoder.bytes { limit.encode(into: &$0) }) == """
        01 00 00 00 02 00 00 00 03 00 01 02 04 05 00 07
        00 06 00 07 00 10 27 00 00
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

  @Test func ofTheScore() throws {
    var score = ScoreState()
    (score.shown, score.previous, score.defaultProbability) = (1, 2, 3)
    (score.treeProbability, score.segment) = (4, 7)
    score.watch = try EncodingFixture.warning(.orange, seenOn: Day(number: 6))
    #expect(
      hex(StateEncoder.bytes { score.encode(into: &$0) }) == "01 00 02 00 03 00 04 00 02 06 00 07")
  }

  @Test func ofALock() {
    let lock = Lock(
      .fraud, since: Day(number: 1), until: Moment(Day(number: 2), minute: 3), phase: .forGood)
    #expect(hex(StateEncoder.bytes { lock.encode(into: &$0) }) == "0d 01 00 02 00 03 00 03")
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
        04 01 0c 01 09 10 01 00 ff ff
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
        01 00 02 03 04 00 10 27 00 00 01 0e 06 07 08 09
        0a ff ff 09 00 00 00 04 00
        """)
  }
}
