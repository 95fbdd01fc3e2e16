extension Turn {
  /// Places a lock by decision, tells the customer at once, opens the review that lifts it.
  mutating func lock(
    _ kind: Lock.Kind, _ verdict: Verdict, by actor: Actor, entry: UInt32 = 0, days: Int? = nil
  ) {
    guard !recorder.omits(.lock), file.locks.lock(kind) == nil else { return }
    let terms = today.policy.terms(of: kind)
    let minutes = days.map { $0 * 1_440 } ?? terms.minutes
    let until = minutes.map { moment.adding(minutes: $0) } ?? .none
    let today = today
    must { try $0.locks.place(Lock(kind, since: today.day, until: until)) }
    let decision = decide(.lock, verdict, by: actor, entry: entry)
    tell(.locked(kind, until: until, decision.reasons))
    if kind != .customer { noteBalanceChasing() }
    if kind == .takeover || kind == .device {
      beginQuarantine()
    }
    var notice = notice(.locked, decision)
    (notice.lock, notice.until, notice.amount) = (kind, until, file.debt.held)
    if kind == .pressure, file.replan.isActive {
      notice.nextCheck = file.replan.grantedOn + today.policy.plans.watchDays
    }
    if kind != .customer {
      offerAppeal(against: decision, in: &notice, limitBefore: file.limit.shown, lock: kind)
    }
    if terms.release == .review {
      openLockReview(kind, decision)
    }
    send(notice)
  }

  private mutating func openLockReview(_ kind: Lock.Kind, _ decision: Decision) {
    openLockReview(
      kind, decision.ordinal, decision.rule,
      decision.reasons.count > 0 ? decision.reasons[0].code : .none)
  }

  private mutating func openLockReview(
    _ kind: Lock.Kind, _ decision: UInt16, _ rule: Int?, _ code: ReasonCode
  ) {
    // A graver cause found while a review is open waits its turn: see `openWaitingReview`.
    guard file.cases[.review] == nil else { return }
    var opening = Case.Opening(decision: decision, proposal: .release, isUrgent: true)
    if kind == .fraud { opening.proposal = .close }
    (opening.lock, opening.code, opening.rule) = (kind, code, rule)
    openCase(.review, opening)
  }

  /// A review is over: the strongest lock that only a review can lift, and that had to wait for
  /// it, gets its own.
  mutating func openWaitingReview(after matter: Case) {
    guard file.line.isActive, file.cases[.review] == nil else { return }
    for lock in file.locks.list.reversed() where lock.phase != .forGood {
      guard lock.kind != matter.lock, lock.since >= matter.opened.day,
        today.policy.terms(of: lock.kind).release == .review
      else { continue }
      let placing = file.appealable.list.first { $0.lock == lock.kind }
      return openLockReview(
        lock.kind, placing?.decision ?? 0, placing?.rule, placing?.code ?? .none)
    }
  }

  /// Ends a lock for a named reason: the end is a decision of its own.
  mutating func end(_ kind: Lock.Kind, _ manner: LiftCause, _ verdict: Verdict) {
    guard file.locks.holds(kind), file.locks.lock(kind)?.phase != .forGood else { return }
    step {
      let decision = $0.decide(.lift, verdict)
      $0.lift(kind, manner, decision)
    }
  }

  /// Ends a lock by a decision; what it held is released, and what set it off is cleared.
  mutating func lift(
    _ kind: Lock.Kind, _ manner: LiftCause, _ decision: Decision, limitBefore: Money? = nil
  ) {
    let taken = attempt(unless: LockRefusal.lockedForGood(kind), .notLocked(kind)) {
      file throws(LockRefusal) in
      _ = try file.locks.lift(kind, onAppeal: manner == .appeal)
    }
    guard taken else { return }
    tell(.unlocked(kind, manner))
    file.access.forget(kind.traits.signals)
    if kind == .takeover { voidHeldDraw() }
    if kind == .takeover || kind == .device { endQuarantine() }
    // A plan puts its own pause in the place of the lock for lateness: that is told by its letter.
    if kind == .delinquency, manner == .plan { return }
    guard manner != .expired || kind.traits.endsAsNews else { return }
    let isCorrection = manner == .appeal
    var notice = notice(isCorrection ? .corrected : .unlocked, decision)
    notice.reasons = Reasons(Reason.information(isCorrection ? .IN03 : .IN04))
    (notice.lock, notice.amount) = (kind, file.available)
    if let limitBefore { notice.limitFrom = limitBefore }
    send(notice)
  }

  /// Locks whose time is up end by themselves; a rule that still hits renews one, once.
  mutating func expireLocks() {
    guard !file.locks.isEmpty else { return }
    for kind in Lock.Kind.allCases {
      guard let lock = file.locks.lock(kind), lock.until.isSet, lock.until <= moment else {
        continue
      }
      at(max(lock.until, Moment(moment.day, minute: 0))) { turn in
        turn.step { if !$0.renews(lock) { $0.end(kind, .expired, Verdict(.timeIsUp, [])) } }
      }
    }
  }

  private mutating func renews(_ lock: Lock) -> Bool {
    let terms = today.policy.terms(of: lock.kind)
    guard terms.release == .conditions, !file.isMet(terms.liftWhen, today),
      let minutes = terms.minutes
    else { return false }
    guard lock.phase == .temporary else {
      // Renewed once already: from here on only a person may keep the lock.
      openRenewalReview(lock)
      return true
    }
    let until = moment.adding(minutes: minutes)
    must { try $0.locks.renew(lock.kind, until: until) }
    let decision = decide(
      .renewLock, Verdict(.conditionsMet, file.findings(terms.liftWhen, today)))
    tell(.lockRenewed(lock.kind, until: until))
    var notice = notice(.lockRenewed, decision)
    (notice.lock, notice.until) = (lock.kind, until)
    send(notice)
    return true
  }

  private mutating func openRenewalReview(_ lock: Lock) {
    guard file.cases[.review] == nil else { return }
    let placing = file.appealable.list.first { $0.lock == lock.kind }
    var opening = Case.Opening(decision: placing?.decision ?? 0, proposal: .release)
    (opening.lock, opening.code) = (lock.kind, placing?.code ?? .none)
    opening.rule = placing?.rule
    openCase(.review, opening)
  }

  /// With the line its locks end; there is nothing left to draw.
  mutating func endLocks() {
    for kind in Lock.Kind.allCases where file.locks.holds(kind) {
      must { _ = try $0.locks.lift(kind, onAppeal: true) }
      tell(.unlocked(kind, .lineEnded))
    }
    file.access.endQuarantine()
  }

  /// Every morning: locks whose conditions are met end by themselves.
  mutating func liftWhatIsMet() {
    // Nothing is judged by a limit that is about to go.
    guard !file.locks.isEmpty, !file.limit.isBeingLowered else { return }
    for kind in Lock.Kind.allCases {
      guard let lock = file.locks.lock(kind), lock.phase == .temporary || lock.phase == .renewed,
        lock.since < today.day
      else { continue }
      if let verdict = file.release(of: kind, today) { end(kind, .conditions, verdict) }
    }
  }
}

