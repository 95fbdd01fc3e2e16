extension CreditFile {
  /// Decides a cut and announces it; until it takes effect draws already count against the lower
  /// limit. What was borrowed stays as agreed.
  mutating func cut(
    _ percent: Int, _ verdict: Verdict, by actor: Actor, entry: UInt32 = 0, at moment: Moment,
    _ today: Today, into recorder: inout Recorder
  ) {
    let before = limit.shown
    let terms = today.policy.limits
    let target = max((before - before.percent(percent)).floored(to: terms.step), terms.minimum)
    let effect = today.day + today.policy.clocks.cutLeadDays
    guard line.isActive, target < before, !limit.isBeingLowered else { return }
    guard !recorder.omits(.cut) else { return }
    guard (try? limit.announceCut(to: target, on: effect)) != nil else { return }
    let decision = decide(.cut, verdict, by: actor, entry: entry, at: moment, into: &recorder)
    noteBalanceChasing(today, into: &recorder)
    var notice = notice(.cut, decision, at: moment)
    (notice.limitTo, notice.effective) = (target, effect)
    notice.nextCheck = scoreDay(after: effect + today.policy.clocks.raiseCoolOffDays, today)
    offerAppeal(against: decision, in: &notice, today, limitBefore: before)
    recorder.record(.noticed(notice), at: moment)
    if effect == today.day { applyPending(today, into: &recorder) }
  }

  /// The first score day not before a day: when a raise can be looked at again.
  private func scoreDay(after day: Day, _ today: Today) -> Day {
    let scoreDay = day.sameMonth(plus: 0, dayOfMonth: today.policy.clocks.scoreDay)
    return scoreDay >= day
      ? scoreDay : day.sameMonth(plus: 1, dayOfMonth: today.policy.clocks.scoreDay)
  }

  /// A class-wide step, announced long before: it is no personal judgement and cites none.
  mutating func tighten(_ today: Today, into recorder: inout Recorder) {
    guard today.environment.tightens, line.isActive, !limit.isBeingLowered else { return }
    let verdict = ask(.tightening, today, recorder: recorder)
    let moment = today.at(today.policy.invitations.sendMinute)
    switch verdict.rule.map({ today.policy.rules[$0].action }) {
    case .cut(let percent):
      tightenLimit(percent, verdict, at: moment, today, into: &recorder)
    case .lock(let kind):
      lock(kind, verdict, by: .policy, at: moment, today, into: &recorder)
    default: break
    }
  }

  private mutating func tightenLimit(
    _ percent: Int, _ verdict: Verdict, at moment: Moment, _ today: Today,
    into recorder: inout Recorder
  ) {
    let (before, terms) = (limit.shown, today.policy.limits)
    let target = max((before - before.percent(percent)).floored(to: terms.step), terms.minimum)
    let effect = today.day + today.policy.manners.watch.tighteningLeadDays
    guard !recorder.omits(.tighten) else { return }
    guard (try? limit.announceCut(to: target, isClassWide: true, on: effect)) != nil else { return }
    let decision = decide(.tighten, verdict, at: moment, into: &recorder)
    if decision.reasons.codes.contains(where: { !$0.isImpersonal }) {
      recorder.fault(.classWideIsImpersonal, account, today.day)
    }
    var notice = notice(.tightened, decision, at: moment)
    (notice.limitTo, notice.effective) = (target, effect)
    notice.nextCheck = effect + 90
    offerAppeal(against: decision, in: &notice, today, limitBefore: before)
    recorder.record(.noticed(notice), at: moment)
  }

  /// A cut or a lock soon after everything was paid back looks like punishment; it is counted.
  mutating func noteBalanceChasing(_ today: Today, into recorder: inout Recorder) {
    guard portrait.paidOffOn.isSet,
      today.day - portrait.paidOffOn <= today.policy.manners.watch.balanceChasingDays
    else { return }
    recorder.tally.balanceChasing += 1
  }

  /// Decides a closing and announces it.
  mutating func close(
    _ cause: CloseCause, _ verdict: Verdict, by actor: Actor, entry: UInt32 = 0,
    at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    guard line.isActive else { return }
    guard !recorder.omits(.close) else { return }
    let decision = decide(.close, verdict, by: actor, entry: entry, at: moment, into: &recorder)
    let lead = cause.isAtOnce ? 0 : today.policy.clocks.closeLeadDays
    if lead > 0 { try? limit.announceClose(cause, on: today.day + lead) }
    var notice = notice(.closing, decision, at: moment)
    (notice.limitTo, notice.effective) = (.zero, today.day + lead)
    let coolOff = cause == .inactivity ? 0 : today.policy.clocks.reapplyDays
    notice.nextCheck = permission.state == .barredForGood ? .none : today.day + lead + coolOff
    offerAppeal(against: decision, in: &notice, today, limitBefore: limit.shown)
    recorder.record(.noticed(notice), at: moment)
    if lead == 0 { endLine(cause, at: moment, today, into: &recorder) }
  }

  /// What was announced for today takes effect.
  mutating func applyPending(_ today: Today, into recorder: inout Recorder) {
    guard limit.pendingOn.isSet, today.day >= limit.pendingOn else { return }
    switch limit.pending {
    case .nothing: break
    case .raise(let target):
      recorder.record(.raiseExpired(to: target), at: today.at(0))
      limit.withdraw()
    case .cut:
      let before = limit.shown
      guard (try? limit.applyCut(on: today.day)) != nil else { return }
      recorder.record(.limitChanged(from: before, to: limit.shown, .cut), at: today.at(0))
      if portrait.lateMonths & 7 == 0 { recorder.tally.cutsWithoutLateness += 1 }
    case .close(.inactivity): return
    case .close(let cause):
      endLine(cause, at: today.at(0), today, into: &recorder)
      limit.withdraw()
    }
  }

  /// Ends the line; its debt runs off as agreed.
  mutating func endLine(
    _ cause: CloseCause, at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    let coolOff = cause == .inactivity || cause == .customer ? 0 : today.policy.clocks.reapplyDays
    let again = today.day + coolOff
    let owed = debt.principal
    guard (try? line.close(cause, owing: owed > .zero, again: again)) != nil else { return }
    if cause == .customer, !debt.isClear {
      recorder.fault(.closedByCustomerWithoutDebt, account, today.day)
    }
    voidHeldDraw(at: moment, into: &recorder)
    recorder.record(.closed(cause, owing: owed), at: moment)
    recorder.record(.limitChanged(from: limit.shown, to: .zero, .closed), at: moment)
    limit = Limit()
    endLocks(at: moment, into: &recorder)
    if debt.principal != owed { recorder.fault(.debtSurvives, account, today.day) }
  }

  /// The customer closes the line; nothing may be owed.
  mutating func closeOnRequest(
    at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) throws(Refusal) {
    guard line.isActive else { throw .noLine }
    guard debt.isClear else { throw .debtMustBeZero }
    endLine(.customer, at: moment, today, into: &recorder)
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
    default: false
    }
  }
}

