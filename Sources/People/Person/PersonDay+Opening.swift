import Credit

extension PersonDay {
  /// Consents and hours.
  func permit(_ slot: DayPlan.Slot, _ person: Person, _ scene: Scene) -> TimedAct? {
    let at = scene.minute(661...668, slot)
    switch slot {
    case .withdraw: return TimedAct(at, .withdrawConsent(withdrawn(person, scene)))
    case .optOut:
      return scene.sight.isInvitable ? TimedAct(at, .withdrawConsent(.marketing)) : nil
    case .quietHours:
      let hours = (scene.pick(19...22, .quietHours), scene.pick(8...11, .quietHours, 1))
      return TimedAct(at, .setQuietHours(from: hours.0, until: hours.1))
    default: break
    }
    if person.episode == .withdrawal { return TimedAct(at, .giveConsent(withdrawn(person, scene))) }
    let missing = scene.sight.missing
    guard !missing.isEmpty else { return nil }
    let refuses = scene.happens(80_000, .consent, 1)
    return TimedAct(at, refuses ? .refuseConsent(missing) : .giveConsent(missing))
  }

  /// The consent that the story is about: of the bureau mostly.
  private func withdrawn(_ person: Person, _ scene: Scene) -> Consents {
    switch scene.luck.pick(0...9, .consent, person.episodeOn) {
    case ..<5: .bureau
    case ..<8: .scoring
    default: .thirdParty
    }
  }

  /// From an invitation, or from the person's own wish, to an application.
  mutating func open(_ slot: DayPlan.Slot, _ scene: Scene) -> TimedAct? {
    let luck = scene.luck
    let (sight, status) = (scene.sight, scene.sight.status)
    let start = scene.minute(670...800, .readOffer)
    switch slot {
    case .readOffer:
      // Some never answer and let it lapse.
      guard status.has(.isInvited), luck.pick(0...99, .invitation, .none) >= 25 else {
        for slot in [DayPlan.Slot.answerOffer, .apply] { plan.remove(slot) }
        return nil
      }
      let reads = accepts(scene) || scene.happens(400_000, .invitation, 2)
      return reads ? TimedAct(start, .readOffer) : nil
    case .answerOffer:
      if !accepts(scene) { plan.remove(.apply) }
      plan.add([.proveFace, .proveFaceAgain, .proveCode], if: accepts(scene))
      return TimedAct(start + 4, .answerInvitation(accepts: accepts(scene)))
    case .proveFace, .proveFaceAgain:
      guard !sight.identity.contains(.face) else { return nil }
      let passes = scene.happens(850_000, .identity, slot.rawValue)
      return TimedAct(start + 6, .faceCheck(passed: passes))
    case .proveCode:
      return sight.identity.contains(.sms)
        ? nil : TimedAct(start + 9, .smsCheck(passed: scene.happens(950_000, .identity)))
    default:
      return status.has(.hasLine) ? nil : TimedAct(start + 12, .apply)
    }
  }

  private func accepts(_ scene: Scene) -> Bool {
    scene.happens(scene.archetype.acceptPercent * 10_000, .invitation, 1)
  }
}
