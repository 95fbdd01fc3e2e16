import Credit

extension PersonDay {
  /// Signing in, changing things, paying in shops.
  func move(_ slot: DayPlan.Slot, _ scene: Scene) -> TimedAct? {
    switch slot {
    case .login:
      return TimedAct(
        scene.minute(480...660, .login), .login(newDevice: false, kilometres: 0))
    case .farLogin:
      return TimedAct(
        scene.minute(520...600, .login), .login(newDevice: true, kilometres: 2_200))
    case .mistype:
      return TimedAct(
        scene.minute(610...640, slot), .wrongPasswords(scene.pick(1...6, .password)))
    case .changeContact:
      let contacts = Act.Contact.allCases
      let contact = contacts[scene.pick(0...contacts.count - 1, .contactChange)]
      return TimedAct(scene.minute(645...660, slot), .changeContact(contact))
    case .travelPayment: return pay(scene, scene.minute(965...1_010, slot), percent: 350)
    case .payLarge:
      return pay(
        scene, scene.minute(905...930, slot), percent: scene.pick(250...700, .largePayment))
    default:
      return TimedAct(
        scene.minute(931...960, slot), .shop(.whole(2_000), usualPercent: 200, roundSum: true))
    }
  }

  private func pay(_ scene: Scene, _ minute: Int, percent: Int) -> TimedAct {
    let amount = scene.sight.usualAmount.percent(percent).rounded(to: .whole(1))
    return TimedAct(minute, .shop(amount, usualPercent: percent, roundSum: false))
  }
}
