import Credit

extension PersonDay {
  /// What others tell the lender, in the early morning.
  func news(_ slot: DayPlan.Slot, _ person: Person, _ scene: Scene) -> TimedAct {
    let at = scene.minute(300...470, .inquiry) + slot.rawValue
    return switch slot {
    case .inquiry: TimedAct(at, outside(person, scene))
    case .wrongRecord: TimedAct(at, .outsideLate(1))
    case .incomeNews: TimedAct(at, .outsideIncome(incomeAsTold(person, scene)))
    case .sisterNews: TimedAct(at, sister(person, scene))
    case .traceFound:
      TimedAct(at, .moneyTraced(person.episode == .misuse ? .forbiddenPurpose : .gambling))
    default: TimedAct(at, .authorityHold(person.episodeOn == scene.day))
    }
  }

  private func outside(_ person: Person, _ scene: Scene) -> Act {
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
  private func incomeAsTold(_ person: Person, _ scene: Scene) -> Money {
    let isWrong = scene.happens(40_000, .income, 1)
    let percent = isWrong ? 60 : scene.pick(97...103, .income, 2)
    return .whole(scene.income * Int(person.incomePercent) / 100 * percent / 100)
  }

  private func sister(_ person: Person, _ scene: Scene) -> Act {
    let debt = scene.luck.pick(3...40, .sister, person.episodeOn) * 100
    let days = scene.luck.pick(5...45, .sister, person.episodeOn, 1)
    let isFirst = person.episodeOn == scene.day
    return .sisterNews(debt: .whole(isFirst ? debt : debt / 3), daysPastDue: isFirst ? days : 0)
  }
}
