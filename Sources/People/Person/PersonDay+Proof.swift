import Credit

/// The owner proves who they are.
extension PersonDay {
  func report(_ person: inout Person, _ scene: Scene) -> TimedAct? {
    person.stolenOn = .none
    return TimedAct(scene.minute(641...644, .report), .reportTheft)
  }

  func renewDocument(_ scene: Scene) -> TimedAct? {
    let years = scene.luck.pick(0...3, .document, .none, 1) == 0 ? 20 : 10
    return TimedAct(
      scene.minute(661...669, .renewDocument), .renewDocument(until: scene.day + years * 365))
  }

  func bringIdentity(_ person: inout Person, _ scene: Scene) -> TimedAct? {
    guard scene.sight.status.has(.proofIsAwaited) else { return nil }
    person.stolenOn = .none
    return TimedAct(scene.minute(1_391...1_392, .papers), .bringPapers(.identity))
  }

  /// The check that a held draw waits for.
  func stepUp(_ person: Person, _ scene: Scene) -> TimedAct? {
    guard scene.sight.status.has(.drawIsHeld), person.ownerIsInControl else { return nil }
    let passes = scene.happens(920_000, .stepUp)
    return TimedAct(scene.minute(1_180...1_194, .stepUp), .faceCheck(passed: passes))
  }

  /// The check that opens a lock, once or as often as it takes.
  func checkFace(
    _ slot: DayPlan.Slot, _ person: inout Person, _ scene: Scene
  ) -> TimedAct? {
    guard scene.sight.status.has(.faceCheckHelps) else { return nil }
    let passes = scene.happens(850_000, .selfCheck, slot.rawValue)
    if passes { person.stolenOn = .none }
    return TimedAct(scene.minute(1_310...1_380, .faceCheck), .faceCheck(passed: passes))
  }
}
