extension CreditFile {
  /// Places a lock by decision, tells the customer at once, opens the review that lifts it.
  mutating func lock(
    _ kind: Lock.Kind, _ verdict: Verdict, by actor: Actor, entry: UInt32 = 0, at moment: Moment,
    _ today: Today, into recorder: inout Recorder
  ) {
    let terms = today.policy.terms(of: kind)
    let until = terms.minutes.map { moment.adding(minutes: $0) } ?? .none
    let placed: Void? = try? locks.place(Lock(kind, since: today.day, until: until))
    guard placed != nil else { return }
    let decision = decide(.lock, verdict, by: actor, entry: entry, at: moment, into: &recorder)
    recorder.record(.locked(kind, until: until, decision.reasons), at: moment)
    var notice = notice(.locked, decision, at: moment)
    (notice.lock, notice.until, notice.amount) = (kind, until, debt.held)
    offerAppeal(against: decision, in: &notice, today, limitBefore: limit.shown, lock: kind)
    if terms.release == .review {
      openLockReview(kind, decision, at: moment, today, into: &recorder)
    }
    recorder.record(.noticed(notice), at: moment)
  }

  private mutating func openLockReview(
    _ kind: Lock.Kind, _ decision: Decision, at moment: Moment, _ today: Today,
    into recorder: inout Recorder
  ) {
    var opening = Case.Opening(decision: decision.ordinal, proposal: .release, isUrgent: true)
    opening.lock = kind
    opening.code = decision.reasons.count > 0 ? decision.reasons[0].code : .none
    openCase(.review, opening, at: moment, today, into: &recorder)
  }

  /// Ends a lock; what it held is released, and what set it off is cleared.
  mutating func lift(
    _ kind: Lock.Kind, _ cause: LiftCause, decision: Decision? = nil, at moment: Moment,
    into recorder: inout Recorder
  ) {
    let lifted: Void? = try? locks.lift(kind)
    guard lifted != nil else { return }
    recorder.record(.unlocked(kind, cause), at: moment)
    forgetSignals(of: kind)
    if kind == .takeover { voidHeldDraw(at: moment, into: &recorder) }
    guard cause != .expired else { return }
    let isCorrection = cause == .appeal
    var notice = notice(isCorrection ? .corrected : .unlocked, decision, at: moment)
    notice.reasons = Reasons(Reason.information(isCorrection ? .IN03 : .IN04))
    notice.lock = kind
    recorder.record(.noticed(notice), at: moment)
  }

  /// Locks whose time is up end by themselves; their notice has told when.
  mutating func expireLocks(at moment: Moment, into recorder: inout Recorder) {
    guard !locks.isEmpty else { return }
    for index in 0..<Locks.capacity {
      guard let lock = locks[index], lock.until.isSet, lock.until <= moment else { continue }
      lift(lock.kind, .expired, at: max(lock.until, Moment(moment.day, minute: 0)), into: &recorder)
    }
  }

  /// The security rules look at the account.
  mutating func watchSecurity(
    at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    guard line.isActive else { return }
    let verdict = ask(.security, today, recorder: recorder)
    guard let rule = verdict.rule, case .lock(let kind) = today.policy.rules[rule].action else {
      return
    }
    lock(kind, verdict, by: .policy, at: moment, today, into: &recorder)
  }

  /// The face check: proof before the line, the way out of a lock that allows it, or a paper of
  /// the review that holds the lock.
  mutating func checkFace(
    passed: Bool, at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) throws(Refusal) {
    guard passed else { throw .checkFailed }
    portrait.marks.insert(.facePassed)
    for kind in Lock.Kind.allCases where locks.lock(kind) != nil {
      guard today.policy.terms(of: kind).release == .faceCheck else { continue }
      lift(kind, .selfService, at: moment, into: &recorder)
    }
  }

  private mutating func forgetSignals(of kind: Lock.Kind) {
    switch kind {
    case .security: portrait.wrongPasswords = 0
    case .device, .takeover:
      (portrait.newDeviceOn, portrait.loginDistance) = (.none, 0)
      (portrait.farLogins, portrait.contactChangeDays, portrait.unusualPercent) = (0, 0, 100)
      portrait.marks.remove(.theftReported)
    case .behaviour: (portrait.roundPayments, portrait.roundPaymentOn) = (0, .none)
    case .delinquency, .compliance: break
    }
  }
}

extension Reason {
  /// A code that only informs; there is nothing observed behind it.
  static func information(_ code: ReasonCode) -> Reason {
    Reason(code, .score, observed: 0, threshold: 0)
  }
}