extension CreditFile {
  /// What ends a lock by itself today; nil where nothing does.
  func release(of kind: Lock.Kind, _ today: Today) -> Verdict? {
    let terms = today.policy.terms(of: kind)
    switch terms.release {
    case .conditions: return metRelease(terms, today)
    // Pressure that passed without a plan.
    case .plan: return replan.isActive || terms.liftWhen.isEmpty ? nil : metRelease(terms, today)
    case .consent:
      guard consents.contains(.lending) else { return nil }
      let needed = Condition(.scoringConsent, .atLeast, 1)
      return Verdict(.consentGiven, [Finding(needed, observed: 1)])
    case .document:
      guard profile.documentUntil.isSet, profile.documentUntil >= today.day else { return nil }
      return Verdict(.documentShown, findings([Condition(.documentDays, .atLeast, 0)], today))
    case .faceCheck, .review, .appeal, .payment, .staff, .expiry, .customer: return nil
    }
  }

  private func metRelease(_ terms: LockTerms, _ today: Today) -> Verdict? {
    guard isMet(terms.liftWhen, today) else { return nil }
    return Verdict(.conditionsMet, findings(terms.liftWhen, today))
  }

  /// Conditions with what is observed for them today.
  func findings(_ conditions: [Condition], _ today: Today) -> [Finding] {
    conditions.map { Finding($0, observed: value(of: $0.characteristic, on: today)) }
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
    lock(.customer, Verdict(.wish), by: .customer, days: max(1, min(days, 365)))
  }

  /// The security rules look at the account.
  mutating func watchSecurity() {
    guard file.line.isActive else { return }
    let verdict = ask(.security)
    guard let rule = verdict.rule else { return }
    switch today.policy.rules[rule].action {
    case .lock(let kind): lock(kind, verdict, by: .policy)
    case .refer(let proposal): refer(verdict, proposal, lock: nil)
    case .approve, .decline, .offer, .raise, .cut, .close, .warn, .bar, .hold, .offerPlan: break
    }
  }

  /// From here on nothing that happens touches portrait or score, until the owner is proved.
  mutating func beginQuarantine() {
    guard !file.access.isQuarantined else { return }
    file.access.quarantine()
    tell(.quarantined(true))
  }

  /// The owner is proved: what a stranger left behind in the portrait today is taken out again.
  mutating func endQuarantine() {
    guard file.access.isQuarantined else { return }
    file.access.endQuarantine()
    file.access.forget(.logins)
    tell(.quarantined(false))
  }
}

extension Reason {
  /// A code that only informs; there is nothing observed behind it.
  static func information(_ code: ReasonCode) -> Reason {
    Reason(code, .score, observed: 0, threshold: 0)
  }
}
