@testable import Credit

/// One field of a busy file set to something else.
struct FieldChange: Sendable, CustomStringConvertible {
  let description: String
  let make: @Sendable (inout CreditFile) throws -> Void

  init(_ field: String, _ make: @escaping @Sendable (inout CreditFile) throws -> Void) {
    (description, self.make) = (field, make)
  }

  static let all =
    file + line + limit + debt + locks + score + portrait + standing + cases + appealable

  private static let day = EncodingFixture.day + 77

  private static let file = [
    FieldChange("account") { $0 = try EncodingFixture.busyFile(account: 102) },
    FieldChange("decisions") { $0.decisions = 77 },
    FieldChange("notices") { $0.notices = 77 },
    FieldChange("caseCount") { $0.caseCount = 77 },
    FieldChange("needsWatch") { $0.needsWatch = true },
  ]

  private static let line = [
    FieldChange("line.state") { try $0.line.writeOff() },
    FieldChange("line.state.cause") { try $0.line.close(.staff, owing: true, again: day) },
    FieldChange("line.state.again") { try $0.line.close(.staff, owing: true, again: day + 1) },
    FieldChange("line.opened") {
      $0.line = Line()
      try $0.line.apply(on: day)
      try $0.line.open(on: day, rate: DailyRate(millionths: 450), dueDay: 10)
    },
    FieldChange("line.dueDay") { $0.line = try EncodingFixture.line(dueDay: 11) },
    FieldChange("line.rate") { $0.line = try EncodingFixture.line(rate: 451) },
  ]

  private static let limit = [
    FieldChange("limit.shown") { $0.limit.shown = .whole(77) },
    FieldChange("limit.extra") { $0.limit.extra = .whole(77) },
    FieldChange("limit.extraUntil") { $0.limit.extraUntil = day },
    FieldChange("limit.extraIsClaimed") { $0.limit.extraIsClaimed = true },
    FieldChange("limit.pending") { $0.limit.withdraw() },
    announced("pending.target") { try $0.announceCut(to: .whole(77), on: day - 76, by: 7) },
    announced("pending.isClassWide") {
      try $0.announceCut(to: .whole(3_000), isClassWide: true, on: day - 76, by: 7)
    },
    announced("pending.raise") { try $0.offerRaise(to: .whole(7_700), until: day - 76, by: 7) },
    announced("pending.raise.target") {
      try $0.offerRaise(to: .whole(7_800), until: day - 76, by: 7)
    },
    announced("pending.close") { try $0.announceClose(.inactivity, on: day - 76, by: 7) },
    announced("pending.close.cause") { try $0.announceClose(.customer, on: day - 76, by: 7) },
    announced("pendingBy") { try $0.announceCut(to: .whole(3_000), on: day - 76, by: 8) },
    announced("pendingOn") { try $0.announceCut(to: .whole(3_000), on: day, by: 7) },
    FieldChange("limit.raisedOn") { $0.limit.raisedOn = day },
    FieldChange("limit.cutOn") { $0.limit.cutOn = day },
    FieldChange("limit.ceilingHundreds") { $0.limit.ceiling = .whole(4_100) },
    FieldChange("limit.ceilingHundreds.none") { $0.limit.ceiling = nil },
  ]

  private static let debt = [
    FieldChange("debt.place") { ($0.debt[0], $0.debt[2]) = ($0.debt[2], $0.debt[0]) },
    FieldChange("debt.vacant") { $0.debt[0] = .vacant },
    FieldChange("debt.loan") { $0.debt[0] = EncodingFixture.loan(1_001) },
    FieldChange("debt.billed") { _ = $0.debt[0].bill(dueDay: 10) },
    FieldChange("debt.settled") {
      let instalment = $0.debt[0].bill(dueDay: 10)
      _ = $0.debt[0].pay(instalment.principal + instalment.interest, principalFirst: false)
    },
    FieldChange("debt.dueInterest") {
      let instalment = $0.debt[0].bill(dueDay: 10)
      _ = $0.debt[0].pay(instalment.interest, principalFirst: false)
    },
    FieldChange("debt.penalty") { $0.debt.penaltyMillionths += 1 },
    FieldChange("debt.held") { $0.debt.held = .whole(77) },
    FieldChange("debt.heldMonths") { $0.debt.heldMonths = 7 },
    FieldChange("debt.heldMethod") { $0.debt.heldMethod = .interestFirst },
  ]

  private static let locks = [
    FieldChange("locks.lifted") { _ = try $0.locks.lift(.device) },
    FieldChange("locks.kind") {
      try put(Lock(.behaviour, since: day - 77, until: .none), for: .device, &$0)
    },
    FieldChange("locks.since") {
      try put(Lock(.takeover, since: day, until: .none), for: .takeover, &$0)
    },
    FieldChange("locks.until") {
      try put(Lock(.takeover, since: day - 77, until: Moment(day, minute: 1)), for: .takeover, &$0)
    },
    FieldChange("locks.phase") {
      try put(Lock(.takeover, since: day - 77, until: .none, phase: .renewed), for: .takeover, &$0)
    },
    FieldChange("locks.phase.last") {
      try put(Lock(.takeover, since: day - 77, until: .none, phase: .forGood), for: .takeover, &$0)
    },
  ]

  private static func put(_ lock: Lock, for kind: Lock.Kind, _ file: inout CreditFile) throws {
    _ = try file.locks.lift(kind)
    try file.locks.place(lock)
  }

  private static let score = [
    FieldChange("score.shown") { $0.score.shown = 777 },
    FieldChange("score.previous") { $0.score.previous = 777 },
    FieldChange("score.defaultProbability") { $0.score.defaultProbability = 777 },
    FieldChange("score.treeProbability") { $0.score.treeProbability = 777 },
    FieldChange("score.watch.level") { $0.score.watch = try EncodingFixture.warning(.orange) },
    FieldChange("score.watch.seenOn") { $0.score.watch.renew(on: day) },
    FieldChange("score.segment") { $0.score.segment = 7 },
  ]

  /// Something else that was announced or offered, instead of the fixture's cut.
  private static func announced(
    _ field: String, _ change: @escaping @Sendable (inout Limit) throws -> Void
  ) -> FieldChange {
    FieldChange("limit." + field) {
      $0.limit.withdraw()
      try change(&$0.limit)
    }
  }
}
