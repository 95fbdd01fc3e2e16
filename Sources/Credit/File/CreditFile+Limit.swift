extension CreditFile {
  /// The monthly review of an active line: the first rule that hits raises or cuts.
  mutating func reviewLimit(_ today: Today, into recorder: inout Recorder) {
    guard line.isActive, limit.pending == .nothing, consents.contains(.scoring) else { return }
    let verdict = ask(.review, today, recorder: recorder)
    let moment = today.at(today.policy.invitations.sendMinute)
    if case .raise(let percent, let rateStep)? = verdict.rule.map({ today.policy.rules[$0].action })
    {
      raise(percent, rateStep, verdict, at: moment, today, into: &recorder)
      return
    }
    guard verdict.rule != nil else { return }
    act(on: verdict, at: moment, today, into: &recorder)
  }

  /// The customer asks for more: the review's rules answer at once, and a no has its reasons.
  mutating func askRaise(
    at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) throws(Refusal) {
    guard line.isActive else { throw .noLine }
    guard limit.pending == .nothing else { throw .changeIsBeingAnnounced }
    guard locks.isEmpty else { throw .lineIsLocked }
    refreshDefaultProbability(today)
    let verdict = ask(.review, today, recorder: recorder)
    let action = verdict.rule.map { today.policy.rules[$0].action }
    if case .raise(let percent, let rateStep)? = action,
      raise(percent, rateStep, verdict, at: moment, today, into: &recorder)
    {
      return
    }
    declineRaise(verdict, at: moment, today, into: &recorder)
  }

  private mutating func declineRaise(
    _ verdict: Verdict, at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    var plain = Verdict(reasons: raiseReasons(today))
    plain.traces = verdict.traces
    let decision = decide(.raiseDeclined, plain, at: moment, into: &recorder)
    var notice = notice(.raiseDeclined, decision, at: moment)
    notice.nextCheck = today.nextScoreDay
    recorder.record(.noticed(notice), at: moment)
  }

  /// What stands in the way of a raise: the nearest raise rule's misses, read off the rule.
  private func raiseReasons(_ today: Today) -> Reasons {
    var reasons = Reasons()
    for index in today.policy.rules(at: .review) {
      guard case .raise = today.policy.rules[index].action else { continue }
      for condition in today.policy.rules[index].conditions {
        guard let observed = value(of: condition.characteristic, on: today),
          !condition.isMet(by: observed), let code = condition.characteristic.raiseCode
        else { continue }
        let missed = condition.opposite(for: observed)
        reasons.append(
          Reason(
            code, condition.characteristic, observed: observed, missed.comparison,
            threshold: condition.threshold))
      }
    }
    return reasons.count > 0 ? reasons : Reasons(capReason(today))
  }

  /// Where nothing in the conduct stands in the way, the level of the cap stack that does, told
  /// without its amount.
  private func capReason(_ today: Today) -> Reason {
    let stack = capStack(under: today.policy, in: today.environment)
    let lowest = stack.min { $0.cap < $1.cap }?.level ?? .scoreBand
    let (code, characteristic): (ReasonCode, Characteristic) =
      switch lowest {
      case .regulatory: (.PF02, .limit)
      case .abilityToPay: (.DB03, .debtToIncome)
      case .scoreBand: (.SC01, .score)
      case .otherLenders: (.DB02, .otherLenders)
      case .macro: (.PF01, .regime)
      }
    let observed = value(of: characteristic, on: today) ?? 0
    return Reason(code, characteristic, observed: observed, threshold: observed)
  }

  /// Raises the limit by a percentage under the hidden cap, and lowers the rate by a step; where
  /// the policy asks for the customer's yes, it is offered.
  @discardableResult
  private mutating func raise(
    _ percent: Int, _ rateStep: Int, _ verdict: Verdict, at moment: Moment, _ today: Today,
    into recorder: inout Recorder
  ) -> Bool {
    let before = limit.shown
    let wanted = (before + before.percent(percent)).rounded(to: today.policy.limits.step)
    let target = min(wanted, hiddenCap(under: today.policy, in: today.environment))
    guard target > before, locks.isEmpty, !replan.isActive,
      dataFaults(on: today.day, under: today.policy).isEmpty
    else { return false }
    let decision = decide(.raise, verdict, at: moment, into: &recorder)
    let market = today.policy.manners.market
    if market.raisesNeedYes {
      try? limit.offerRaise(to: target, until: today.day + market.raiseOfferDays)
      recorder.record(.raiseOffered(to: target), at: moment)
      tellRaise(.raiseOffered, decision, to: target, at: moment, today, into: &recorder)
      return true
    }
    (limit.shown, limit.raisedOn) = (target, today.day)
    recorder.record(.limitChanged(from: before, to: target, .raise), at: moment)
    checkRaise(to: target, today, into: &recorder)
    lowerRate(by: rateStep, at: moment, today, into: &recorder)
    tellRaise(
      .raised, decision, from: before, to: target, at: moment, today, into: &recorder)
    return true
  }

  private mutating func tellRaise(
    _ kind: Notice.Kind, _ decision: Decision, from before: Money? = nil, to target: Money,
    at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    var notice = notice(kind, decision, at: moment)
    if let before { notice.limitFrom = before }
    notice.limitTo = target
    notice.rateMillionths = UInt16(line.rate.millionths)
    if kind == .raiseOffered { notice.nextCheck = limit.pendingOn }
    recorder.record(.noticed(notice), at: moment)
  }

  private func checkRaise(to target: Money, _ today: Today, into recorder: inout Recorder) {
    if target > hiddenCap(under: today.policy, in: today.environment) {
      recorder.fault(.raisedUnderTheCap, account, today.day)
    }
    guard !portrait.marks.contains(.recordedBook) else { return }
    if target > abilityCap(under: today.policy.limits) {
      recorder.fault(.raiseIsAffordable, account, today.day)
    }
    if target > today.policy.legalCap(in: today.environment) {
      recorder.fault(.limitUnderLaw, account, today.day)
    }
  }

  /// The customer takes the raise on offer.
  mutating func acceptRaise(
    at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) throws(Refusal) {
    let before = limit.shown
    guard let target = try? limit.acceptRaise(on: today.day) else { throw .nothingOnOffer }
    recorder.record(.limitChanged(from: before, to: target, .raise), at: moment)
    var notice = notice(.raised, at: moment)
    (notice.limitFrom, notice.limitTo) = (before, target)
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

  /// The rate of new draws follows the market, on score days, by whole steps; running loans keep
  /// theirs.
  mutating func reprice(_ today: Today, into recorder: inout Recorder) {
    guard line.isActive, today.environment.marketRate != today.policy.manners.market.referenceRate
    else { return }
    let (before, target) = (line.rate, price(today))
    guard abs(target.millionths - before.millionths) >= today.policy.manners.market.priceStep,
      target > before || score.warning == .normal
    else { return }
    let moment = today.at(today.policy.invitations.sendMinute)
    line.rate = target
    let decision = decide(.reprice, Verdict(), at: moment, into: &recorder)
    recorder.record(.rateChanged(from: before, to: target), at: moment)
    var notice = notice(.rateChanged, decision, at: moment)
    notice.rateMillionths = UInt16(target.millionths)
    recorder.record(.noticed(notice), at: moment)
  }

  /// The customer sets a ceiling of their own, or takes it away.
  mutating func setCeiling(
    _ money: Money, at moment: Moment, into recorder: inout Recorder
  ) throws(Refusal) {
    guard line.isActive else { throw .noLine }
    guard money == .zero || money < limit.shown else { throw .nothingToLower }
    let before = limit.inForce
    limit.ceiling = money == .zero ? nil : money
    recorder.record(.ceilingSet(money), at: moment)
    var notice = notice(.ceilingSet, at: moment)
    (notice.limitFrom, notice.limitTo) = (before, limit.inForce)
    recorder.record(.noticed(notice), at: moment)
  }
}

extension Characteristic {
  /// The code that tells a customer why a raise was refused for it; nil where the customer could
  /// do nothing with it.
  var raiseCode: ReasonCode? {
    switch self {
    case .score: .SC01
    case .late12, .late3, .onTimeRun: .RP02
    case .daysPastDue: .RP01
    case .utilisation, .highUseMonths: .DB04
    case .otherLenders: .DB02
    case .inquiries90: .DB01
    case .debtToIncome: .DB03
    case .daysSinceUse, .activityPercent: .US02
    default: nil
    }
  }
}
