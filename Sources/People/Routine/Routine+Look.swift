import Credit

extension Routine {
  /// The second look, on days on which something may happen.
  func lookCloser(_ plan: inout DayPlan, _ view: View, rare: UInt32, draw: UInt32) {
    if let event = lanes.event(at: rare, on: view.today.day) { take(event, &plan, view) }
    plan.drawLane = draw
    plan.add([.readTerms, .draw], if: mayDraw(view) && Int(draw) < mostDrawChance(view))
    if view.person.flags.contains(.intendsFraud) { lookForBustOut(&plan, view) }
    if view.person.incomePercent < 100 { lookAtIncome(&plan, view) }
    lookAtStory(&plan, view)
    answerCalls(&plan, view)
    if let decision = view.decision { lookAtDecision(decision, &plan, view) }
    loseNewsInOutage(&plan, view)
  }

  /// The chance of a draw at the lowest price, in 2^-24; the exact one is known when the time
  /// comes.
  private func mostDrawChance(_ view: View) -> Int {
    let hazard = cast.scenario.hazard(on: view.today.day).drawPercent
    let usual = lanes.draw * hazard / 100 * cast.mix.rhythm.most(on: view.today.day) / 100
    let trusting = usual * Int(view.person.trust) / 100
    let cheapest = trusting * Lanes.rateBound.upperBound / 100 + Lanes.rounding
    let isFallen = view.person.incomePercent < 100
    return isFallen ? cheapest * (100 + 2 * cast.mix.elasticity.drawDownPercent) / 100 : cheapest
  }

  private func mayDraw(_ view: View) -> Bool {
    guard view.status.has(.hasLine), !view.person.isLost else { return false }
    // Who has not read of a lock, or forgot, tries all the same.
    return !view.status.has([.isLocked, .planIsActive])
      || view.luck.happens(perMillion: 300_000, .call, view.today.day, 30)
  }

  /// The chance a day that who means fraud draws everything.
  static let burstPerMillion = 5_000

  /// Who means fraud behaves, until one day.
  private func lookForBustOut(_ plan: inout DayPlan, _ view: View) {
    guard mayDraw(view), view.person.episode == .none,
      !view.person.isShort(on: view.today.day),
      view.luck.happens(perMillion: Routine.burstPerMillion, .bustOut, view.today.day)
    else { return }
    plan.begins = .bustOut
  }

  /// A fallen income recovers after eight months on average.
  private func lookAtIncome(_ plan: inout DayPlan, _ view: View) {
    let day = view.today.day
    plan.recovers = view.luck.happens(
      perMillion: Routine.recoveryPerMillion(cast.scenario, on: day), .incomeRecovery, day)
    plan.add(.askPlan, if: view.status.has(.mayAskPlan) && asksPlan(view))
  }

  /// The chance a day that a fallen income recovers.
  static func recoveryPerMillion(_ scenario: Scenario, on day: Day) -> Int {
    40 * scenario.hazard(on: day).curePercent
  }

  /// Whether this is a day on which somebody who could have a plan asks for it.
  private func asksPlan(_ view: View) -> Bool {
    view.luck.happens(
      perMillion: lanes.archetype.life.plansPercent * 10_000 / 30, .plan, view.today.day)
  }

  /// While nothing arrives from outside, nobody hears of it.
  private func loseNewsInOutage(_ plan: inout DayPlan, _ view: View) {
    let day = view.today.day
    let chance = cast.scenario.wave(.dataOutage, on: day)
    guard view.luck.happens(perMillion: chance, .outage, day) else { return }
    for slot in [DayPlan.Slot.inquiry, .incomeNews, .sisterNews] { plan.remove(slot) }
  }
}

extension Routine {
  private func answerCalls(_ plan: inout DayPlan, _ view: View) {
    let status = view.status
    func answers(_ call: CustomerStatus, _ chance: Int, _ number: Int) -> Bool {
      status.has(call)
        && view.luck.happens(perMillion: chance, .call, view.today.day, number)
    }
    if answers(.faceCheckHelps, 750_000, 0) {
      plan.add([.faceCheck, .faceCheckAgain, .faceCheckThird])
    }
    plan.add(.papers, if: answers(.proofIsAwaited, 600_000, 1))
    if answers(.isWarnedOfClosing, 40_000, 2) { plan.logsIn = true }
    plan.add(.appealPapers, if: answers(.appealAwaitsPapers, 130_000, 3))
    plan.add([.readOffer, .answerOffer, .apply], if: answers(.isInvited, 120_000, 4))
    plan.add(.claim, if: answers(.hasOffer, 600_000, 5))
    plan.add(.acceptRaise, if: answers(.raiseIsOffered, 250_000, 6))
    // An offer is taken up while it helps: an instalment is open, or the income has fallen.
    let needsPlan = status.has(.isOverdue) || view.person.incomePercent < 100
    plan.add(.askPlan, if: status.has(.planIsOffered) && needsPlan && asksPlan(view))
    plan.add(.renewDocument, if: answers(.documentIsExpiring, 50_000, 7))
    plan.add(
      .consent, if: view.person.episode != .withdrawal && answers(.consentIsMissing, 90_000, 8))
    plan.add(.stepUp, if: answers(.drawIsHeld, 800_000, 9))
    plan.add([.stateIncome, .planPapers], if: answers(.planAwaitsPapers, 400_000, 12))
    if status.has(.isOverdue) {
      plan.add(.callService, if: answers(.isOverdue, 15_000, 10))
      plan.add(.repayPart, if: answers(.isOverdue, 1_500, 11))
      plan.add(.askPlan, if: status.has(.mayAskPlan) && asksPlan(view))
    }
  }

  private func lookAtDecision(
    _ decision: AppealableDecision, _ plan: inout DayPlan, _ view: View
  ) {
    let age = view.today.day - decision.day
    let number = Int(decision.decision)
    plan.learns = age == 1
    func wants(_ percent: Int, _ purpose: Luck.Purpose, _ days: ClosedRange<Int>) -> Bool {
      let luck = view.luck
      return luck.happens(perMillion: percent * 10_000, purpose, decision.day, number)
        && age == luck.pick(days, purpose, decision.day, number + 100_000)
    }
    let (archetype, life) = (lanes.archetype, lanes.archetype.life)
    let isLock = decision.kind == .lock || decision.kind == .lockForGood
    let appeals = isLock ? life.lockAppealPercent : archetype.appealPercent
    plan.add(.appeal, if: decision.appeals < 2 && wants(appeals, .appeal, 1...5))
    plan.add(
      .complain,
      if: decision.appeals > 0 && wants(life.complaintPercent, .complaint, 2...7))
    plan.add(
      .askHuman,
      if: view.status.has(.hasAutomaticDecision)
        && wants(life.askHumanPercent, .askHuman, 1...7))
  }
}
