extension Turn {
  /// The monthly review of an active line: the first rule that hits raises or cuts.
  mutating func reviewLimit() {
    guard file.line.isActive, file.limit.pending == .nothing, file.consents.contains(.scoring)
    else { return }
    let verdict = ask(.review)
    if case .raise(let percent, let rateStep)? = verdict.rule.map({ today.policy.rules[$0].action })
    {
      _ = raise(percent, rateStep, verdict)
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
    var plain = Verdict(.noRule, traces: verdict.traces)
    // The rule that would have raised hit, and something else stood in the way; or the nearest
    // rule.
    if let hit = verdict.rule {
      plain.basis = .rule(hit)
      if case .raise = today.policy.rules[hit].action {
        plain.reasons = Reasons(file.raiseObstacle(today))
      } else {
        // Another rule of the review hit first: it stands in the way.
        plain.reasons = verdict.reasons
      }
    } else if let nearest = file.nearestRaise(today, question()) {
      (plain.basis, plain.reasons) = (.rule(nearest), file.missed(of: nearest, today, question()))
    }
    if plain.reasons.count == 0 { plain.reasons = Reasons(Reason.information(.ID04)) }
    let decision = decide(.raiseDeclined, plain)
    var notice = notice(.raiseDeclined, decision)
    notice.nextCheck = today.nextScoreDay
    send(notice)
  }
}

extension CreditFile {
  /// What stands in the way of a raise whose rule hit: data that are in doubt, or the hidden cap,
  /// which is told as such and without its amount.
  func raiseObstacle(_ today: Today) -> Reason {
    let faults = dataFaults(on: today.day, under: today.policy).count
    return faults > 0
      ? Reason(.ID04, .dataFaults, observed: faults, threshold: 1) : Reason.information(.DB07)
  }

  /// The raise rule nearest to passing: of those asked of this segment the one with the fewest
  /// unmet conditions, the first of them in the document's order. Nil where there is none, or
  /// where nothing that the customer may be told stands in the way.
  func nearestRaise(_ today: Today, _ question: Question) -> Int? {
    var nearest: (rule: Int, unmet: Int)?
    for index in today.policy.rules(at: .review) {
      let rule = today.policy.rules[index]
      guard case .raise = rule.action, rule.segments.contains(score.segment) else { continue }
      let unmet = rule.conditions.count { condition in
        !(seen(condition.characteristic, today, question).map(condition.isMet) ?? false)
      }
      guard unmet > 0, unmet < nearest?.unmet ?? .max, missed(of: index, today, question).count > 0
      else {
        continue
      }
      nearest = (index, unmet)
    }
    return nearest?.rule
  }

  /// What a raise rule asks for and does not find, as far as the customer may be told.
  func missed(of rule: Int, _ today: Today, _ question: Question) -> Reasons {
    var reasons = Reasons()
    for condition in today.policy.rules[rule].conditions {
      guard let observed = seen(condition.characteristic, today, question),
        !condition.isMet(by: observed)
      else { continue }
      let held = condition.opposite(for: observed)
      guard let code = held.raiseCode else { continue }
      reasons.append(
        Reason(
          code, held.characteristic, observed: observed, held.comparison,
          threshold: held.threshold))
    }
    return reasons
  }
}

extension Turn {
  /// Raises the limit by a percentage under the hidden cap, and lowers the rate by a step; where
  /// the policy asks for the customer's yes, it is offered.
  private mutating func raise(_ percent: Int, _ rateStep: Int, _ verdict: Verdict) -> Bool {
    let before = file.limit.shown
    let wanted = (before + before.percent(percent)).rounded(to: today.policy.limits.step)
    let target = min(wanted, file.hiddenCap(under: today.policy, in: today.environment))
    guard target > before, file.locks.isEmpty, !file.replan.isActive,
      file.dataFaults(on: today.day, under: today.policy).isEmpty
    else { return false }
    let decision = decide(.raise, verdict)
    let market = today.policy.market
    if market.raisesNeedYes {
      let until = today.day + market.raiseOfferDays
      must { try $0.limit.offerRaise(to: target, until: until, by: decision.ordinal) }
      tell(.raiseOffered(to: target))
      tellRaise(.raiseOffered, decision, to: target)
      return true
    }
    file.limit.raise(to: target, on: today.day)
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
    guard !file.profile.marks.contains(.recordedBook) else { return }
    if target > file.abilityCap(under: today.policy.limits) {
      fault(.raiseIsAffordable)
    }
    if target > today.policy.legalCap(in: today.environment) {
      fault(.limitUnderLaw)
    }
  }

  /// The customer takes the raise on offer.
  mutating func acceptRaise() throws(Refusal) {
    let (before, offer) = (file.limit.shown, file.limit.pendingBy)
    let target: Money
    do throws(LimitRefusal) { target = try file.limit.acceptRaise(on: today.day) } catch {
      throw .nothingOnOffer
    }
    cause = .decision(offer)
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
    file.line.reprice(to: target)
    tell(.rateChanged(from: before, to: target))
  }

  /// The rate of new draws follows the market, on score days, by whole steps; running loans keep
  /// theirs.
  mutating func reprice() {
    guard file.line.isActive,
      today.environment.marketRate != today.policy.market.referenceRate
    else { return }
    let (before, target) = (file.line.rate, file.price(today))
    guard abs(target.millionths - before.millionths) >= today.policy.market.priceStep,
      target > before || file.score.warning == .normal
    else { return }
    file.line.reprice(to: target)
    let market = Finding(
      Condition(.marketRate, .above, today.policy.market.referenceRate)
        .held(by: today.environment.marketRate), observed: today.environment.marketRate)
    let decision = decide(.reprice, Verdict(.marketRate, [market]))
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
