import Credit

/// What people do about their limit and their income.
extension PersonDay {
  /// Says what there is no more to ask about.
  func wish(_ act: Act, by slot: DayPlan.Slot, _ scene: Scene) -> TimedAct? {
    TimedAct(scene.minute(820...880, slot), act)
  }

  func acceptRaise(_ scene: Scene) -> TimedAct? {
    // One in eight wants no more than there is.
    scene.luck.pick(0...7, .raise, .none) > 0
      ? wish(.acceptRaise, by: .acceptRaise, scene) : nil
  }

  func setCeiling(_ scene: Scene) -> TimedAct? {
    let sight = scene.sight
    guard sight.ceiling == nil else { return wish(.setCeiling(.zero), by: .ceiling, scene) }
    let ceiling = sight.limit.percent(scene.pick(30...80, .ceiling)).floored(to: .whole(100))
    return ceiling > .zero ? wish(.setCeiling(ceiling), by: .ceiling, scene) : nil
  }

  func lockMyself(_ scene: Scene) -> TimedAct? {
    guard !scene.sight.status.has(.isLocked) else { return nil }
    let days = [7, 30, 90][scene.pick(0...2, .selfLock)]
    return wish(.lockMyself(days: days), by: .lockMyself, scene)
  }

  func stateIncome(_ person: Person, _ scene: Scene) -> TimedAct? {
    // Nobody states an income that has fallen, except to have a plan.
    guard person.incomePercent == 100 || plan.contains(.planPapers) else { return nil }
    let percent =
      person.incomePercent < 100 ? Int(person.incomePercent) : scene.pick(98...118, .income)
    let income = Money.whole(scene.income * percent / 100 / 100 * 100)
    return wish(.stateIncome(income), by: .stateIncome, scene)
  }
}
