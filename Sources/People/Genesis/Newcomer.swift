package import Credit

/// A random customer as the world begins: portrait, consents, and the line's past, all from luck.
package struct Newcomer: Sendable {
  /// Who the person is.
  package let person: Person
  /// What the lender knows of them.
  package let portrait: Portrait
  /// What they agreed to.
  package let consents: Consents
  /// The line they had before; nil for people without one.
  package let history: LineHistory?

  /// Draws the customer of an account number.
  package init(_ mix: Mix, _ luck: Luck, genesis: Day) {
    let index = mix.index(at: luck.pick(0...999, .archetype, .none))
    let archetype = mix.archetypes[index]
    person = Person(.archetype(UInt8(index)))
    portrait = Newcomer.portrait(archetype, luck, genesis: genesis)
    var given: Consents = [.scoring, .bureau]
    if luck.pick(0...99, .portrait, .none, 20) < archetype.marketingPercent {
      given.insert(.marketing)
    }
    consents = given
    let hasLine = luck.pick(0...99, .history, .none) < archetype.hasLinePercent
    history = hasLine ? Newcomer.history(archetype, luck, genesis: genesis) : nil
  }

  private static func portrait(_ archetype: Archetype, _ luck: Luck, genesis: Day) -> Portrait {
    var portrait = Portrait()
    let income = luck.pick(archetype.income, .portrait, .none, 0)
    portrait.income = .whole(income / 100 * 100)
    let spend = luck.pick(archetype.spendPercent, .portrait, .none, 1)
    portrait.monthlySpend = UInt16(clamping: income * spend / 100)
    let months = luck.pick(archetype.tenureMonths, .portrait, .none, 2)
    portrait.registered = genesis - (months * 30 + luck.pick(0...29, .portrait, .none, 4))
    portrait.marks = [.realName, .facePassed, .smsPassed]
    if archetype.name == "festival" { portrait.marks.insert(.festivalSpender) }
    fillHabits(&portrait, archetype, luck)
    portrait.otherLenders = UInt8(luck.pick(archetype.otherLenders, .portrait, .none, 8))
    let owes = Int(portrait.otherLenders) * luck.pick(20...90, .portrait, .none, 9)
    portrait.outsideHundreds = UInt16(clamping: income * owes / 10_000)
    let isLate = luck.pick(0...99, .portrait, .none, 10) < archetype.outsideLatePercent
    portrait.outsideLate60 = isLate ? 1 : 0
    return portrait
  }

  private static func fillHabits(
    _ portrait: inout Portrait, _ archetype: Archetype, _ luck: Luck
  ) {
    let active = luck.pick(archetype.activeDays, .portrait, .none, 3)
    portrait.activeDays = active >= 30 ? 0x3FFF_FFFF : UInt32(1) << UInt32(active) &- 1
    portrait.quickPay = UInt8(luck.pick(0...active, .portrait, .none, 5))
    portrait.walletUse = UInt8(luck.pick(archetype.walletUse, .portrait, .none, 6))
    portrait.billsPaid = UInt8(luck.pick(0...3, .portrait, .none, 7))
    portrait.dueDay = UInt8(luck.pick(1...28, .portrait, .none, 11))
  }

  private static func history(_ archetype: Archetype, _ luck: Luck, genesis: Day) -> LineHistory {
    let tenure = luck.pick(archetype.tenureMonths, .portrait, .none, 2)
    let months = luck.pick(1...max(1, min(48, tenure - 3)), .history, .none, 1)
    let opened = genesis - months * 30
    let uses = archetype.drawsPerYear > 0
    let borrows =
      uses && luck.pick(0...99, .history, .none, 2) < min(90, archetype.drawsPerYear * 9)
    let ago = luck.pick(1...min(300, months * 30), .history, .none, 3)
    let sinceUse = luck.pick(5...max(5, min(340, months * 30)), .history, .none, 4)
    return LineHistory(
      opened: opened, dueDay: luck.pick(1...28, .portrait, .none, 11),
      lastUse: uses || months > 12 ? genesis - min(sinceUse, 300) : .none,
      onTimeRun: uses ? min(12, months / 2) : 0,
      loan: borrows
        ? (genesis - ago, luck.pick(archetype.drawPercent, .history, .none, 5), 12) : nil)
  }
}
