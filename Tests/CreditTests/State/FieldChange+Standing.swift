@testable import Credit

extension FieldChange {
  /// Each field that tells where the customer stands.
  static let standing =
    consents + identity + permission + invitation + replan + reminder
    + [
      FieldChange("snoozedCode") { $0.snoozedCode = .DB03 },
      FieldChange("snoozedUntil") { $0.snoozedUntil = day },
    ]

  private static let day = EncodingFixture.day + 55

  /// A purpose that nothing else is known of, so that a step changes one set of purposes.
  private static let fifth = Consents(rawValue: 16)

  private static let consents = [
    FieldChange("consents.asked") { try $0.consents.ask(fifth) },
    FieldChange("consents.given") {
      $0.consents = try EncodingFixture.ledger(given: [.scoring, fifth])
    },
    FieldChange("consents.refused") {
      try $0.consents.ask(fifth)
      try $0.consents.refuse(fifth)
    },
    FieldChange("consents.withdrawn") {
      $0.consents = try EncodingFixture.ledger(given: [.scoring, fifth])
      try $0.consents.withdraw(fifth)
    },
    FieldChange("consents.asked, given") { try $0.consents.give(.bureau) },
  ]

  private static let identity = [
    FieldChange("identity.passed") { $0.identity = try EncodingFixture.identity(passed: .sms) },
    FieldChange("identity.failures") { $0.identity = try EncodingFixture.identity(failures: 2) },
    FieldChange("identity.coolingOffUntil.day") {
      $0.identity = try EncodingFixture.identity(failedAt: Moment(day - 59, minute: 600))
    },
    FieldChange("identity.coolingOffUntil.minute") {
      $0.identity = try EncodingFixture.identity(failedAt: Moment(day - 58, minute: 601))
    },
  ]

  private static let permission = [
    FieldChange("permission.state.open") { try $0.permission.open() },
    FieldChange("permission.state.barredForGood") {
      try $0.permission.barForGood(Staff(1), Staff(2), for: .RP01)
    },
    FieldChange("permission.state.until") {
      $0.permission = try EncodingFixture.permission(until: day)
    },
    FieldChange("permission.code") {
      $0.permission = try EncodingFixture.permission(code: .RP02)
    },
  ]

  private static let invitation = [
    FieldChange("invitation.state") {
      $0.invitation = try EncodingFixture.invitation(end: .expired)
    },
    FieldChange("invitation.isInformed") {
      $0.invitation = try EncodingFixture.invitation(isRead: false)
    },
    FieldChange("invitation.since") {
      $0.invitation = try EncodingFixture.invitation(endedOn: day)
    },
    FieldChange("invitation.sentOn") {
      $0.invitation = try EncodingFixture.invitation(sentOn: day - 66)
    },
    FieldChange("invitation.sentThisYear") {
      $0.invitation = try EncodingFixture.invitation(before: [.declined, .cancelled])
    },
    FieldChange("invitation.refusals") {
      $0.invitation = try EncodingFixture.invitation(before: [.cancelled])
    },
    FieldChange("invitation.quietFrom") { $0.invitation.quietFrom = 23 },
    FieldChange("invitation.quietUntil") { $0.invitation.quietUntil = 9 },
  ]

  private static let replan = [
    FieldChange("replan.state") { $0.replan = try EncodingFixture.replan(end: .completed) },
    FieldChange("replan.months") { $0.replan = try EncodingFixture.replan(months: 24) },
    FieldChange("replan.since") { $0.replan = try EncodingFixture.replan(endedOn: day) },
    FieldChange("replan.grantedOn") {
      $0.replan = try EncodingFixture.replan(grantedOn: day - 116)
    },
    FieldChange("replan.granted") { $0.replan = try EncodingFixture.replan(rounds: 2) },
    FieldChange("replan.kept") { $0.replan = try EncodingFixture.replan(kept: 3) },
  ]

  private static let reminder = [
    FieldChange("reminder.state.seen") { try $0.reminder.see() },
    FieldChange("reminder.state.cancelled") { try $0.reminder.pay() },
    FieldChange("reminder.state.escalated") { try $0.reminder.escalate() },
  ]
}
