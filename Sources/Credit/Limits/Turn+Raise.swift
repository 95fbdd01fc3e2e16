extension Turn {
  /// The monthly review of an active line: the first rule that hits raises or cuts.
  mutating func reviewLimit() {
    guard file.line.isActive, file.limit.pending == .nothing, file.consents.contains(.scoring)
    else { return }
    let verdict = ask(.review)
    if case .raise(let percent, let rateStep)? = verdict.rule.map({ today.policy.rules[$0].action })
    {
      raise(percent, rateStep, verdict)
      return
    }
    guard verdict.rule != nil else { return }
    act(on: verdict)
  }

  /// The customer asks for more: the review's rules answer at once, and a no has its reasons.
  mutating func askRaise() throws(Refusal) {
    guard file.line.isActive else { throw .noLine }
    guard file.limit.pending == .nothing else { throw .changeIsBeingAnnounced }
    guard file.locks.isEmpty else { throw .lineIsLocked }
    refreshDefaultProbability()
    let verdict = ask(.review)
    let action = verdict.rule.map { today.policy.rules[$0].action }
    if case .raise(let percent, let rateStep)? = action,
      raise(percent, rateStep, verdict)
    {
      return
    }
    declineRaise(verdict)
  }

  private mutating func declineRaise(_ verdict: Verdict) {
    var plain = Verdict(reasons: file.raiseReasons(today))
    plain.traces = verdict.traces
    let decision = decide(.raiseDeclined, plain)
    var notice = notice(.raiseDeclined, decision)
    notice.nextCheck = today.nextScoreDay
    send(notice)
  }
}

extension CreditFile {
  /// What stands in the way of a raise: the nearest raise rule's misses, read off the rule.
  func raiseReasons(_ today: Today) -> Reasons {
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
  func capReason(_ today: Today) -> Reason {
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
}

extension Turn {
  /// Raises the limit by a percentage under the hidden cap, and lowers the rate by a step; where
  /// the policy asks for the customer's yes, it is offered.
  @discardableResult
  private mutating func raise(_ percent: Int, _ rateStep: Int, _ verdict: Verdict) -> Bool {
    let before = file.limit.shown
    let wanted = (before + before.percent(percent)).rounded(to: today.policy.limits.step)
    let target = min(wanted, file.hiddenCap(under: today.policy, in: today.environment))
    guard target > before, file.locks.isEmpty, !file.replan.isActive,
      file.dataFaults(on: today.day, under: today.policy).isEmpty
    else { return false }
    let decision = decide(.raise, verdict)
    let market = today.policy.manners.market
    if market.raisesNeedYes {
      try? file.limit.offerRaise(to: target, until: today.day + market.raiseOfferDays)
      tell(.raiseOffered(to: target))
      tellRaise(.raiseOffered, decision, to: target)
      return true
    }
    (file.limit.shown, file.limit.raisedOn) = (target, today.day)
    tell(.limitChanged(from: before, to: target, .raise))
    checkRaise(to: target)
    lowerRate(by: rateStep)
    tellRaise(.raised, decision, from: before, to: target)
    return true
  }

  private mutating func tellRaise(
    _ kind: Notice.Kind, _ decision: Decision, from before: Money? = nil, to target: Money
  ) {
    var notice = notice(kind, decision)
    if let before { notice.limitFrom = before }
    notice.limitTo = target
    notice.rateMillionths = UInt16(file.line.rate.millionths)
    if kind == .raiseOffered { notice.nextCheck = file.limit.pendingOn }
    send(notice)
  }

  private mutating func checkRaise(to target: Money) {
    if target > file.hiddenCap(under: today.policy, in: today.environment) {
      fault(.raisedUnderTheCap)
    }
    guard !file.portrait.marks.contains(.recordedBook) else { return }
    if target > file.abilityCap(under: today.policy.limits) {
      fault(.raiseIsAffordable)
    }
    if target > today.policy.legalCap(in: today.environment) {
      fault(.limitUnderLaw)
    }
  }

  /// The customer takes the raise on offer.
  mutating func acceptRaise() throws(Refusal) {
    let before = file.limit.shown
    guard let target = try? file.limit.acceptRaise(on: today.day) else { throw .nothingOnOffer }
    tell(.limitChanged(from: before, to: target, .raise))
    var notice = notice(.raised)
    (notice.limitFrom, notice.limitTo) = (before, target)
    send(notice)
  }

  private mutating func lowerRate(by step: Int) {
    let cheapest = today.policy.prices.map(\.rate).min() ?? file.line.rate
    let before = file.line.rate
    let target = max(cheapest, DailyRate(millionths: max(0, before.millionths - step)))
    guard target < before else { return }
    file.line.rate = target
    tell(.rateChanged(from: before, to: target))
  }

  /// The rate of new draws follows the market, on score days, by whole steps; running loans keep
  /// theirs.
  mutating func reprice() {
    guard file.line.isActive,
      today.environment.marketRate != today.policy.manners.market.referenceRate
    else { return }
    let (before, target) = (file.line.rate, file.price(today))
    guard abs(target.millionths - before.millionths) >= today.policy.manners.market.priceStep,
      target > before || file.score.warning == .normal
    else { return }
    file.line.rate = target
    let decision = decide(.reprice, Verdict())
    tell(.rateChanged(from: before, to: target))
    var notice = notice(.rateChanged, decision)
    notice.rateMillionths = UInt16(target.millionths)
    send(notice)
  }

  /// The customer sets a ceiling of their own, or takes it away.
  mutating func setCeiling(_ money: Money) throws(Refusal) {
    guard file.line.isActive else { throw .noLine }
    guard money == .zero || money < file.limit.shown else { throw .nothingToLower }
    let before = file.limit.inForce
    file.limit.ceiling = money == .zero ? nil : money
    tell(.ceilingSet(money))
    var notice = notice(.ceilingSet)
    (notice.limitFrom, notice.limitTo) = (before, file.limit.inForce)
    send(notice)
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
