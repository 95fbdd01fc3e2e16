import Credit

extension Newcomer {
  /// What the lender knows of somebody on the world's first day.
  static func portrait(
    _ archetype: Archetype, _ luck: Luck, genesis: Day, hasLine: Bool
  ) -> Portrait {
    var portrait = Portrait()
    let income = income(archetype, luck)
    portrait.profile.income = .whole(income / 100 * 100)
    let spend = luck.pick(archetype.spendPercent, .portrait, .none, 1)
    portrait.activity.monthlySpend = UInt16(clamping: income * spend / 100)
    let months = luck.pick(archetype.tenureMonths, .portrait, .none, 2)
    portrait.profile.registered = genesis - (months * 30 + luck.pick(0...29, .portrait, .none, 4))
    portrait.profile.marks = [.realName]
    // As the lender saw it in the last month of a festival.
    if archetype.life.festivalSpendingPercent * luck.pick(70...130, .portrait, .none, 23) / 100
      >= Activity.festivalPercent
    {
      portrait.activity.marks.insert(.festivalSpender)
    }
    if hasLine {
      portrait.profile.marks.insert(.termsRead)
      if Attribute.channel(luck) == .invited { portrait.profile.marks.insert(.cameInvited) }
    }
    fillHabits(&portrait, archetype, luck)
    fillOutside(&portrait, archetype, luck, income: income)
    fillIdentity(&portrait, archetype, luck, genesis)
    fillSources(&portrait, luck, genesis, income: income)
    return portrait
  }

  private static func fillHabits(
    _ portrait: inout Portrait, _ archetype: Archetype, _ luck: Luck
  ) {
    let active = luck.pick(archetype.activeDays, .portrait, .none, 3)
    portrait.activity.activeDays = active >= 30 ? 0x3FFF_FFFF : UInt32(1) << UInt32(active) &- 1
    portrait.activity.usualActive = UInt8(active)
    portrait.activity.quickPay = UInt8(luck.pick(0...active, .portrait, .none, 5))
    portrait.activity.walletUse = UInt8(luck.pick(archetype.walletUse, .portrait, .none, 6))
    portrait.activity.billsPaid = UInt8(luck.pick(0...3, .portrait, .none, 7))
    portrait.profile.dueDay = UInt8(dueDay(luck))
    let payments = Int(portrait.activity.quickPay) + luck.pick(2...8 + active, .portrait, .none, 12)
    portrait.activity.transactions = UInt8(clamping: payments)
    portrait.activity.usualAmount = UInt16(
      clamping: max(10, Int(portrait.activity.monthlySpend) / payments))
  }

  private static func fillOutside(
    _ portrait: inout Portrait, _ archetype: Archetype, _ luck: Luck, income: Int
  ) {
    portrait.outside.otherLenders = UInt8(luck.pick(archetype.otherLenders, .portrait, .none, 8))
    let owes = Int(portrait.outside.otherLenders) * luck.pick(20...90, .portrait, .none, 9)
    portrait.outside.debtHundreds = UInt16(clamping: income * owes / 10_000)
    let isLate = luck.pick(0...99, .portrait, .none, 10) < archetype.outsideLatePercent
    portrait.outside.late60 = isLate ? 1 : 0
    let sister = Int(portrait.activity.walletUse) * luck.pick(0...12, .portrait, .none, 13)
    portrait.outside.sisterHundreds = UInt16(clamping: income * sister / 10_000)
  }

  private static func fillIdentity(
    _ portrait: inout Portrait, _ archetype: Archetype, _ luck: Luck, _ genesis: Day
  ) {
    let age = luck.pick(archetype.life.ages, .portrait, .none, 14)
    portrait.profile.birthYear = UInt8(clamping: genesis.date.year - age - 1_900)
    if luck.pick(0...99, .portrait, .none, 15) < archetype.life.studentPercent {
      portrait.profile.marks.insert(.student)
    }
    portrait.profile.documentUntil = genesis + luck.pick(30...3_650, .document, .none)
  }

  /// Where income and bureau data come from, and how old they are.
  private static func fillSources(
    _ portrait: inout Portrait, _ luck: Luck, _ genesis: Day, income: Int
  ) {
    portrait.profile.incomeOn = genesis - luck.pick(0...420, .portrait, .none, 16)
    portrait.outside.bureauOn = genesis - luck.pick(0...80, .portrait, .none, 17)
    guard luck.pick(0...99, .portrait, .none, 18) < 45 else { return }
    // A few outside sources contradict.
    let isFar = luck.pick(0...99, .portrait, .none, 19) < 3
    let percent = isFar ? 55 : luck.pick(95...106, .portrait, .none, 22)
    portrait.outside.incomeHundreds = UInt16(clamping: income * percent / 10_000)
  }
}
