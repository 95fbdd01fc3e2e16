extension CreditFile {
  /// The monthly review of an active line: the first rule that hits raises or cuts.
  mutating func reviewLimit(_ today: Today, into recorder: inout Recorder) {
    guard line.isActive, limit.pending == .nothing else { return }
    let verdict = ask(.review, today, recorder: recorder)
    guard let rule = verdict.rule else { return }
    let moment = today.at(today.policy.invitations.sendMinute)
    switch today.policy.rules[rule].action {
    case .raise(let percent, let rateStep):
      raise(percent, rateStep, verdict, at: moment, today, into: &recorder)
    case .cut(let percent):
      cut(percent, verdict, by: .policy, at: moment, today, into: &recorder)
    default: act(on: verdict, at: moment, today, into: &recorder)
    }
  }

  /// Raises the limit by a percentage under the hidden cap, and lowers the rate by a step.
  private mutating func raise(
    _ percent: Int, _ rateStep: Int, _ verdict: Verdict, at moment: Moment, _ today: Today,
    into recorder: inout Recorder
  ) {
    let before = limit.shown
    let wanted = (before + before.percent(percent)).rounded(to: today.policy.limits.step)
    let target = min(wanted, hiddenCap(under: today.policy))
    guard target > before else { return }
    let decision = decide(.raise, verdict, at: moment, into: &recorder)
    var notice = notice(.raised, decision, at: moment)
    (limit.shown, limit.raisedOn) = (target, today.day)
    recorder.record(.limitChanged(from: before, to: target, .raise), at: moment)
    lowerRate(by: rateStep, at: moment, today, into: &recorder)
    notice.limitTo = target
    notice.rateMillionths = UInt16(line.rate.millionths)
    recorder.record(.noticed(notice), at: moment)
  }

  private mutating func lowerRate(
    by step: Int, at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    let cheapest = today.policy.prices.map(\.rate).min() ?? line.rate
    let before = line.rate
    let target = max(cheapest, DailyRate(millionths: max(0, before.millionths - step)))
    guard target < before else { return }
    line.rate = target
    recorder.record(.rateChanged(from: before, to: target), at: moment)
  }

  /// Decides a cut and announces it; until it takes effect draws already count against the lower
  /// limit. What was borrowed stays as agreed.
  mutating func cut(
    _ percent: Int, _ verdict: Verdict, by actor: Actor, entry: UInt32 = 0, at moment: Moment,
    _ today: Today, into recorder: inout Recorder
  ) {
    let before = limit.shown
    let terms = today.policy.limits
    let lower = (before - before.percent(percent)).floored(to: terms.step)
    let target = max(lower, terms.minimum)
    guard line.isActive, target < before else { return }
    let decision = decide(.cut, verdict, by: actor, entry: entry, at: moment, into: &recorder)
    (limit.pending, limit.pendingOn) =
      (.cut(to: target), today.day + today.policy.clocks.cutLeadDays)
    var notice = notice(.cut, decision, at: moment)
    (notice.limitTo, notice.effective) = (target, limit.pendingOn)
    notice.nextCheck = nextScoreDay(after: today.day, today)
    offerAppeal(against: decision, in: &notice, today, limitBefore: before)
    recorder.record(.noticed(notice), at: moment)
    if limit.pendingOn == today.day { applyPending(today, into: &recorder) }
  }

  /// Decides a closing and announces it.
  mutating func close(
    _ cause: CloseCause, _ verdict: Verdict, by actor: Actor, entry: UInt32 = 0,
    at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    guard line.isActive else { return }
    let decision = decide(.close, verdict, by: actor, entry: entry, at: moment, into: &recorder)
    let lead = cause == .inactivity ? 0 : today.policy.clocks.closeLeadDays
    (limit.pending, limit.pendingOn) = (.close(cause), today.day + lead)
    var notice = notice(.closing, decision, at: moment)
    (notice.limitTo, notice.effective) = (.zero, limit.pendingOn)
    let coolOff = cause == .inactivity ? 0 : today.policy.clocks.reapplyDays
    notice.nextCheck = limit.pendingOn + coolOff
    offerAppeal(against: decision, in: &notice, today, limitBefore: limit.shown)
    recorder.record(.noticed(notice), at: moment)
    if lead == 0 { endLine(cause, at: moment, today, into: &recorder) }
  }

  /// What was announced for today takes effect.
  mutating func applyPending(_ today: Today, into recorder: inout Recorder) {
    guard limit.pendingOn.isSet, today.day >= limit.pendingOn else { return }
    switch limit.pending {
    case .nothing: break
    case .cut(let target):
      recorder.record(
        .limitChanged(from: limit.shown, to: target, .cut), at: today.at(0))
      (limit.shown, limit.cutOn) = (target, today.day)
    case .close(.inactivity): return
    case .close(let cause): endLine(cause, at: today.at(0), today, into: &recorder)
    }
    (limit.pending, limit.pendingOn) = (.nothing, .none)
  }

  private mutating func endLine(
    _ cause: CloseCause, at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    let coolOff = cause == .inactivity || cause == .customer ? 0 : today.policy.clocks.reapplyDays
    let again = today.day + coolOff
    guard (try? line.close(cause, owing: debt.principal > .zero, again: again)) != nil else {
      return
    }
    voidHeldDraw(at: moment, into: &recorder)
    recorder.record(.closed(cause, owing: debt.principal), at: moment)
    recorder.record(.limitChanged(from: limit.shown, to: .zero, .closed), at: moment)
    limit = Limit()
  }

  /// The customer closes the line; nothing may be owed.
  mutating func closeOnRequest(
    at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) throws(Refusal) {
    guard line.isActive else { throw .noLine }
    guard debt.isClear else { throw .debtMustBeZero }
    endLine(.customer, at: moment, today, into: &recorder)
  }

  /// The first score day after a day.
  func nextScoreDay(after day: Day, _ today: Today) -> Day {
    let scoreDay = today.policy.clocks.scoreDay
    let sameMonth = day.sameMonth(plus: 0, dayOfMonth: scoreDay)
    return sameMonth > day ? sameMonth : day.sameMonth(plus: 1, dayOfMonth: scoreDay)
  }
}

