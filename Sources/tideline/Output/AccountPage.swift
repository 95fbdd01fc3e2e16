internal import Archive
internal import Credit
internal import Desk
internal import World

/// Everything about one account on a day.
struct AccountPage {
  let store: WorldStore
  let dossier: Dossier
  let isAnalyst: Bool
  let isUnmasked: Bool

  var file: CreditFile { dossier.file }

  var today: Today { dossier.today }

  var name: String {
    isUnmasked ? dossier.name : MaskedName.of(dossier.name, account: dossier.account)
  }

  var locks: [Lock] { file.locks.list.sorted { $0.kind < $1.kind } }

  var loans: [Loan] { file.debt.runningPlaces.map { file.debt[$0] } }

  /// The account with the fixed keys.
  var json: JSONValue { head + money + matters + states + portrait }

  private var head: JSONValue {
    [
      "account": .integer(dossier.account), "name": .string(name),
      "line": .name(LineCode(file.line.state)),
      "locks": JSONValue(locks.map { OutsideName.of($0.kind) }),
      "score": file.score.shown > 0 ? .integer(Int(file.score.shown)) : .null,
      "limit_fen": .fen(file.limit.shown),
    ]
      + (isAnalyst
        ? ["hidden_cap_fen": .fen(file.hiddenCap(under: dossier.policy, in: today.environment))]
        : [:])
  }

  private var money: JSONValue {
    let debt = file.debt
    return [
      "used_fen": .fen(debt.used), "days_past_due": .integer(file.daysPastDue(on: dossier.day)),
      "day": .day(dossier.day), "suspended": .truth(file.isSuspended),
      "opened": .day(file.line.opened), "due_day": .integer(Int(file.line.dueDay)),
      "daily_rate": .decimal(file.line.rate.millionths, places: 6),
      "temporary_limit_fen": .fen(file.limit.temporary), "available_fen": .fen(file.available),
      "own_ceiling_fen": file.limit.ceiling.map { .fen($0) } ?? .null,
      "principal_fen": .fen(debt.principal), "due_fen": .fen(debt.due),
      "penalty_fen": .fen(debt.penalty), "held_fen": .fen(debt.held),
    ]
  }

  private var matters: JSONValue {
    let cases = file.cases.list.map { CaseLine(store, dossier.account, $0, on: dossier.day).json }
    return [
      "case": cases.first ?? .null, "cases": .array(cases),
      "loans": .array(loans.map { AccountPage.json($0, file, dossier.day) }),
      "lock_details": .array(locks.map(lock)),
      "consents": JSONValue(AccountPage.names(file.consents.given)),
      "currency": .string(dossier.policy.currency),
    ]
  }

  private var states: JSONValue {
    let fields = StateFields(file)
    let segments = dossier.policy.segments
    let segment = Int(file.score.segment)
    return [
      "consent_states": fields.consents, "permission": fields.permission,
      "invitation": fields.invitation, "plan": fields.plan, "identity": fields.identity,
      "segment": segments.indices.contains(segment) ? .string(segments[segment].name) : .null,
      "data_faults": fields.faults(on: dossier.day, under: dossier.policy),
      "bucket": .name(Bucket(daysPastDue: file.daysPastDue(on: dossier.day))),
      "reported_on": .day(file.bureauReport.reportedOn),
    ]
  }

  private var portrait: JSONValue {
    let parts = file.scoreParts(of: dossier.policy.scorecard, on: today)
    let characteristics = Characteristic.allCases.map {
      ($0.documentName, JSONValue(file.value(of: $0, on: today)))
    }
    return [
      "score_parts": .array(parts.map(AccountPage.json)),
      "score_base": .integer(dossier.policy.scorecard.base),
      "default_probability_per_10000": .integer(Int(file.score.defaultProbability)),
      "tree_probability_per_10000": .integer(Int(file.score.treeProbability)),
      "warning": .name(file.score.warning),
      "warning_seen_on": .day(file.score.watch.seenOn),
      "portrait": .pairs(
        [("registered", JSONValue.day(file.profile.registered))] + characteristics),
    ]
  }

  private static func json(_ part: CreditFile.ScorePart) -> JSONValue {
    [
      "characteristic": .string(part.characteristic.documentName),
      "dimension": .name(part.dimension), "observed": JSONValue(part.observed),
      "points": .integer(part.points),
    ]
  }

  private func lock(_ lock: Lock) -> JSONValue {
    let terms = dossier.policy.terms(of: lock.kind)
    let lifts = LockText.lifts(lock, of: file, under: dossier.policy)
    return [
      "kind": .name(lock.kind), "since": .day(lock.since), "until": .day(lock.until.day),
      "until_time": .time(lock.until), "phase": .name(lock.phase),
      "release": .name(terms.release),
    ] + .texts("lifted_by", lifts)
  }

  private static func json(_ loan: Loan, _ file: CreditFile, _ day: Day) -> JSONValue {
    let dueDay = Int(file.line.dueDay)
    return [
      "opened": .day(loan.opened), "method": .name(loan.method), "months": .integer(loan.months),
      "daily_rate": .decimal(loan.rate.millionths, places: 6), "payment_fen": .fen(loan.payment),
      "principal_fen": .fen(loan.principal), "due_fen": .fen(loan.due),
      "settled": .integer(Int(loan.settled)), "next_due": .day(loan.nextDue(dueDay: dueDay)),
      "days_past_due": .integer(loan.daysPastDue(on: day, dueDay: dueDay)),
      "payoff_fen": .fen(loan.payoff(on: day, dueDay: dueDay)),
    ]
  }

  /// The purposes agreed to, by name.
  static func names(_ consents: Consents) -> [String] {
    let purposes: [(Consents, String)] = [
      (.scoring, "scoring"), (.bureau, "bureau"), (.marketing, "marketing"),
      (.thirdParty, "third_party"),
    ]
    return purposes.filter { consents.contains($0.0) }.map(\.1)
  }
}

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
