import Credit

/// Signing in, changing things, paying in shops.
extension PersonDay {
  func signIn(_ scene: Scene) -> TimedAct? {
    TimedAct(scene.minute(480...660, .login), .login(newDevice: false, kilometres: 0))
  }

  func signInFarAway(_ scene: Scene) -> TimedAct? {
    TimedAct(scene.minute(520...600, .login), .login(newDevice: true, kilometres: 2_200))
  }

  func mistype(_ scene: Scene) -> TimedAct? {
    TimedAct(scene.minute(610...640, .mistype), .wrongPasswords(scene.pick(1...6, .password)))
  }

  func changeContact(_ scene: Scene) -> TimedAct? {
    let contacts = Act.Contact.allCases
    let contact = contacts[scene.pick(0...contacts.count - 1, .contactChange)]
    return TimedAct(scene.minute(645...660, .changeContact), .changeContact(contact))
  }

  func payFarAway(_ scene: Scene) -> TimedAct? {
    pay(scene, scene.minute(965...1_010, .travelPayment), percent: 350)
  }

  func payLarge(_ scene: Scene) -> TimedAct? {
    pay(
      scene, scene.minute(905...930, .payLarge), percent: scene.pick(250...700, .largePayment))
  }

  func turnIntoCash(_ scene: Scene) -> TimedAct? {
    TimedAct(
      scene.minute(931...960, .cashShop),
      .shop(.whole(2_000), usualPercent: 200, roundSum: true))
  }

  private func pay(_ scene: Scene, _ minute: Int, percent: Int) -> TimedAct {
    let amount = scene.sight.usualAmount.percent(percent).rounded(to: .whole(1))
    return TimedAct(minute, .shop(amount, usualPercent: percent, roundSum: false))
  }
}