extension CreditFile {
  /// Nobody used the line for long: the customer is warned, and has time to keep it.
  mutating func warnIfUnused(_ today: Today, into recorder: inout Recorder) {
    guard line.isActive, limit.pending == .nothing, debt.running == 0,
      let unused = daysSinceUse(on: today.day), unused >= today.policy.clocks.inactivityDays,
      debt.isClear
    else { return }
    let clocks = today.policy.clocks
    let moment = today.at(today.policy.invitations.sendMinute)
    let reason = Reason(
      .US01, .daysSinceUse, observed: unused, threshold: clocks.inactivityDays)
    let decision = decide(
      .warnInactive, Verdict(reasons: Reasons(reason)), at: moment, into: &recorder)
    try? limit.announceClose(.inactivity, on: today.day + clocks.inactivityLeadDays)
    var notice = notice(.inactivityWarning, decision, at: moment)
    (notice.limitTo, notice.effective) = (.zero, limit.pendingOn)
    recorder.record(.noticed(notice), at: moment)
  }

  /// The warning went unanswered: the line is closed, or lowered, as announced.
  mutating func closeUnused(_ today: Today, into recorder: inout Recorder) {
    guard limit.pending == .close(.inactivity), today.day >= limit.pendingOn else { return }
    let unused = daysSinceUse(on: today.day) ?? 0
    let reason = Reason(
      .US01, .daysSinceUse, observed: unused, threshold: today.policy.clocks.inactivityDays)
    let verdict = Verdict(reasons: Reasons(reason))
    let moment = today.at(today.policy.invitations.sendMinute)
    if let percent = today.policy.manners.watch.inactivityShrinkPercent {
      limit.withdraw()
      cut(percent, verdict, by: .policy, at: moment, today, into: &recorder)
      portrait.lastUse = today.day
      return
    }
    limit.withdraw()
    close(.inactivity, verdict, by: .policy, at: moment, today, into: &recorder)
  }

