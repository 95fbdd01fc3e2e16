@testable import Credit

extension EncodingFixture {
  /// Fills in the parts of a file that tell where the customer stands.
  static func addStanding(to file: inout CreditFile) throws {
    file.consents = try ledger()
    file.identity = try identity()
    file.permission = try permission()
    file.invitation = try invitation()
    file.replan = try replan()
    file.reminder = try reminder()
    (file.snoozedCode, file.snoozedUntil) = (.DB02, day + 60)
  }

  /// A ledger with one purpose in each of the four states.
  static func ledger(given: Consents = .scoring) throws -> ConsentLedger {
    var ledger = ConsentLedger(given: given)
    for purpose in [Consents.bureau, .marketing, .thirdParty] { try ledger.ask(purpose) }
    try ledger.refuse(.marketing)
    try ledger.give(.thirdParty)
    try ledger.withdraw(.thirdParty)
    return ledger
  }

  /// A check after a cool-off, and one failure more.
  static func identity(
    passed: IdentityCheck.Factors = .face, failures: Int = 1,
    failedAt: Moment = Moment(day - 3, minute: 600)
  ) throws -> IdentityCheck {
    let terms = IdentityTerms(
      triesInARow: 3, coolOffMinutes: 60, documentNoticeDays: 30, documentGraceDays: 90,
      leastAge: 18)
    var identity = IdentityCheck(passed: passed)
    for _ in 0..<3 { try identity.fail(at: failedAt, terms) }
    for _ in 0..<failures { try identity.fail(at: Moment(day, minute: 0), terms) }
    return identity
  }

  /// A bar for some time.
  static func permission(
    until: Day = day + 30, code: ReasonCode = .RP01
  ) throws -> Permission {
    var permission = Permission()
    try permission.bar(until: until, for: code)
    return permission
  }

  /// An invitation that was sent and ended, after others that ended like `before`.
  static func invitation(
    before: [Invitation.State] = [.declined], isRead: Bool = true, sentOn: Day = day - 10,
    end: Invitation.State = .declined, endedOn: Day = day - 9
  ) throws -> Invitation {
    var invitation = Invitation()
    for state in before {
      try send(&invitation, on: day - 40)
      try self.end(&invitation, state, on: day - 39)
    }
    try send(&invitation, on: sentOn)
    if isRead { try invitation.read(on: sentOn) }
    try self.end(&invitation, end, on: endedOn)
    (invitation.quietFrom, invitation.quietUntil) = (22, 8)
    return invitation
  }

  /// A plan that began, was kept for some instalments, and ended.
  static func replan(
    months: Int = 12, rounds: Int = 1, grantedOn: Day = day - 60, kept: Int = 2,
    end: Replan.State = .broken, endedOn: Day = day - 20
  ) throws -> Replan {
    var replan = Replan()
    for _ in 0..<rounds {
      try replan.ask(months, on: grantedOn)
      try replan.grant(months, on: grantedOn)
      for _ in 0..<kept { try replan.keep() }
      if end == .completed {
        try replan.complete(on: endedOn)
      } else {
        try replan.fail(on: endedOn)
      }
    }
    return replan
  }

  /// A reminder that went out.
  static func reminder() throws -> Reminder {
    var reminder = Reminder()
    try reminder.plan()
    try reminder.send()
    return reminder
  }

  /// A warning of a level, whose signals were last seen on a day.
  static func warning(
    _ level: WarningLevel = .yellow, seenOn: Day = day - 3
  ) throws -> Warning {
    var warning = Warning()
    try warning.rise(to: level, on: seenOn, isFraud: true)
    return warning
  }

  private static func send(_ invitation: inout Invitation, on day: Day) throws {
    try invitation.becomeEligible(on: day)
    try invitation.queue(on: day)
    try invitation.send(on: day)
  }

  private static func end(
    _ invitation: inout Invitation, _ state: Invitation.State, on day: Day
  ) throws {
    switch state {
    case .declined: try invitation.decline(on: day)
    case .expired: try invitation.expire(on: day)
    default: try invitation.cancel(on: day)
    }
  }
}
