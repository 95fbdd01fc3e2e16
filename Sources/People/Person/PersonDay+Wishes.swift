import Credit

extension PersonDay {
  /// What people do about their limit and their income.
  func wish(_ slot: DayPlan.Slot, _ person: Person, _ scene: Scene) -> TimedAct? {
    let (sight, status) = (scene.sight, scene.sight.status)
    let at = scene.minute(820...880, slot)
    switch slot {
    case .claim: return TimedAct(at, .claimTemporaryLimit)
    case .acceptRaise:
      // One in eight wants no more than there is.
      return scene.luck.pick(0...7, .raise, .none) > 0 ? TimedAct(at, .acceptRaise) : nil
    case .askRaise: return TimedAct(at, .askRaise)
    case .ceiling:
      guard sight.ceiling == nil else { return TimedAct(at, .setCeiling(.zero)) }
      let ceiling = sight.limit.percent(scene.pick(30...80, .ceiling)).floored(to: .whole(100))
      return ceiling > .zero ? TimedAct(at, .setCeiling(ceiling)) : nil
    case .lockMyself:
      guard !status.has(.isLocked) else { return nil }
      return TimedAct(at, .lockMyself(days: [7, 30, 90][scene.pick(0...2, .selfLock)]))
    default:
      // Nobody states an income that has fallen, except to have a plan.
      guard person.incomePercent == 100 || plan.contains(.planPapers) else { return nil }
      let percent =
        person.incomePercent < 100 ? Int(person.incomePercent) : scene.pick(98...118, .income)
      return TimedAct(at, .stateIncome(.whole(scene.income * percent / 100 / 100 * 100)))
    }
  }
}
