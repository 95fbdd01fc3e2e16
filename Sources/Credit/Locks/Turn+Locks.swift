extension Turn {
  /// Places a lock by decision, tells the customer at once, opens the review that lifts it.
  mutating func lock(
    _ kind: Lock.Kind, _ verdict: Verdict, by actor: Actor, entry: UInt32 = 0, days: Int? = nil
  ) {
    guard !recorder.omits(.lock), file.locks.lock(kind) == nil else { return }
    let terms = today.policy.terms(of: kind)
    let minutes = days.map { $0 * 1_440 } ?? terms.minutes
    let until = minutes.map { moment.adding(minutes: $0) } ?? .none
    makeRoom(for: kind)
    let placed: Void? = try? file.locks.place(Lock(kind, since: today.day, until: until))
    guard placed != nil else { return }
    let decision = decide(.lock, verdict, by: actor, entry: entry)
    tell(.locked(kind, until: until, decision.reasons))
    if kind != .customer { noteBalanceChasing() }
    if kind == .takeover || kind == .device {
      beginQuarantine()
    }
    var notice = notice(.locked, decision)
    (notice.lock, notice.until, notice.amount) = (kind, until, file.debt.held)
    if kind == .pressure, file.replan.isActive {
      notice.nextCheck = file.replan.grantedOn + today.policy.manners.plans.watchDays
    }
    if kind != .customer {
      offerAppeal(against: decision, in: &notice, limitBefore: file.limit.shown, lock: kind)
    }
    if terms.release == .review {
      openLockReview(kind, decision)
    }
    send(notice)
  }

  /// Four locks have room; a stronger fifth takes the place of the weakest.
  private mutating func makeRoom(for kind: Lock.Kind) {
    guard file.locks.list.count == Locks.capacity,
      let weakest = file.locks.list.min(by: { $0.kind < $1.kind }), weakest.kind < kind,
      weakest.phase != .forGood
    else { return }
    try? file.locks.lift(weakest.kind)
  }

  private mutating func openLockReview(_ kind: Lock.Kind, _ decision: Decision) {
    var opening = Case.Opening(decision: decision.ordinal, proposal: .release, isUrgent: true)
    if kind == .fraud { opening.proposal = .close }
    opening.lock = kind
    opening.code = decision.reasons.count > 0 ? decision.reasons[0].code : .none
    openCase(.review, opening)
  }

  /// Ends a lock; what it held is released, and what set it off is cleared.
  mutating func lift(
    _ kind: Lock.Kind, _ cause: LiftCause, decision: Decision? = nil, limitBefore: Money? = nil
  ) {
    let lifted: Void? = try? file.locks.lift(kind, onAppeal: cause == .appeal)
    guard lifted != nil else { return }
    tell(.unlocked(kind, cause))
    forgetSignals(of: kind)
    if kind == .takeover { voidHeldDraw() }
    if kind == .takeover || kind == .device { endQuarantine() }
    // A plan puts its own pause in the place of the lock for lateness: that is told by its letter.
    if kind == .delinquency, cause == .plan { return }
    guard cause != .expired || kind.isTimed else { return }
    let isCorrection = cause == .appeal
    var notice = notice(isCorrection ? .corrected : .unlocked, decision)
    notice.reasons = Reasons(Reason.information(isCorrection ? .IN03 : .IN04))
    (notice.lock, notice.amount) = (kind, file.available)
    if let limitBefore { notice.limitFrom = limitBefore }
    send(notice)
  }

  /// Locks whose time is up end by themselves; a rule that still hits renews one, once.
  mutating func expireLocks() {
    guard !file.locks.isEmpty else { return }
    for index in 0..<Locks.capacity {
      guard let lock = file.locks[index], lock.until.isSet, lock.until <= moment else { continue }
      let end = max(lock.until, Moment(moment.day, minute: 0))
      let root = cause
      at(end) { if !$0.renews(lock) { $0.lift(lock.kind, .expired) } }
      cause = root
    }
  }

  private mutating func renews(_ lock: Lock) -> Bool {
    let terms = today.policy.terms(of: lock.kind)
    guard terms.release == .conditions, !file.isMet(terms.liftWhen, today),
      let minutes = terms.minutes
    else { return false }
    let until = moment.adding(minutes: minutes)
    guard (try? file.locks.renew(lock.kind, until: until)) != nil else {
      // Renewed once already: from here on only a person may keep the lock.
      openRenewalReview(lock)
      return true
    }
    tell(.lockRenewed(lock.kind, until: until))
    var notice = notice(.lockRenewed)
    (notice.lock, notice.until) = (lock.kind, until)
    send(notice)
    return true
  }

  private mutating func openRenewalReview(_ lock: Lock) {
    guard file.cases[.review] == nil else { return }
    var opening = Case.Opening(proposal: .release)
    opening.lock = lock.kind
    opening.code = file.appealable.list.first { $0.lock == lock.kind }?.code ?? .none
    openCase(.review, opening)
  }

  /// With the line its locks end; there is nothing left to draw.
  mutating func endLocks() {
    for kind in Lock.Kind.allCases where file.locks.lock(kind) != nil {
      guard (try? file.locks.lift(kind, onAppeal: true)) != nil else { continue }
      tell(.unlocked(kind, .lineEnded))
    }
    file.portrait.marks.remove(.quarantined)
  }

  /// Every morning: locks whose conditions are met end by themselves.
  mutating func liftWhatIsMet() {
    // Nothing is judged by a limit that is about to go.
    guard !file.locks.isEmpty, !file.limit.isBeingLowered else { return }
    for kind in Lock.Kind.allCases {
      guard let lock = file.locks.lock(kind), lock.phase == .temporary || lock.phase == .renewed,
        lock.since < today.day
      else { continue }
      if file.isReleased(kind, today) { lift(kind, .conditions) }
    }
  }
}

