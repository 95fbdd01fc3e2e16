@testable import Credit

extension FieldChange {
  /// Each field of a case, and each state of one.
  static let cases = [
    FieldChange("cases.none") { $0.cases[.appeal] = nil },
    FieldChange("cases.plan") { $0.cases[.plan] = nil },
    FieldChange("cases.complaint") { $0.cases[.complaint] = nil },
    FieldChange("cases.dispute") {
      $0.cases[.complaint] = nil
      $0.cases[.dispute] = EncodingFixture.matter(.dispute)
    },
    FieldChange("cases.opened") {
      $0.cases[.review] = Case(
        number: 2, kind: .review, opened: Moment(day, minute: 541),
        due: Moment(day + 3, minute: 1), .init())
    },
    FieldChange("cases.due") {
      $0.cases[.review] = Case(
        number: 2, kind: .review, opened: Moment(day, minute: 540),
        due: Moment(day + 3, minute: 2), .init())
    },
    FieldChange("cases.number") {
      $0.cases[.review] = Case(
        number: 7, kind: .review, opened: Moment(day, minute: 540),
        due: Moment(day + 3, minute: 1), .init())
    },
    FieldChange("cases.kind") { $0.cases[.review] = EncodingFixture.matter(.appeal) },
    opening("decision") { $0.decision = 7 },
    opening("proposal") { $0.proposal = .release },
    opening("lock") { $0.lock = .security },
    opening("lock.kind") { $0.lock = .device },
    opening("code") { $0.code = .SE02 },
    opening("level") { $0.level = 1 },
    opening("isUrgent") { $0.isUrgent = true },
    FieldChange("cases.papers") { $0.cases[.review]?.receive(.identity, on: day) },
    FieldChange("cases.papersOn") { $0.cases[.review]?.receive(.identity, on: day + 1) },
    FieldChange("cases.isEscalated") { $0.cases[.review]?.escalate() },
    FieldChange("cases.claimed") { try $0.cases[.review]?.claim(by: Staff(3)) },
    FieldChange("cases.claimed.by") { try $0.cases[.review]?.claim(by: Staff(4)) },
    FieldChange("cases.asked") { try $0.cases[.review]?.askPapers(by: Staff(3), on: day) },
    FieldChange("cases.asked.on") { try $0.cases[.review]?.askPapers(by: Staff(3), on: day + 1) },
    deciding("second", .keep, by: 3, fourEyes: true),
    deciding("second.first", .keep, by: 4, fourEyes: true),
    deciding("second.outcome", .close, by: 3, fourEyes: true),
    deciding("decided", .keep, by: 3, fourEyes: false),
    deciding("decided.outcome", .close, by: 3, fourEyes: false),
  ]

  /// Each field of a decision that can be appealed.
  static let appealable = [
    decision("none") { nil },
    decision("decision") { EncodingFixture.decision(7) },
    decision("kind") { EncodingFixture.decision(4, kind: .close) },
    decision("code") { EncodingFixture.decision(4, code: .RP02) },
    decision("day") { EncodingFixture.decision(4, on: day + 1) },
    decision("limitBefore") { EncodingFixture.decision(4, before: .whole(5_100)) },
    decision("lock") { EncodingFixture.decision(4, lock: .security) },
    decision("decider") { EncodingFixture.decision(4, by: .staff(Staff(3))) },
    FieldChange("appealable.appeals") { $0.appealable[0]?.appeals = 1 },
    FieldChange("appealable.papersSeen") { $0.appealable[0]?.papersSeen = .police },
    FieldChange("appealable.second") { $0.appealable[0]?.deciders.1 = Staff(3) },
    FieldChange("appealable.third") { $0.appealable[0]?.deciders.2 = Staff(3) },
    FieldChange("appealable.order") {
      ($0.appealable[0], $0.appealable[1]) = ($0.appealable[1], $0.appealable[0])
    },
  ]

  private static let day = EncodingFixture.day

  private static func opening(
    _ field: String, _ change: @escaping @Sendable (inout Case.Opening) -> Void
  ) -> FieldChange {
    FieldChange("cases." + field) {
      var opening = Case.Opening()
      change(&opening)
      $0.cases[.review] = EncodingFixture.matter(.review, opening)
    }
  }

  private static func deciding(
    _ field: String, _ outcome: Case.Outcome, by staff: UInt8, fourEyes: Bool
  ) -> FieldChange {
    FieldChange("cases." + field) {
      try $0.cases[.review]?.decide(
        outcome, by: Staff(staff), makers: [], fourEyes: fourEyes, secondDue: .none)
    }
  }

  private static func decision(
    _ field: String, _ change: @escaping @Sendable () -> AppealableDecision?
  ) -> FieldChange {
    FieldChange("appealable." + field) { $0.appealable[0] = change() }
  }
}
