extension Turn {
  /// Decides a cut and announces it; until it takes effect draws already count against the lower
  /// limit. What was borrowed stays as agreed.
  mutating func cut(_ percent: Int, _ verdict: Verdict, by actor: Actor, entry: UInt32 = 0) {
    let before = file.limit.shown
    let target = file.cutTarget(percent, today)
    let effect = today.day + today.policy.clocks.cutLeadDays
    guard file.line.isActive, target < before, !file.limit.isBeingLowered else { return }
    guard !recorder.omits(.cut) else { return }
    let decision = decide(.cut, verdict, by: actor, entry: entry)
    must { try $0.limit.announceCut(to: target, on: effect, by: decision.ordinal) }
    noteBalanceChasing()
    var notice = notice(.cut, decision)
    (notice.limitTo, notice.effective) = (target, effect)
    notice.nextCheck = file.scoreDay(after: effect + today.policy.clocks.raiseCoolOffDays, today)
    offerAppeal(against: decision, in: &notice, limitBefore: before)
    send(notice)
    if effect == today.day { applyPending() }
  }
}

extension CreditFile {
  /// What a cut by a percentage comes down to: whole steps, and not below the smallest line.
  func cutTarget(_ percent: Int, _ today: Today) -> Money {
    let terms = today.policy.limits
    return max((limit.shown - limit.shown.percent(percent)).floored(to: terms.step), terms.minimum)
  }

  /// The first score day not before a day: when a raise can be looked at again.
  func scoreDay(after day: Day, _ today: Today) -> Day {
    let scoreDay = day.sameMonth(plus: 0, dayOfMonth: today.policy.clocks.scoreDay)
    return scoreDay >= day
      ? scoreDay : day.sameMonth(plus: 1, dayOfMonth: today.policy.clocks.scoreDay)
  }
}

extension Turn {
  /// A class-wide step, announced long before: it is no personal judgement and cites none.
  mutating func tighten() {
    guard today.environment.tightens, file.line.isActive, !file.limit.isBeingLowered else { return }
    let verdict = ask(.tightening)
    guard let rule = verdict.rule else { return }
    switch today.policy.rules[rule].action {
    case .cut(let percent): tightenLimit(percent, verdict)
    case .lock(let kind): lock(kind, verdict, by: .policy)
    case .approve, .decline, .offer, .refer, .raise, .close, .warn, .bar, .hold, .offerPlan: break
    }
  }

  private mutating func tightenLimit(_ percent: Int, _ verdict: Verdict) {
    let before = file.limit.shown
    let target = file.cutTarget(percent, today)
    let effect = today.day + today.policy.watch.tighteningLeadDays
    guard !recorder.omits(.tighten) else { return }
    guard target < before else { return }
    let decision = decide(.tighten, verdict)
    must {
      try $0.limit.announceCut(
        to: target, isClassWide: true, on: effect, by: decision.ordinal)
    }
    if decision.reasons.codes.contains(where: { !$0.isImpersonal }) {
      fault(.classWideIsImpersonal)
    }
    var notice = notice(.tightened, decision)
    (notice.limitTo, notice.effective) = (target, effect)
    // The review of every score day looks at the limit again, by itself.
    notice.nextCheck = file.scoreDay(after: effect + 90, today)
    offerAppeal(against: decision, in: &notice, limitBefore: before)
    send(notice)
  }

  /// A cut or a lock soon after everything was paid back looks like punishment; it is counted.
  mutating func noteBalanceChasing() {
    guard file.conduct.paidOffOn.isSet,
      today.day - file.conduct.paidOffOn <= today.policy.watch.balanceChasingDays
    else { return }
    recorder.tally.balanceChasing += 1
  }

