extension CreditFile {
  /// Places a lock by decision, tells the customer at once, opens the review that lifts it.
  mutating func lock(
    _ kind: Lock.Kind, _ verdict: Verdict, by actor: Actor, entry: UInt32 = 0, at moment: Moment,
    _ today: Today, days: Int? = nil, into recorder: inout Recorder
  ) {
    guard !recorder.omits(.lock), locks.lock(kind) == nil else { return }
    let terms = today.policy.terms(of: kind)
    let minutes = days.map { $0 * 1_440 } ?? terms.minutes
    let until = minutes.map { moment.adding(minutes: $0) } ?? .none
    makeRoom(for: kind)
    let placed: Void? = try? locks.place(Lock(kind, since: today.day, until: until))
    guard placed != nil else { return }
    let decision = decide(.lock, verdict, by: actor, entry: entry, at: moment, into: &recorder)
    recorder.record(.locked(kind, until: until, decision.reasons), at: moment)
    if kind != .customer { noteBalanceChasing(today, into: &recorder) }
    if kind == .takeover || kind == .device {
      beginQuarantine(at: moment, into: &recorder)
    }
    var notice = notice(.locked, decision, at: moment)
    (notice.lock, notice.until, notice.amount) = (kind, until, debt.held)
    if kind == .pressure, replan.isActive {
      notice.nextCheck = replan.grantedOn + today.policy.manners.plans.watchDays
    }
    if kind != .customer {
      offerAppeal(against: decision, in: &notice, today, limitBefore: limit.shown, lock: kind)
    }
    if terms.release == .review {
      openLockReview(kind, decision, at: moment, today, into: &recorder)
    }
    recorder.record(.noticed(notice), at: moment)
  }

  /// Four locks have room; a stronger fifth takes the place of the weakest.
  private mutating func makeRoom(for kind: Lock.Kind) {
    guard locks.list.count == Locks.capacity,
      let weakest = locks.list.min(by: { $0.kind < $1.kind }), weakest.kind < kind,
      weakest.phase != .forGood
    else { return }
    try? locks.lift(weakest.kind)
  }

  private mutating func openLockReview(
    _ kind: Lock.Kind, _ decision: Decision, at moment: Moment, _ today: Today,
    into recorder: inout Recorder
  ) {
    var opening = Case.Opening(decision: decision.ordinal, proposal: .release, isUrgent: true)
    if kind == .fraud { opening.proposal = .close }
    opening.lock = kind
    opening.code = decision.reasons.count > 0 ? decision.reasons[0].code : .none
    openCase(.review, opening, at: moment, today, into: &recorder)
  }

  /// Ends a lock; what it held is released, and what set it off is cleared.
  mutating func lift(
    _ kind: Lock.Kind, _ cause: LiftCause, decision: Decision? = nil, limitBefore: Money? = nil,
    at moment: Moment, into recorder: inout Recorder
  ) {
    let lifted: Void? = try? locks.lift(kind, onAppeal: cause == .appeal)
    guard lifted != nil else { return }
    recorder.record(.unlocked(kind, cause), at: moment)
    forgetSignals(of: kind)
    if kind == .takeover { voidHeldDraw(at: moment, into: &recorder) }
    if kind == .takeover || kind == .device { endQuarantine(at: moment, into: &recorder) }
    // A plan puts its own pause in the place of the lock for lateness: that is told by its letter.
    if kind == .delinquency, cause == .plan { return }
    guard cause != .expired || kind.isTimed else { return }
    let isCorrection = cause == .appeal
    var notice = notice(isCorrection ? .corrected : .unlocked, decision, at: moment)
    notice.reasons = Reasons(Reason.information(isCorrection ? .IN03 : .IN04))
    (notice.lock, notice.amount) = (kind, available)
    if let limitBefore { notice.limitFrom = limitBefore }
    recorder.record(.noticed(notice), at: moment)
  }

  /// Locks whose time is up end by themselves; a rule that still hits renews one, once.
  mutating func expireLocks(at moment: Moment, _ today: Today, into recorder: inout Recorder) {
    guard !locks.isEmpty else { return }
    for index in 0..<Locks.capacity {
      guard let lock = locks[index], lock.until.isSet, lock.until <= moment else { continue }
      let end = max(lock.until, Moment(moment.day, minute: 0))
      if renews(lock, at: end, today, into: &recorder) { continue }
      lift(lock.kind, .expired, at: end, into: &recorder)
    }
  }

