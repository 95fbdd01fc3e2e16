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
    let (hazard, recovery) = (cast.scenario.hazard(on: day), cast.mix.recovery)
    var chance = archetype.shortagePerThousand * 1_000 * hazard.shortagePercent / 100
    chance = chance * (100 + pressurePercent(recovery, luck, day)) / 100
    if keepsPlan { chance = chance * recovery.planPercent / 100 }
    guard luck.happens(perMillion: min(chance, 1_000_000), .shortage, day) else { return }
    let length = recovery.days(
      at: luck.pick(0...99, .shortageLength, day),
      within: luck.pick(0...999, .shortageLength, day, 1),
      lostPercent: archetype.lostPercent, curePercent: hazard.curePercent)
    shortUntil = day + length
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
