internal import Credit

/// Where consent, permission, invitation, plan and data stand, as JSON.
struct StateFields {
  private let file: CreditFile

  /// The states of a file.
  init(_ file: CreditFile) { self.file = file }

  /// Every purpose of consent with its state.
  var consents: JSONValue {
    .pairs(
      Consents.purposes.map { purpose in
        (AccountPage.names(purpose).first ?? "", .name(file.consents.state(of: purpose)))
      })
  }

  /// Whether there may be a line, and why not.
  var permission: JSONValue {
    let code = file.permission.code
    return StateFields.permission(file.permission.state) + [
      "code": code == .none ? .null : .string(code.name)
    ]
  }

  /// A state of permission.
  static func permission(_ state: Permission.State) -> JSONValue {
    guard case .barred(let until) = state else { return ["state": .name(state), "until": .null] }
    return ["state": .name(state), "until": .day(until)]
  }

  /// The invitation with its manners.
  var invitation: JSONValue {
    let invitation = file.invitation
    let hasQuietHours = invitation.quietFrom != invitation.quietUntil
    return [
      "state": .name(invitation.state), "since": .day(invitation.since),
      "sent_on": .day(invitation.sentOn), "sent_this_year": .integer(Int(invitation.sentThisYear)),
      "refusals": .integer(Int(invitation.refusals)), "informed": .truth(invitation.isInformed),
      "quiet_from": hasQuietHours ? .integer(Int(invitation.quietFrom)) : .null,
      "quiet_until": hasQuietHours ? .integer(Int(invitation.quietUntil)) : .null,
    ]
  }

  /// The new plan.
  var plan: JSONValue {
    let plan = file.replan
    return [
      "state": .name(plan.state), "months": .integer(Int(plan.months)),
      "since": .day(plan.since), "granted_on": .day(plan.grantedOn),
      "granted": .integer(Int(plan.granted)), "kept": .integer(Int(plan.kept)),
    ]
  }

  /// Who the customer is, as far as it is proved.
  var identity: JSONValue {
    [
      "proved": .truth(file.identity.isProved),
      "face": .truth(file.identity.passed.contains(.face)),
      "sms": .truth(file.identity.passed.contains(.sms)),
    ]
  }

  /// What is wrong with the data on a day.
  func faults(on day: Day, under policy: Policy) -> JSONValue {
    .array(
      file.dataFaults(on: day, under: policy).map {
        ["datum": .name($0.datum), "fault": .name($0.fault)]
      })
  }
}