  /// Decides a closing and announces it.
  mutating func close(_ cause: CloseCause, _ verdict: Verdict, by actor: Actor, entry: UInt32 = 0) {
    guard file.line.isActive else { return }
    guard !recorder.omits(.close) else { return }
    let decision = decide(.close, verdict, by: actor, entry: entry)
    let lead = cause.isAtOnce ? 0 : today.policy.clocks.closeLeadDays
    let effect = today.day + lead
    if lead > 0 {
      must { try $0.limit.announceClose(cause, on: effect, by: decision.ordinal) }
    }
    var notice = notice(.closing, decision)
    (notice.limitTo, notice.effective) = (.zero, today.day + lead)
    let coolOff = cause == .inactivity ? 0 : today.policy.clocks.reapplyDays
    // Who is closed for fraud is barred for good by the same two people.
    let isForGood = cause == .compliance || file.permission.state == .barredForGood
    notice.nextCheck = isForGood ? .none : effect + coolOff
    offerAppeal(against: decision, in: &notice, limitBefore: file.limit.shown)
    send(notice)
    if lead == 0 { endLine(cause) }
  }

  /// What was announced for today takes effect.
  mutating func applyPending() {
    guard file.limit.pendingOn.isSet, today.day >= file.limit.pendingOn else { return }
    cause = .decision(file.limit.pendingBy)
    let day = today.day
    switch file.limit.pending {
    case .nothing: break
    case .raise(let target):
      tell(.raiseExpired(to: target))
      file.limit.withdraw()
    case .cut:
      let before = file.limit.shown
      must { try $0.limit.applyCut(on: day) }
      tell(.limitChanged(from: before, to: file.limit.shown, .cut))
      if file.conduct.lateMonths & 7 == 0 { recorder.tally.cutsWithoutLateness += 1 }
    case .close(.inactivity): return
    case .close(let cause):
      endLine(cause)
      file.limit.withdraw()
    }
  }

  /// Ends the line; its debt runs off as agreed.
  mutating func endLine(_ cause: CloseCause) {
    guard file.line.isActive else { return }
    let coolOff = cause == .inactivity || cause == .customer ? 0 : today.policy.clocks.reapplyDays
    let again = today.day + coolOff
    let owed = file.debt.principal
    must { try $0.line.close(cause, owing: owed > .zero, again: again) }
    if cause == .customer, !file.debt.isClear {
      fault(.closedByCustomerWithoutDebt)
    }
    voidHeldDraw()
    tell(.closed(cause, owing: owed))
    tell(.limitChanged(from: file.limit.shown, to: .zero, .closed))
    file.limit.end()
    endLocks()
    if file.debt.principal != owed { fault(.debtSurvives) }
  }

  /// The customer closes the line; nothing may be owed.
  mutating func closeOnRequest() throws(Refusal) {
    guard file.line.isActive else { throw .noLine }
    guard file.debt.isClear else { throw .debtMustBeZero }
    endLine(.customer)
  }
}

extension CloseCause {
  /// Whether a closing takes effect with its notice: nobody used the line, or the law asks for it.
  var isAtOnce: Bool { self == .inactivity || self == .compliance }
}

extension ReasonCode {
  /// Whether a code says nothing about the person: the portfolio's codes.
  package var isImpersonal: Bool {
    switch self {
    case .PF01, .PF02, .PF03, .PF05: true
    case .none, .ID01, .ID02, .ID03, .ID04, .SE01, .SE02, .SE03, .SE04, .SE05, .RP01, .RP02,
      .RP03, .RP04, .RP05, .RP06, .DB01, .DB02, .DB03, .DB04, .DB05, .DB06, .US01, .US02, .US03,
      .US04, .US05, .SC01, .SC02, .SC03, .FR01, .FR02, .FR03, .FR04, .PF04, .PR01, .PR02, .IN01,
      .IN02, .IN03, .IN04, .DB07:
      false
    }
  }
}

extension Turn {
  /// Nobody used the line for long: the customer is warned, and has time to keep it.
  mutating func warnIfUnused() {
    guard file.line.isActive, file.limit.pending == .nothing, file.debt.running == 0,
      let unused = file.daysSinceUse(on: today.day), unused >= today.policy.clocks.inactivityDays,
      file.debt.isClear
    else { return }
    let clocks = today.policy.clocks
    let reason = Reason(
      .US01, .daysSinceUse, observed: unused, threshold: clocks.inactivityDays)
    let decision = decide(.warnInactive, Verdict(.lineInUse, reason))
    let effect = today.day + clocks.inactivityLeadDays
    must { try $0.limit.announceClose(.inactivity, on: effect, by: decision.ordinal) }
    var notice = notice(.inactivityWarning, decision)
    (notice.limitTo, notice.effective) = (.zero, file.limit.pendingOn)
    send(notice)
  }

