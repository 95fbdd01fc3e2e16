package import Credit

/// A random customer as the world begins: portrait, consents, and the line's past, all from luck.
package struct Newcomer: Sendable {
  /// Who the person is.
  package let person: Person
  /// What the lender knows of them.
  package let portrait: Portrait
  /// What they agreed to.
  package let consents: Consents
  /// What is proved of who they are.
  package let identity: IdentityCheck
  /// The line they had before; nil for people without one.
  package let history: LineHistory?

  /// Draws the customer of an account number, as of the day from which their days are lived.
  package init(_ mix: Mix, _ luck: Luck, genesis: Day, beginning: Day? = nil) {
    let beginning = beginning ?? genesis
    let index = mix.index(at: luck.pick(0...999, .archetype, .none))
    let archetype = mix.archetypes[index]
    var person = Person(.archetype(UInt8(index)))
    if Fraud(archetype, luck, genesis: genesis) != .none { person.flags.insert(.intendsFraud) }
    self.person = person
    consents = Newcomer.consents(archetype, luck)
    let hasLine = Newcomer.hasLine(archetype, luck)
    history = hasLine ? Newcomer.history(archetype, luck, genesis: beginning) : nil
    // One in eight without a line has not proved their face yet.
    let isProved = hasLine || luck.pick(0...7, .identity, .none) > 0
    identity = IdentityCheck(passed: isProved ? .all : .sms)
    portrait = Newcomer.portrait(archetype, luck, genesis: beginning, hasLine: hasLine)
  }

  /// The day from which somebody's days are lived: the one before they drew everything, never to
  /// pay; else the one before their income fell, where it has not recovered as the world begins;
  /// else the one before the due day that they missed, where money is still missing then; else the
  /// world's first day. So a book has its late accounts from
  /// the beginning, and what came of their lateness has its day.
  package static func beginning(_ cast: Cast, _ luck: Luck, genesis: Day) -> Day {
    let index = cast.mix.index(at: luck.pick(0...999, .archetype, .none))
    let archetype = cast.mix.archetypes[index]
    guard archetype.drawsPerYear > 0, hasLine(archetype, luck) else { return genesis }
    if case .burst(let day) = Fraud(archetype, luck, genesis: genesis) { return day - 1 }
    if let shock = lastShock(cast.lanes[index], cast.scenario, luck, genesis: genesis) {
      return shock - 1
    }
    let dueDay = dueDay(luck)
    var day = genesis.sameMonth(plus: -monthsBack, dayOfMonth: dueDay)
    while day < genesis {
      if let days = Person.shortage(archetype, cast, luck, day), day + days > genesis {
        return day - 1
      }
      day = day.sameMonth(plus: 1, dayOfMonth: dueDay)
    }
    return genesis
  }

  /// The day on which an income fell that has not recovered as the world begins, if one did.
  private static func lastShock(
    _ lanes: Lanes, _ scenario: Scenario, _ luck: Luck, genesis: Day
  ) -> Day? {
    var fallen: Day?
    for back in (1...shockDays).reversed() {
      let day = genesis - back
      if fallen == nil {
        let rare = UInt32(truncatingIfNeeded: luck.bits(.day, day) >> 40)
        guard rare < lanes.rareBound, lanes.event(at: rare, on: day) == .incomeShock else {
          continue
        }
        fallen = day
      } else if luck.happens(
        perMillion: Routine.recoveryPerMillion(scenario, on: day), .incomeRecovery, day)
      {
        fallen = nil
      }
    }
    return fallen
  }

  /// Days before which a fallen income is forgotten: nine in ten have recovered by then.
  private static let shockDays = 720
  /// Months after which a debt that is not paid is written off: nobody is late for longer.
  private static let monthsBack = 7

  /// Months since the line was opened.
  static func monthsOpen(_ archetype: Archetype, _ luck: Luck) -> Int {
    let tenure = luck.pick(archetype.tenureMonths, .portrait, .none, 2)
    return luck.pick(1...max(1, min(48, tenure - 3)), .history, .none, 1)
  }

  static func hasLine(_ archetype: Archetype, _ luck: Luck) -> Bool {
    luck.pick(0...99, .history, .none) < archetype.hasLinePercent
  }

  static func dueDay(_ luck: Luck) -> Int { luck.pick(1...28, .portrait, .none, 11) }

  private static func consents(_ archetype: Archetype, _ luck: Luck) -> Consents {
    var given: Consents = [.scoring, .bureau]
    if luck.pick(0...99, .portrait, .none, 20) < archetype.marketingPercent {
      given.insert(.marketing)
    }
    if luck.pick(0...99, .portrait, .none, 21) < 40 { given.insert(.thirdParty) }
    return given
  }

  /// Monthly income at genesis, in whole units of currency.
  static func income(_ archetype: Archetype, _ luck: Luck) -> Int {
    luck.pick(archetype.income, .portrait, .none, 0)
  }

  private static func history(_ archetype: Archetype, _ luck: Luck, genesis: Day) -> LineHistory {
    let months = monthsOpen(archetype, luck)
    let opened = genesis - months * 30
    let uses = archetype.drawsPerYear > 0
    let sinceUse = luck.pick(5...max(5, min(340, months * 30)), .history, .none, 4)
    return LineHistory(
      opened: opened, dueDay: dueDay(luck),
      lastUse: uses || months > 12 ? genesis - min(sinceUse, 300) : .none,
      onTimeRun: uses ? min(12, months / 2) : 0,
      loans: uses ? loans(archetype, luck, genesis: genesis, months: months) : [])
  }

  /// The loans that run as the world begins, of up to three draws in the last ten months: so many
  /// that what is owed neither rises nor falls much in its first year.
  private static func loans(
    _ archetype: Archetype, _ luck: Luck, genesis: Day, months: Int
  ) -> [LineHistory.PastLoan] {
    let draws = archetype.drawsPerYear
    let chances = [min(92, draws * 11), min(75, draws * 6), min(50, draws * 3)]
    return chances.enumerated().compactMap { place, chance in
      let number = place * 10
      guard luck.pick(0...99, .history, .none, number + 2) < chance else { return nil }
      let ago = luck.pick(1...min(300, months * 30), .history, .none, number + 3)
      return LineHistory.PastLoan(
        opened: genesis - ago,
        percent: luck.pick(archetype.drawPercent, .history, .none, number + 5), months: 12)
    }.sorted { $0.opened < $1.opened }
  }
}