  private mutating func renews(
    _ lock: Lock, at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) -> Bool {
    let terms = today.policy.terms(of: lock.kind)
    guard terms.release == .conditions, !isMet(terms.liftWhen, today), let minutes = terms.minutes
    else { return false }
    let until = moment.adding(minutes: minutes)
    guard (try? locks.renew(lock.kind, until: until)) != nil else {
      // Renewed once already: from here on only a person may keep the lock.
      openRenewalReview(lock, at: moment, today, into: &recorder)
      return true
    }
    recorder.record(.lockRenewed(lock.kind, until: until), at: moment)
    var notice = notice(.lockRenewed, at: moment)
    (notice.lock, notice.until) = (lock.kind, until)
    recorder.record(.noticed(notice), at: moment)
    return true
  }

  private mutating func openRenewalReview(
    _ lock: Lock, at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    guard cases[.review] == nil else { return }
    var opening = Case.Opening(proposal: .release)
    opening.lock = lock.kind
    opening.code = appealable.list.first { $0.lock == lock.kind }?.code ?? .none
    openCase(.review, opening, at: moment, today, into: &recorder)
  }

  /// With the line its locks end; there is nothing left to draw.
  mutating func endLocks(at moment: Moment, into recorder: inout Recorder) {
    for kind in Lock.Kind.allCases where locks.lock(kind) != nil {
      guard (try? locks.lift(kind, onAppeal: true)) != nil else { continue }
      recorder.record(.unlocked(kind, .lineEnded), at: moment)
    }
    portrait.marks.remove(.quarantined)
  }

  /// Every morning: locks whose conditions are met end by themselves.
  mutating func liftWhatIsMet(
    at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    // Nothing is judged by a limit that is about to go.
    guard !locks.isEmpty, !limit.isBeingLowered else { return }
    for kind in Lock.Kind.allCases {
      guard let lock = locks.lock(kind), lock.phase == .temporary || lock.phase == .renewed,
        lock.since < today.day
      else { continue }
      if isReleased(kind, today) { lift(kind, .conditions, at: moment, into: &recorder) }
    }
  }

  private func isReleased(_ kind: Lock.Kind, _ today: Today) -> Bool {
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

  /// The customer locks the own line for some days.
  mutating func lockMyself(
    days: Int, at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) throws(Refusal) {
    guard line.isActive else { throw .noLine }
    guard locks.lock(.customer) == nil else { throw .lineIsLocked }
    lock(
      .customer, Verdict(), by: .customer, at: moment, today, days: max(1, min(days, 365)),
      into: &recorder)
  }

  /// The security rules look at the account.
  mutating func watchSecurity(
    at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    guard line.isActive else { return }
    let verdict = ask(.security, today, recorder: recorder)
    switch verdict.rule.map({ today.policy.rules[$0].action }) {
    case .lock(let kind):
      lock(kind, verdict, by: .policy, at: moment, today, into: &recorder)
    case .refer(let proposal):
      refer(verdict, proposal, lock: nil, at: moment, today, into: &recorder)
    default: break
    }
  }

  /// From here on nothing that happens touches portrait or score, until the owner is proved.
  mutating func beginQuarantine(at moment: Moment, into recorder: inout Recorder) {
    guard !portrait.marks.contains(.quarantined) else { return }
    portrait.marks.insert(.quarantined)
    recorder.record(.quarantined(true), at: moment)
  }

  /// The owner is proved: what a stranger left behind in the portrait today is taken out again.
  mutating func endQuarantine(at moment: Moment, into recorder: inout Recorder) {
    guard portrait.marks.contains(.quarantined) else { return }
    portrait.marks.remove(.quarantined)
    forgetSignals(of: .device)
    recorder.record(.quarantined(false), at: moment)
  }

  mutating func forgetSignals(of kind: Lock.Kind) {
    switch kind {
    case .security: portrait.wrongPasswords = 0
    case .device, .takeover:
      (portrait.newDeviceOn, portrait.loginDistance) = (.none, 0)
      (portrait.farLogins, portrait.contactChangeDays, portrait.unusualPercent) = (0, 0, 100)
      portrait.marks.remove(.theftReported)
    case .behaviour: (portrait.roundPayments, portrait.roundPaymentOn) = (0, .none)
    case .fraud: portrait.marks.subtract([.watchListFlow, .gamblingFlow, .forbiddenUse])
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