  /// On a campaign's day a temporary limit is offered to those the policy chooses.
  mutating func offerExtraLimit(_ today: Today, into recorder: inout Recorder) {
    guard let campaign = today.campaign, line.isActive, locks.isEmpty, limit.extra == .zero,
      invitation.state != .optedOut
    else { return }
    let verdict = ask(.campaign, today, recorder: recorder)
    guard verdict.rule != nil else { return }
    let moment = today.at(today.policy.invitations.sendMinute)
    let decision = decide(.temporaryLimit, verdict, at: moment, into: &recorder)
    limit.extra = limit.shown.percent(campaign.percent).rounded(to: today.policy.limits.step)
    limit.extraUntil = today.day + campaign.days
    var notice = notice(.temporaryOffer, decision, at: moment)
    (notice.limitTo, notice.amount) = (limit.shown + limit.extra, limit.extra)
    notice.until = Moment(limit.extraUntil, minute: 0)
    recorder.record(.noticed(notice), at: moment)
  }

  /// The customer takes the temporary limit.
  mutating func claimTemporaryLimit(
    at moment: Moment, into recorder: inout Recorder
  ) throws(Refusal) {
    guard limit.extra > .zero, !limit.extraIsClaimed else { throw .nothingOnOffer }
    let before = limit.inForce
    limit.extraIsClaimed = true
    recorder.record(
      .limitChanged(from: before, to: limit.inForce, .temporaryStart), at: moment)
    var notice = notice(.temporaryStart, at: moment)
    (notice.limitFrom, notice.limitTo, notice.amount) = (before, limit.inForce, limit.extra)
    notice.until = Moment(limit.extraUntil, minute: 0)
    recorder.record(.noticed(notice), at: moment)
  }

  /// The temporary limit ends by itself; what is available may become negative, at no cost.
  mutating func endExtraLimit(_ today: Today, into recorder: inout Recorder) {
    guard limit.extraUntil.isSet, today.day >= limit.extraUntil else { return }
    defer { (limit.extra, limit.extraUntil, limit.extraIsClaimed) = (.zero, .none, false) }
    guard limit.extraIsClaimed else { return }
    let moment = today.at(0)
    recorder.record(
      .limitChanged(from: limit.inForce, to: limit.shown, .temporaryEnd), at: moment)
    var notice = notice(.temporaryEnd, at: moment)
    notice.reasons = Reasons(Reason.information(.IN01))
    (notice.limitFrom, notice.limitTo) = (limit.inForce, limit.shown)
    notice.amount = limit.shown - debt.used
    recorder.record(.noticed(notice), at: moment)
  }
}
