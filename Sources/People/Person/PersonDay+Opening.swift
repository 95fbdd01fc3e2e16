import Credit

/// Consents and hours.
extension PersonDay {
  func withdraw(_ person: Person, _ scene: Scene) -> TimedAct? {
    TimedAct(scene.minute(661...668, .withdraw), .withdrawConsent(withdrawn(person, scene)))
  }

  func optOut(_ scene: Scene) -> TimedAct? {
    guard scene.sight.isInvitable else { return nil }
    return TimedAct(scene.minute(661...668, .optOut), .withdrawConsent(.marketing))
  }

  func setQuietHours(_ scene: Scene) -> TimedAct? {
    let hours = (scene.pick(19...22, .quietHours), scene.pick(8...11, .quietHours, 1))
    return TimedAct(
      scene.minute(661...668, .quietHours), .setQuietHours(from: hours.0, until: hours.1))
  }

  /// Gives again what was withdrawn, or answers what is asked for.
  func consent(_ person: Person, _ scene: Scene) -> TimedAct? {
    let at = scene.minute(661...668, .consent)
    if person.episode == .withdrawal { return TimedAct(at, .giveConsent(withdrawn(person, scene))) }
    let missing = scene.sight.missing
    guard !missing.isEmpty else { return nil }
    let refuses = scene.happens(80_000, .consent, 1)
    return TimedAct(at, refuses ? .refuseConsent(missing) : .giveConsent(missing))
  }

  /// The consent that the story is about: of the bureau mostly.
  private func withdrawn(_ person: Person, _ scene: Scene) -> Consents {
    let place = scene.luck.pick(0...9, .consent, person.episodeOn)
    if place < 5 { return .bureau }
    return place < 8 ? .scoring : .thirdParty
  }
}

/// From an invitation, or from the person's own wish, to an application.
extension PersonDay {
  /// The minute from which the steps of an application are counted.
  private func start(_ scene: Scene) -> Int { scene.minute(670...800, .readOffer) }

  mutating func readOffer(_ scene: Scene) -> TimedAct? {
    // Some never answer and let it lapse.
    guard scene.sight.status.has(.isInvited), scene.luck.pick(0...99, .invitation, .none) >= 25
    else {
      for slot in [DayPlan.Slot.answerOffer, .apply] { plan.remove(slot) }
      return nil
    }
    let reads = accepts(scene) || scene.happens(400_000, .invitation, 2)
    return reads ? TimedAct(start(scene), .readOffer) : nil
  }

  mutating func answerOffer(_ scene: Scene) -> TimedAct? {
    let accepts = accepts(scene)
    if !accepts { plan.remove(.apply) }
    plan.add([.proveFace, .proveFaceAgain, .proveCode], if: accepts)
    return TimedAct(start(scene) + 4, .answerInvitation(accepts: accepts))
  }

  func proveFace(_ slot: DayPlan.Slot, _ scene: Scene) -> TimedAct? {
    guard !scene.sight.identity.contains(.face) else { return nil }
    let passes = scene.happens(850_000, .identity, slot.rawValue)
    return TimedAct(start(scene) + 6, .faceCheck(passed: passes))
  }

  func proveCode(_ scene: Scene) -> TimedAct? {
    guard !scene.sight.identity.contains(.sms) else { return nil }
    return TimedAct(start(scene) + 9, .smsCheck(passed: scene.happens(950_000, .identity)))
  }

  func apply(_ scene: Scene) -> TimedAct? {
    scene.sight.status.has(.hasLine) ? nil : TimedAct(start(scene) + 12, .apply)
  }

  private func accepts(_ scene: Scene) -> Bool {
    scene.happens(scene.archetype.acceptPercent * 10_000, .invitation, 1)
  }
}
