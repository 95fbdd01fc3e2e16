package import Credit

extension Person {
  /// What an automatic debit finds in the account at the day's end.
  ///
  /// Whoever can pay, can pay in full; who cannot has nothing. How long money is missing after a
  /// missed due day follows the mix's recovery curve and the scenario's hazards. A fallen income
  /// makes a missed due day likelier once the savings are used up; a plan that is kept, less so.
  package mutating func funds(
    _ cast: Cast, _ luck: Luck, _ today: Today, isDueDay: Bool, keepsPlan: Bool = false
  ) -> Money {
    switch source {
    case .script(let index):
      return cast.scripts[Int(index)].isShort(on: today.day) ? .zero : .largest
    case .archetype(let index):
      if isDueDay, !isShort(on: today.day) {
        meetDueDay(cast.mix.archetypes[Int(index)], cast, luck, today.day, keepsPlan: keepsPlan)
      }
      return isShort(on: today.day) ? .zero : .largest
    // A card is paid by hand.
    case .tape: return .zero
    }
  }

  private mutating func meetDueDay(
    _ archetype: Archetype, _ cast: Cast, _ luck: Luck, _ day: Day, keepsPlan: Bool
  ) {
    let recovery = cast.mix.recovery
    var percent = 100 + pressurePercent(recovery, luck, day)
    if keepsPlan { percent = percent * recovery.planPercent / 100 }
    if let days = Person.shortage(archetype, cast, luck, day, percent: percent) {
      shortUntil = day + days
    }
  }

  /// For how many days money is missing from a due day on; nil where it is there. `percent` is how
  /// likely a missed due day is, of the usual.
  static func shortage(
    _ archetype: Archetype, _ cast: Cast, _ luck: Luck, _ day: Day, percent: Int = 100
  ) -> Int? {
    let hazard = cast.scenario.hazard(on: day)
    let usual = archetype.shortagePerThousand * 1_000 * hazard.shortagePercent / 100
    guard luck.happens(perMillion: min(usual * percent / 100, 1_000_000), .shortage, day)
    else { return nil }
    return cast.mix.recovery.days(
      at: luck.pick(0...99, .shortageLength, day),
      within: luck.pick(0...999, .shortageLength, day, 1),
      lostPercent: archetype.lostPercent, curePercent: hazard.curePercent)
  }

  /// By how many percent a fallen income raises the chance of a missed due day.
  private func pressurePercent(_ recovery: Recovery, _ luck: Luck, _ day: Day) -> Int {
    guard incomePercent < 100 else { return 0 }
    if episode == .hardship {
      let savings = luck.pick(recovery.savingsDays, .savings, episodeOn)
      guard day - episodeOn >= savings else { return 0 }
    }
    return recovery.shockPercent * (100 - Int(incomePercent)) / 100
  }
}