  /// The warning went unanswered: the line is closed, or lowered, as announced.
  mutating func closeUnused() {
    guard file.limit.pending == .close(.inactivity), today.day >= file.limit.pendingOn else {
      return
    }
    let unused = file.daysSinceUse(on: today.day) ?? 0
    let reason = Reason(
      .US01, .daysSinceUse, observed: unused, threshold: today.policy.clocks.inactivityDays)
    let verdict = Verdict(.lineInUse, reason)
    if let percent = today.policy.watch.inactivityShrinkPercent {
      file.limit.withdraw()
      cut(percent, verdict, by: .policy)
      file.conduct.use(on: today.day)
      return
    }
    file.limit.withdraw()
    close(.inactivity, verdict, by: .policy)
  }

  /// On a campaign's day a temporary limit is offered to those the policy chooses.
  mutating func offerExtraLimit() {
    guard let campaign = today.campaign, file.line.isActive, file.locks.isEmpty,
      file.limit.extra == .zero,
      file.invitation.state != .optedOut
    else { return }
    let verdict = ask(.campaign)
    guard verdict.rule != nil else { return }
    let decision = decide(.temporaryLimit, verdict)
    let extra = file.limit.shown.percent(campaign.percent).rounded(to: today.policy.limits.step)
    file.limit.offer(extra: extra, until: today.day + campaign.days)
    var notice = notice(.temporaryOffer, decision)
    (notice.limitTo, notice.amount) = (file.limit.shown + file.limit.extra, file.limit.extra)
    notice.until = Moment(file.limit.extraUntil, minute: 0)
    send(notice)
  }

  /// The customer takes the temporary limit.
  mutating func claimTemporaryLimit() throws(Refusal) {
    guard file.limit.extra > .zero, !file.limit.extraIsClaimed else { throw .nothingOnOffer }
    let before = file.limit.inForce
    file.limit.claimExtra()
    tell(.limitChanged(from: before, to: file.limit.inForce, .temporaryStart))
    var notice = notice(.temporaryStart)
    (notice.limitFrom, notice.limitTo, notice.amount) = (
      before, file.limit.inForce, file.limit.extra
    )
    notice.until = Moment(file.limit.extraUntil, minute: 0)
    send(notice)
  }

  /// The temporary limit ends by itself; what is available may become negative, at no cost.
  mutating func endExtraLimit() {
    guard file.limit.extraUntil.isSet, today.day >= file.limit.extraUntil else { return }
    if file.limit.extraIsClaimed { _ = decide(.endTemporaryLimit, Verdict(.timeIsUp, [])) }
    defer { file.limit.endExtra() }
    guard file.limit.extraIsClaimed else { return }
    tell(.limitChanged(from: file.limit.inForce, to: file.limit.shown, .temporaryEnd))
    var notice = notice(.temporaryEnd)
    notice.reasons = Reasons(Reason.information(.IN01))
    (notice.limitFrom, notice.limitTo) = (file.limit.inForce, file.limit.shown)
    notice.amount = file.limit.shown - file.debt.used
    send(notice)
  }
}

extension CreditFile {
  /// The next day on which what was announced or lent for a time takes effect, or on which the line
  /// has not been used for too long.
  func nextLimit(_ today: Today) -> Day {
    var next = Day.never
    if limit.pendingOn.isSet { next = min(next, limit.pendingOn) }
    if limit.extraUntil.isSet { next = min(next, limit.extraUntil) }
    if line.isActive, debt.running == 0, limit.pending == .nothing,
      let unused = daysSinceUse(on: today.day)
    {
      next = min(next, today.day + max(1, today.policy.clocks.inactivityDays - unused))
    }
    return next
  }
}
