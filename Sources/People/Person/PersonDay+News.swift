import Credit

/// What others tell the lender, in the early morning.
extension PersonDay {
  func tell(_ news: Act, of slot: DayPlan.Slot, _ scene: Scene) -> TimedAct? {
    TimedAct(scene.minute(300...470, .inquiry) + slot.rawValue, news)
  }

  func trace(_ person: Person) -> Act {
    .moneyTraced(person.episode == .misuse ? .forbiddenPurpose : .gambling)
  }

  func outside(_ person: Person, _ scene: Scene) -> Act {
    // Who left borrows elsewhere.
    if person.isLost || scene.happens(250_000, .outsideLoan) {
      let amount = Money.whole(scene.pick(20...200, .outsideLoan, 1) * 100)
      let ends = !person.isLost && scene.happens(500_000, .outsideLoan, 2)
      return ends ? .outsideSettled(amount) : .outsideLoan(amount)
    }
    let late = scene.archetype.outsideLatePercent * 4_000
    let isPoor = person.incomePercent < 100
    if scene.happens(isPoor ? late * 3 + 20_000 : late, .outsideLate) { return .outsideLate(1) }
    return .outsideInquiry
  }

  /// Outside sources are right within three percent, and one in twenty-five contradicts.
  func incomeAsTold(_ person: Person, _ scene: Scene) -> Money {
    let isWrong = scene.happens(40_000, .income, 1)
    let percent = isWrong ? 60 : scene.pick(97...103, .income, 2)
    return .whole(scene.income * Int(person.incomePercent) / 100 * percent / 100)
  }

  func sister(_ person: Person, _ scene: Scene) -> Act {
    let debt = scene.luck.pick(3...40, .sister, person.episodeOn) * 100
    let days = scene.luck.pick(5...45, .sister, person.episodeOn, 1)
    let isFirst = person.episodeOn == scene.day
    return .sisterNews(debt: .whole(isFirst ? debt : debt / 3), daysPastDue: isFirst ? days : 0)
  }
}
