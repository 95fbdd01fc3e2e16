import Credit

/// What a thief does in one night; the money goes on within the hour.
extension PersonDay {
  /// The minute from which the steps of the night are counted.
  private func night(_ scene: Scene) -> Int { scene.minute(60...200, .thiefTries) }

  /// From the first step on somebody else is in control.
  private func takeOver(_ person: inout Person, _ scene: Scene) {
    person.loseControl(on: scene.day)
  }

  func mistypeAsThief(_ person: inout Person, _ scene: Scene) -> TimedAct? {
    takeOver(&person, scene)
    return TimedAct(night(scene), .wrongPasswords(scene.pick(2...4, .takeover, 1)))
  }

  func signInAsThief(_ person: inout Person, _ scene: Scene) -> TimedAct? {
    takeOver(&person, scene)
    return TimedAct(night(scene) + 11, .login(newDevice: true, kilometres: 900))
  }

  func changeContactAsThief(_ person: inout Person, _ scene: Scene) -> TimedAct? {
    takeOver(&person, scene)
    return TimedAct(night(scene) + 15, .changeContact(.phone))
  }

  mutating func drawAsThief(_ person: inout Person, _ scene: Scene) -> TimedAct? {
    takeOver(&person, scene)
    let amount = scene.sight.available.percent(70).floored(to: .whole(100))
    guard scene.sight.status.has(.hasLine), amount >= .whole(100) else { return nil }
    availableBefore = scene.sight.available
    return TimedAct(night(scene) + 22, .draw(amount, months: 12, .equalInstalments))
  }

  func passOnAsThief(_ scene: Scene) -> TimedAct? {
    passOn(night(scene) + 22 + scene.pick(10...55, .trace, 1), scene)
  }

  /// Money that was paid out is traced to accounts on a watch list.
  func passOn(_ minute: Int, _ scene: Scene) -> TimedAct? {
    guard scene.sight.available < availableBefore, !scene.sight.status.has(.drawIsHeld)
    else { return nil }
    return TimedAct(minute, .moneyTraced(.watchList))
  }
}
