import Credit

/// What a person acts upon at one moment: habits, luck, the day, and what is seen of the account.
struct Scene {
  let routine: Routine
  let luck: Luck
  let today: Today
  let sight: Sight

  var archetype: Archetype { routine.lanes.archetype }
  var scenario: Scenario { routine.cast.scenario }
  var day: Day { today.day }

  /// The minute of an act, within its part of the day.
  func minute(_ range: ClosedRange<Int>, _ slot: DayPlan.Slot) -> Int {
    luck.pick(range, .minute, day, slot.rawValue)
  }

  /// Whether something with a chance of so many in a million happens today.
  func happens(_ chance: Int, _ purpose: Luck.Purpose, _ number: Int = 0) -> Bool {
    luck.happens(perMillion: chance, purpose, day, number)
  }

  /// A number of today.
  func pick(_ range: ClosedRange<Int>, _ purpose: Luck.Purpose, _ number: Int = 0) -> Int {
    luck.pick(range, purpose, day, number)
  }

  /// The income at genesis.
  var income: Int { Newcomer.income(archetype, luck) }
}