extension CreditFile {
  func isReleased(_ kind: Lock.Kind, _ today: Today) -> Bool {
    let terms = today.policy.terms(of: kind)
    return switch terms.release {
    case .conditions: isMet(terms.liftWhen, today)
    // Pressure that passed without a plan.
    case .plan: !replan.isActive && !terms.liftWhen.isEmpty && isMet(terms.liftWhen, today)
    case .consent: consents.contains(.lending)
    case .document:
      portrait.documentUntil.isSet && portrait.documentUntil >= today.day
    default: false
    }
  }

  /// Whether all of these conditions hold; one that cannot be observed does not.
  func isMet(_ conditions: [Condition], _ today: Today) -> Bool {
    conditions.allSatisfy { condition in
      value(of: condition.characteristic, on: today).map { condition.isMet(by: $0) } ?? false
    }
  }
}

extension Turn {
  /// The customer locks the own line for some days.
  mutating func lockMyself(days: Int) throws(Refusal) {
    guard file.line.isActive else { throw .noLine }
    guard file.locks.lock(.customer) == nil else { throw .lineIsLocked }
    lock(.customer, Verdict(), by: .customer, days: max(1, min(days, 365)))
  }

  /// The security rules look at the account.
  mutating func watchSecurity() {
    guard file.line.isActive else { return }
    let verdict = ask(.security)
    switch verdict.rule.map({ today.policy.rules[$0].action }) {
    case .lock(let kind):
      lock(kind, verdict, by: .policy)
    case .refer(let proposal):
      refer(verdict, proposal, lock: nil)
    default: break
    }
  }

  /// From here on nothing that happens touches portrait or score, until the owner is proved.
  mutating func beginQuarantine() {
    guard !file.portrait.marks.contains(.quarantined) else { return }
    file.portrait.marks.insert(.quarantined)
    tell(.quarantined(true))
  }

  /// The owner is proved: what a stranger left behind in the portrait today is taken out again.
  mutating func endQuarantine() {
    guard file.portrait.marks.contains(.quarantined) else { return }
    file.portrait.marks.remove(.quarantined)
    forgetSignals(of: .device)
    tell(.quarantined(false))
  }

  mutating func forgetSignals(of kind: Lock.Kind) {
    switch kind {
    case .security: file.portrait.wrongPasswords = 0
    case .device, .takeover:
      (file.portrait.newDeviceOn, file.portrait.loginDistance) = (.none, 0)
      (file.portrait.farLogins, file.portrait.contactChangeDays, file.portrait.unusualPercent) = (
        0, 0, 100
      )
      file.portrait.marks.remove(.theftReported)
    case .behaviour: (file.portrait.roundPayments, file.portrait.roundPaymentOn) = (0, .none)
    case .fraud: file.portrait.marks.subtract([.watchListFlow, .gamblingFlow, .forbiddenUse])
    default: break
    }
  }
}

extension Lock.Kind {
  /// Whether its end by time is news: it held for days, not minutes.
  fileprivate var isTimed: Bool {
    switch self {
    case .customer, .overBorrowing, .multiLender, .classWide, .scoreFall, .pressure: true
    default: false
    }
  }
}

extension Reason {
  /// A code that only informs; there is nothing observed behind it.
  static func information(_ code: ReasonCode) -> Reason {
    Reason(code, .score, observed: 0, threshold: 0)
  }
}