extension CreditFile {
  /// Nobody used the line for long: the customer is warned, and has time to keep it.
  mutating func warnIfUnused(_ today: Today, into recorder: inout Recorder) {
    guard line.isActive, let unused = daysSinceUse(on: today.day),
      unused >= today.policy.clocks.inactivityDays, limit.pending == .nothing, debt.isClear
    else { return }
    let clocks = today.policy.clocks
    let moment = today.at(today.policy.invitations.sendMinute)
    let reason = Reason(
      .US01, .daysSinceUse, observed: unused, threshold: clocks.inactivityDays)
    let decision = decide(
      .warnInactive, Verdict(reasons: Reasons(reason)), at: moment, into: &recorder)
    (limit.pending, limit.pendingOn) =
      (.close(.inactivity), today.day + clocks.inactivityLeadDays)
    var notice = notice(.inactivityWarning, decision, at: moment)
    (notice.limitTo, notice.effective) = (.zero, limit.pendingOn)
    recorder.record(.noticed(notice), at: moment)
  }

  /// The warning went unanswered: the line is closed, as announced.
  mutating func closeUnused(_ today: Today, into recorder: inout Recorder) {
    guard limit.pending == .close(.inactivity), today.day >= limit.pendingOn else { return }
    let unused = daysSinceUse(on: today.day) ?? 0
    let reason = Reason(
      .US01, .daysSinceUse, observed: unused, threshold: today.policy.clocks.inactivityDays)
    let moment = today.at(today.policy.invitations.sendMinute)
    close(
      .inactivity, Verdict(reasons: Reasons(reason)), by: .policy, at: moment, today,
      into: &recorder)
  }

  /// On a campaign's day a temporary limit is offered to those the policy chooses.
  mutating func offerExtraLimit(_ today: Today, into recorder: inout Recorder) {
    guard let campaign = today.campaign, line.isActive, locks.isEmpty, limit.extra == .zero
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
