@testable import Credit

/// One field of a busy file set to something else.
struct FieldChange: Sendable, CustomStringConvertible {
  let description: String
  let make: @Sendable (inout CreditFile) throws -> Void

  init(_ field: String, _ make: @escaping @Sendable (inout CreditFile) throws -> Void) {
    (description, self.make) = (field, make)
  }

  static let all = file + line + limit + debt + locks + score + cases + appealable + portrait

  private static let day = EncodingFixture.day + 77

  private static let file = [
    FieldChange("account") { $0 = try EncodingFixture.busyFile(account: 102) },
    FieldChange("consents") { $0.consents.insert(.marketing) },
    FieldChange("invitedOn") { $0.invitedOn = day },
    FieldChange("refusedOn") { $0.refusedOn = day },
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
    FieldChange("limit.pending") { $0.limit.pending = .nothing },
    FieldChange("limit.pending.target") { $0.limit.pending = .cut(to: .whole(77)) },
    FieldChange("limit.pending.cause") { $0.limit.pending = .close(.inactivity) },
    FieldChange("limit.pendingOn") { $0.limit.pendingOn = day },
    FieldChange("limit.raisedOn") { $0.limit.raisedOn = day },
    FieldChange("limit.cutOn") { $0.limit.cutOn = day },
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
    FieldChange("locks.lifted") { try $0.locks.lift(.device) },
    FieldChange("locks.kind") { $0.locks[1] = Lock(.behaviour, since: day - 77, until: .none) },
    FieldChange("locks.since") { $0.locks[0] = Lock(.takeover, since: day, until: .none) },
    FieldChange("locks.until") {
      $0.locks[0] = Lock(.takeover, since: day - 77, until: Moment(day, minute: 1))
    },
  ]

  private static let score = [
    FieldChange("score.shown") { $0.score.shown = 777 },
    FieldChange("score.previous") { $0.score.previous = 777 },
    FieldChange("score.defaultProbability") { $0.score.defaultProbability = 777 },
    FieldChange("score.warning") { $0.score.warning = .orange },
  ]
}
