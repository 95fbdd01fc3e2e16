import Credit

extension Person {
  /// The act of one slot of a random customer's day; nil where circumstances leave nothing to do.
  mutating func act(
    _ slot: DayPlan.Slot, _ habits: Habits, _ today: Today, seeing view: CustomerView
  ) -> TimedAct? {
    switch slot {
    case .outsideNews: outside(habits, today)
    case .thiefTries, .thiefSignsIn, .thiefChanges, .thiefDraws:
      steal(slot, habits, today, seeing: view)
    case .login, .shop, .travelPayment: move(slot, habits, today)
    case .answerInvitation, .apply: open(slot, habits, today, seeing: view)
    case .claim: TimedAct(minute(habits, today, 680...900, 2), .claimTemporaryLimit)
    case .draw: draw(habits, today, seeing: view)
    case .faceCheck: prove(habits, today, seeing: view)
    case .repayEarly: TimedAct(minute(habits, today, 1_200...1_290, 4), .repayAll)
    case .appeal: appeal(habits, today, seeing: view)
    }
  }

  private func minute(
    _ habits: Habits, _ today: Today, _ range: ClosedRange<Int>, _ number: Int
  ) -> Int {
    habits.luck.pick(range, .minute, today.day, number)
  }

  private func outside(_ habits: Habits, _ today: Today) -> TimedAct {
    let at = minute(habits, today, 300...470, 0)
    let luck = habits.luck
    if luck.happens(perMillion: 250_000, .outsideLoan, today.day) {
      let amount = Money.whole(luck.pick(20...200, .outsideLoan, today.day, 1) * 100)
      let ends = luck.happens(perMillion: 500_000, .outsideLoan, today.day, 2)
      return TimedAct(at, ends ? .outsideSettled(amount) : .outsideLoan(amount))
    }
    let late = habits.archetype.outsideLatePercent * 4_000
    if luck.happens(perMillion: late, .outsideLate, today.day) {
      return TimedAct(at, .outsideLate(1))
    }
    return TimedAct(at, .outsideInquiry)
  }

  private mutating func steal(
    _ slot: DayPlan.Slot, _ habits: Habits, _ today: Today, seeing view: CustomerView
  ) -> TimedAct? {
    if !stolenOn.isSet { stolenOn = today.day }
    let start = minute(habits, today, 60...200, 5)
    let amount = view.available.percent(70).floored(to: .whole(100))
    switch slot {
    case .thiefTries: return TimedAct(start, .wrongPasswords(3))
    case .thiefSignsIn:
      return TimedAct(start + 11, .login(newDevice: true, kilometres: 900))
    case .thiefChanges: return TimedAct(start + 15, .changeContact(.phone))
    default:
      guard amount > .zero else { return nil }
      return TimedAct(start + 22, .draw(amount, months: 12, .equalInstalments))
    }
  }

  private func move(_ slot: DayPlan.Slot, _ habits: Habits, _ today: Today) -> TimedAct? {
    let travels = habits.rare(habits.archetype.travelsPerThousand, .travel, today.day)
    let travelled = habits.rare(habits.archetype.travelsPerThousand, .travel, today.day - 1)
    switch slot {
    case .login where travels || travelled:
      return TimedAct(
        minute(habits, today, 520...600, 1), .login(newDevice: true, kilometres: 2_200))
    case .login:
      return TimedAct(
        minute(habits, today, 480...660, 1), .login(newDevice: false, kilometres: 0))
    case .travelPayment:
      guard travelled else { return nil }
      return TimedAct(
        minute(habits, today, 965...1_010, 6),
        .shop(.whole(3_000), usualPercent: 350, roundSum: false))
    default:
      return TimedAct(
        minute(habits, today, 905...960, 7),
        .shop(.whole(2_000), usualPercent: 200, roundSum: true))
    }
  }

  private func open(
    _ slot: DayPlan.Slot, _ habits: Habits, _ today: Today, seeing view: CustomerView
  ) -> TimedAct? {
    let at = minute(habits, today, 670...880, 3)
    guard slot == .apply else {
      let accepts = habits.luck.happens(
        perMillion: habits.archetype.acceptPercent * 10_000, .invitation, today.day, 1)
      return TimedAct(at, accepts ? .apply : .answerInvitation(accepts: false))
    }
    return TimedAct(at, .apply)
  }

  private func draw(
    _ habits: Habits, _ today: Today, seeing view: CustomerView
  ) -> TimedAct? {
    let luck = habits.luck
    let percent = luck.pick(habits.archetype.drawPercent, .drawSize, today.day)
    let amount = view.available.percent(percent).floored(to: .whole(100))
    guard amount >= .whole(100) else { return nil }
    let months = [3, 6, 12, 12][luck.pick(0...3, .drawSize, today.day, 1)]
    let first = luck.happens(
      perMillion: habits.archetype.interestFirstPercent * 10_000, .drawSize, today.day, 2)
    return TimedAct(
      minute(habits, today, 1_020...1_190, 8),
      .draw(amount, months: months, first ? .interestFirst : .equalInstalments))
  }

  /// The owner notices a lock and proves who they are: a face check, and papers for a review.
  private mutating func prove(
    _ habits: Habits, _ today: Today, seeing view: CustomerView
  ) -> TimedAct? {
    stolenOn = .none
    let at = minute(habits, today, 1_310...1_380, 9)
    if view.status.contains(.proofIsAwaited) { return TimedAct(at, .bringPapers(.identity)) }
    let passes = habits.luck.happens(perMillion: 850_000, .selfCheck, today.day)
    return TimedAct(at, .faceCheck(passed: passes))
  }

  private func appeal(
    _ habits: Habits, _ today: Today, seeing view: CustomerView
  ) -> TimedAct? {
    let at = minute(habits, today, 1_385...1_430, 10)
    guard view.status.contains(.appealAwaitsPapers) else { return TimedAct(at, .appeal) }
    guard habits.luck.happens(perMillion: 350_000, .papers, today.day) else { return nil }
    return TimedAct(at, .bringPapers([.invoices, .income]))
  }
}
