import Credit

extension PersonDay {
  /// What a thief does in one night; the money goes on within the hour.
  mutating func steal(
    _ slot: DayPlan.Slot, _ person: inout Person, _ scene: Scene
  ) -> TimedAct? {
    if !person.stolenOn.isSet, slot != .thiefPassesOn { person.stolenOn = scene.day }
    let start = scene.minute(60...200, .thiefTries)
    switch slot {
    case .thiefTries: return TimedAct(start, .wrongPasswords(scene.pick(2...4, .takeover, 1)))
    case .thiefSignsIn: return TimedAct(start + 11, .login(newDevice: true, kilometres: 900))
    case .thiefChanges: return TimedAct(start + 15, .changeContact(.phone))
    case .thiefDraws:
      let amount = scene.sight.available.percent(70).floored(to: .whole(100))
      guard scene.sight.status.has(.hasLine), amount >= .whole(100) else { return nil }
      availableBefore = scene.sight.available
      return TimedAct(start + 22, .draw(amount, months: 12, .equalInstalments))
    default: return passOn(start + 22 + scene.pick(10...55, .trace, 1), scene)
    }
  }

  /// Money that was paid out is traced to accounts on a watch list.
  func passOn(_ minute: Int, _ scene: Scene) -> TimedAct? {
    guard scene.sight.available < availableBefore, !scene.sight.status.has(.drawIsHeld)
    else { return nil }
    return TimedAct(minute, .moneyTraced(.watchList))
  }
}
