@testable import Credit

/// Files and parts for the tests of the encoding.
enum EncodingFixture {
  static let day = Day(number: 20_000)

  /// A file in which every part holds something.
  static func busyFile(account: Int = 101) throws -> CreditFile {
    var file = CreditFile(account: account, portrait: portrait, consents: [.scoring, .bureau])
    file.line = try line()
    file.limit = try limit()
    file.debt = debt
    try file.locks.place(Lock(.takeover, since: day, until: .none))
    try file.locks.place(Lock(.device, since: day, until: Moment(day + 1, minute: 600)))
    file.score = try score()
    try addStanding(to: &file)
    for kind in caseKinds { file.cases[kind] = matter(kind) }
    file.appealable.remember(decision(3))
    file.appealable.remember(decision(4))
    (file.decisions, file.notices, file.caseCount) = (4, 9, 3)
    return file
  }

  /// The kinds of which cases can be open at once.
  static let caseKinds = Case.Kind.allCases.filter { $0 != .dispute }

  /// A line in use.
  static func line(rate: Int = 450, dueDay: Int = 10) throws -> Line {
    var line = Line()
    try line.apply(on: day - 20)
    try line.open(on: day - 19, rate: DailyRate(millionths: rate), dueDay: dueDay)
    return line
  }

  static func loan(_ yuan: Int = 1_000) -> Loan {
    Loan(
      RepaymentTerms(
        amount: .whole(yuan), months: 6, rate: DailyRate(millionths: 450),
        method: .equalInstalments, from: day - 50, dueDay: 10))
  }

  static func matter(_ kind: Case.Kind, _ opening: Case.Opening = .init()) -> Case {
    Case(
      number: 2, kind: kind, opened: Moment(day, minute: 540), due: Moment(day + 3, minute: 1),
      opening)
  }

  static func decision(
    _ ordinal: UInt16, kind: Decision.Kind = .cut, code: ReasonCode = .RP01, on day: Day = day,
    before: Money = .whole(5_000), lock: Lock.Kind? = nil, by actor: Actor = .policy
  ) -> AppealableDecision {
    let reasons = Reasons(Reason(code, .daysPastDue, observed: 9, threshold: 7))
    let decision = Decision(
      ordinal: ordinal, kind: kind, moment: Moment(day, minute: 0), actor: actor,
      policy: PolicyVersion(hash: "0"), basis: .noRule, traces: [], reasons: reasons, entry: 0)
    return AppealableDecision(decision, day: day, limitBefore: before, lock: lock)
  }

  private static var portrait: Portrait {
    var portrait = Portrait()
    (portrait.profile.income, portrait.activity.activeDays) = (.whole(8_000), 0xF0F0)
    (portrait.profile.registered, portrait.activity.lastLogin) = (day - 900, day - 1)
    portrait.profile.marks = [.realName, .termsRead]
    portrait.disputed = .income
    return portrait
  }

  private static func limit() throws -> Limit {
    var limit = Limit()
    (limit.shown, limit.extra, limit.extraUntil) = (.whole(5_000), .whole(800), day + 9)
    try limit.announceCut(to: .whole(3_000), on: day + 1, by: 7)
    (limit.raisedOn, limit.cutOn, limit.ceiling) = (day - 19, day - 5, .whole(4_000))
    return limit
  }

  private static func score() throws -> ScoreState {
    var score = ScoreState()
    (score.shown, score.defaultProbability, score.treeProbability) = (640, 310, 290)
    score.watch = try warning()
    return score
  }

  private static var debt: Debt {
    var debt = Debt()
    (debt[0], debt[2]) = (loan(1_000), loan(2_000))
    (debt.penaltyMillionths, debt.held, debt.heldMonths) = (1_234_567, .whole(300), 3)
    return debt
  }
}

extension StateEncoder {
  /// What `feed` writes, kept as bytes.
  static func bytes(_ feed: (inout StateEncoder) -> Void) -> [UInt8] {
    var encoder = StateEncoder(capturesBytes: true)
    feed(&encoder)
    return encoder.bytes ?? []
  }
}

extension CreditFile {
  var bytes: [UInt8] { StateEncoder.bytes { encode(into: &$0) } }

  var digest: UInt64 {
    var encoder = StateEncoder()
    encode(into: &encoder)
    return encoder.digest
  }
}
