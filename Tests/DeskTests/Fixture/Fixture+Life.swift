@testable import Credit
@testable import World

extension Fixture {
  /// One account replayed: account 2 has a life, the others only a file.
  static func dossier(account: Int, day: Day = day) throws -> Dossier {
    let file = try file(account)
    let events = account == 2 ? try life.filter { $0.moment.day <= day } : []
    let index = accounts.firstIndex(of: UInt32(account)) ?? 0
    return Dossier(
      account: account, name: names[index], day: day, file: file, events: events,
      marks: try account == 2 ? marks(file).filter { $0.day <= day } : [DayMark(file, on: day)],
      today: Today(day, policy: policy, calendar: BusinessCalendar()))
  }

  static func file(_ account: Int) throws -> CreditFile {
    var portrait = Portrait()
    portrait.profile.income = .whole(9_000)
    portrait.activity.monthlySpend = 3_200
    portrait.profile.registered = day - 1_400
    portrait.profile.marks = [.realName]
    var file = CreditFile(
      account: account, portrait: portrait, consents: [.scoring, .bureau, .thirdParty],
      identity: IdentityCheck(passed: .all))
    file.score.shown = 596
    file.score.previous = 668
    file.score.defaultProbability = 812
    file.score.treeProbability = 900
    try file.score.watch.rise(to: .yellow, on: day - 29)
    try file.score.watch.rise(to: .orange, on: day - 28)
    guard account == 2 else { return file }
    try file.line.apply(on: first)
    try file.line.open(on: first, rate: DailyRate(millionths: 500), dueDay: 21)
    file.limit.shown = .whole(12_000)
    file.debt[0] = loan(amount: 8_000, months: 12, from: first + 20)
    file.debt[1] = loan(amount: 2_400, months: 3, from: first + 60)
    file.cases[.appeal] = appeal
    return file
  }

  private static func loan(amount: Int, months: Int, from: Day) -> Loan {
    var loan = Loan(
      RepaymentTerms(
        amount: .whole(amount), months: months, rate: DailyRate(millionths: 500),
        method: .equalInstalments, from: from, dueDay: 21))
    // Everything but the instalment of the last due day is paid.
    var bills: [Instalment] = []
    while loan.nextDue(dueDay: 21).isSet, loan.nextDue(dueDay: 21) <= day {
      bills.append(loan.bill(dueDay: 21))
    }
    for bill in bills.dropLast() { _ = loan.pay(bill.amount, principalFirst: false) }
    return loan
  }

  private static func marks(_ file: CreditFile) throws -> [DayMark] {
    var file = file
    let last = DayMark(file, on: day)
    let past = (0..<(day - first)).map { index in
      file.limit.shown = .whole(index < 113 ? 20_000 : 12_000)
      file.debt[0] = .vacant
      file.debt[1] = .vacant
      let used =
        switch index {
        case ..<20: 0
        case ..<60: 8_000
        case ..<82: 9_794
        default: 8_498
        }
      file.debt.held = .whole(used)
      return DayMark(file, on: first + index)
    }
    return past + [last]
  }

  static var decision: Decision {
    Decision(
      ordinal: 2, kind: .cut, moment: Moment(day - 12, minute: 600), actor: .policy,
      policy: policy.version, basis: .rule(0),
      traces: [
        RuleTrace(rule: 0, outcome: .hit, observed: [2, 6]),
        RuleTrace(rule: 1, outcome: .miss, observed: [78]),
        RuleTrace(rule: 2, outcome: .notApplicable, observed: [nil]),
      ], reasons: cutReasons, entry: 0)
  }

  private static func at(
    _ offset: Int, _ minute: Int, _ fact: Fact, because cause: Cause = .calendar
  ) -> Event {
    Event(Moment(first + offset, minute: minute), fact, because: cause)
  }

  static var life: [Event] {
    get throws {
      let terms = RepaymentTerms(
        amount: .whole(8_000), months: 12, rate: DailyRate(millionths: 500),
        method: .equalInstalments, from: first + 20, dueDay: 21)
      let second = RepaymentTerms(
        amount: .whole(2_400), months: 3, rate: DailyRate(millionths: 500),
        method: .equalInstalments, from: first + 60, dueDay: 21)
      return [
        at(0, 610, .acted(.apply, .done)),
        at(0, 610, .opened(limit: .whole(20_000), DailyRate(millionths: 500))),
        at(5, 360, .scored(668, from: 655, defaultProbability: 320)),
        at(
          20, 1_210,
          .acted(.draw(.whole(8_000), months: 12, .equalInstalments), .paidOut(.whole(8_000)))),
        at(20, 1_210, .drawn(terms)),
        at(49, 0, .billed(Money(fen: 72_145), due: first + 49)),
        at(49, 480, .debitFailed(Money(fen: 72_145))),
        at(50, 1, .overdue(Money(fen: 72_145))),
        at(54, 900, .repaid(Money(fen: 72_145), early: false)),
        at(54, 900, .cured(daysPastDue: 5)),
        at(60, 1_150, .drawn(second)),
        at(96, 360, .scored(596, from: 668, defaultProbability: 812)),
        at(96, 361, .warned(.orange, from: .normal)),
        at(112, 600, .decided(decision)),
        at(112, 600, .noticed(cut), because: .decision(2)),
        at(
          113, 0, .limitChanged(from: .whole(20_000), to: .whole(12_000), .cut),
          because: .decision(2)),
        at(
          116, 1_320,
          .acted(
            .draw(.whole(3_000), months: 6, .equalInstalments), .refused(.amountIsAboveAvailable))),
        at(122, 640, .acted(.appeal, .done)),
        at(122, 640, .caseOpened(appeal), because: .act),
        at(123, 540, .caseClaimed(.appeal, number: 1, by: Staff(2)), because: .matter(1)),
      ]
    }
  }
}
