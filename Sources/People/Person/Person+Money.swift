package import Credit

extension Person {
  /// What an automatic debit finds in the account at the day's end.
  ///
  /// Whoever can pay, can pay in full; who cannot has nothing. How long money is missing after a
  /// missed due day follows the measured cure curve: 45 % are well within 3 days, 65 % within 7,
  /// 78 % within 15, about 86 % within 30.
  package mutating func funds(
    _ cast: Cast, _ luck: Luck, _ today: Today, isDueDay: Bool
  ) -> Money {
    switch source {
    case .script(let index):
      return cast.scripts[Int(index)].isShort(on: today.day) ? .zero : .largest
    case .archetype(let index):
      if isDueDay, !shortUntil.isSet || shortUntil <= today.day {
        meetDueDay(cast.mix.archetypes[Int(index)], luck, today.day)
      }
      return today.day < shortUntil ? .zero : .largest
    // A card is paid by hand.
    case .tape: return .zero
    }
  }

  private mutating func meetDueDay(_ archetype: Archetype, _ luck: Luck, _ day: Day) {
    guard luck.happens(perMillion: archetype.shortagePerThousand * 1_000, .shortage, day) else {
      return
    }
    shortUntil = day + shortageLength(archetype, luck, day)
  }

  private func shortageLength(_ archetype: Archetype, _ luck: Luck, _ day: Day) -> Int {
    let place = luck.pick(0...99, .shortageLength, day)
    if place >= 100 - archetype.lostPercent { return 400 }
    switch place {
    case ..<45: return luck.pick(1...3, .shortageLength, day, 1)
    case ..<65: return luck.pick(4...7, .shortageLength, day, 1)
    case ..<78: return luck.pick(8...15, .shortageLength, day, 1)
    default: return luck.pick(16...30, .shortageLength, day, 1)
    }
  }
}
