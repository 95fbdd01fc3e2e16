package import Credit

/// A draw, what is read before the first, and where the money goes.
extension PersonDay {
  private func evening(_ scene: Scene) -> Int { scene.minute(1_020...1_130, .draw) }

  func readTerms(_ person: Person, _ scene: Scene) -> TimedAct? {
    guard draw(person, scene) != nil, scene.sight.status.has(.termsAreUnread) else { return nil }
    return TimedAct(evening(scene) - 4, .readTerms)
  }

  mutating func borrow(_ person: Person, _ scene: Scene) -> TimedAct? {
    guard let draw = draw(person, scene) else { return nil }
    availableBefore = scene.sight.available
    return TimedAct(evening(scene), draw)
  }

  func passOnAsOwner(_ scene: Scene) -> TimedAct? {
    // Not every fraud ends on a watch list.
    guard scene.happens(600_000, .trace) else { return nil }
    return passOn(evening(scene) + scene.pick(8...55, .trace, 1), scene)
  }

  private func draw(_ person: Person, _ scene: Scene) -> Act? {
    let status = scene.sight.status
    // A lock since this morning is found out by trying.
    guard status.has(.hasLine), !status.has(.drawIsHeld) else { return nil }
    let isStory = person.episode == .bustOut || person.episode == .cashOut
    guard isStory || Int(plan.drawLane) < scene.routine.drawChance(person, scene) else {
      return nil
    }
    let percent = scene.pick(share(person, scene), .drawSize)
    let amount = scene.sight.available.percent(percent).floored(to: .whole(100))
    guard amount >= .whole(100) else { return nil }
    let months = [3, 6, 12, 12][scene.pick(0...3, .drawSize, 1)]
    let first = scene.happens(scene.archetype.interestFirstPercent * 10_000, .drawSize, 2)
    return .draw(amount, months: months, first ? .interestFirst : .equalInstalments)
  }

  private func share(_ person: Person, _ scene: Scene) -> ClosedRange<Int> {
    switch person.episode {
    case .bustOut: 85...100
    case .cashOut: 60...90
    case .none, .trip, .takeover, .hardship, .dispute, .withdrawal, .misuse, .sisterLate, .hold:
      scene.archetype.drawPercent
    }
  }
}

/// Paying back, closing, and asking for a new plan.
extension PersonDay {
  func repayPart(_ scene: Scene) -> TimedAct? {
    let part = scene.sight.due.percent(scene.pick(20...70, .partPayment))
    return part > .zero ? TimedAct(scene.minute(1_195...1_199, .repayPart), .repay(part)) : nil
  }

  func repayAll(_ scene: Scene) -> TimedAct? {
    guard scene.sight.status.has(.owes) else { return nil }
    return TimedAct(scene.minute(1_200...1_290, .repayAll), .repayAll)
  }

  func closeLine(_ scene: Scene) -> TimedAct? {
    let status = scene.sight.status
    guard status.has(.hasLine), !status.has(.owes) else { return nil }
    return TimedAct(scene.minute(1_295...1_300, .closeLine), .closeLine)
  }

  func bringPlanPapers(_ scene: Scene) -> TimedAct? {
    guard scene.sight.status.has(.planAwaitsPapers) else { return nil }
    return TimedAct(scene.minute(901...904, .planPapers), .bringPapers(.income))
  }

  func askPlan(_ scene: Scene) -> TimedAct? {
    let choices = scene.today.policy.plans.months
    let months = choices[scene.pick(0...choices.count - 1, .plan, 1)]
    return TimedAct(scene.minute(890...900, .askPlan), .askPlan(months: months))
  }
}

extension Routine {
  /// The chance of a draw today in 2^-24, with all that moves it: economy, calendar, trust, price,
  /// distress.
  func drawChance(_ person: Person, _ scene: Scene) -> Int {
    guard !person.isLost else { return 0 }
    let elasticity = cast.mix.elasticity
    var chance = lanes.draw * cast.scenario.hazard(on: scene.day).drawPercent / 100
    let payday = Attribute.payday(scene.luck)
    chance = chance * cast.mix.rhythm.percent(on: scene.day, payday: payday) / 100
    chance = chance * Int(person.trust) / 100
    chance = chance * elasticity.pricePercent(scene.sight.rate) / 100
    return chance * elasticity.distressPercent(person, scene) / 100
  }
}

extension Elasticity {
  /// Draws at a rate, in percent of those at the reference rate.
  package func pricePercent(_ rate: DailyRate) -> Int {
    let change = (rate.millionths - referenceRate) * ratePercent / 100
    return min(max(100 - change, Lanes.rateBound.lowerBound), Lanes.rateBound.upperBound)
  }

  /// Draws of somebody whose income has fallen and who still pays, in percent of the usual.
  func distressPercent(_ person: Person, _ scene: Scene) -> Int {
    guard person.incomePercent < 100, !person.isShort(on: scene.day) else { return 100 }
    let sight = scene.sight
    let isTight = sight.available < sight.limit.percent(30) || sight.newest?.kind == .cut
    return 100 + drawDownPercent * (isTight ? 2 : 1)
  }
}
