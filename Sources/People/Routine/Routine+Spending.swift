package import Credit

extension Routine {
  /// What a random customer spent by the app in the month of a day, as habit, income, season and
  /// luck have it; nil for others, whose spending is told by their script or their record.
  package func spending(of person: Person, _ luck: Luck, in month: Day) -> Spending? {
    guard case .archetype = person.source else { return nil }
    let archetype = lanes.archetype
    let habit = SpendingHabit(archetype, luck)
    let percent = habit.percent(in: month, luck, archetype, cast.mix.rhythm)
    let amount = habit.amount * percent / 100 * Int(person.incomePercent) / 100
    let payments = max(1, habit.payments * percent / 100)
    return Spending(
      amount: amount, payments: payments, quickPays: min(payments, habit.quickPays * percent / 100),
      bills: max(0, habit.bills + luck.pick(-1...1, .spending, month, 2)))
  }
}

/// What somebody spends in a usual month, from luck alone.
struct SpendingHabit {
  /// In whole units of currency.
  let amount: Int
  let payments: Int
  let quickPays: Int
  let bills: Int

  init(_ archetype: Archetype, _ luck: Luck) {
    let active = luck.pick(archetype.activeDays, .portrait, .none, 3)
    amount =
      Newcomer.income(archetype, luck) * luck.pick(archetype.spendPercent, .portrait, .none, 1)
      / 100
    quickPays = luck.pick(0...active, .portrait, .none, 5)
    bills = luck.pick(0...3, .portrait, .none, 7)
    payments = quickPays + luck.pick(2...8 + active, .portrait, .none, 12)
  }

  /// A month's spending in percent of the usual: its season, a festival for those who spend at
  /// festivals, and luck of up to three tenths either way.
  func percent(
    in month: Day, _ luck: Luck, _ archetype: Archetype, _ rhythm: Rhythm
  ) -> Int {
    let luck = 70 + luck.pick(0...30, .spending, month, 0) + luck.pick(0...30, .spending, month, 1)
    let season = rhythm.spending[month.date.month - 1]
    let isFestive = rhythm.festivalMonths.contains(month.date.month)
    let festival = isFestive ? archetype.life.festivalSpendingPercent : 100
    return luck * season / 100 * festival / 100
  }
}
