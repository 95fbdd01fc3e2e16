import Credit

extension PersonDay {
  /// The owner proves who they are.
  func prove(_ slot: DayPlan.Slot, _ person: inout Person, _ scene: Scene) -> TimedAct? {
    let status = scene.sight.status
    switch slot {
    case .report:
      person.stolenOn = .none
      return TimedAct(scene.minute(641...644, slot), .reportTheft)
    case .renewDocument:
      let years = scene.luck.pick(0...3, .document, .none, 1) == 0 ? 20 : 10
      return TimedAct(
        scene.minute(661...669, slot), .renewDocument(until: scene.day + years * 365))
    case .papers:
      guard status.has(.proofIsAwaited) else { return nil }
      person.stolenOn = .none
      return TimedAct(scene.minute(1_391...1_392, slot), .bringPapers(.identity))
    case .stepUp:
      guard status.has(.drawIsHeld), person.ownerIsInControl else { return nil }
      let passes = scene.happens(920_000, .stepUp)
      return TimedAct(scene.minute(1_180...1_194, slot), .faceCheck(passed: passes))
    default:
      guard status.has(.faceCheckHelps) else { return nil }
      let passes = scene.happens(850_000, .selfCheck, slot.rawValue)
      if passes { person.stolenOn = .none }
      return TimedAct(scene.minute(1_310...1_380, .faceCheck), .faceCheck(passed: passes))
    }
  }
}
