package import Credit

/// The first look at anybody's day: a table made once for many accounts, so that a day on which
/// nothing happens costs one hash and a few comparisons, and no reference is counted.
package struct Glance: Sendable {
  private let bounds: [Bounds]
  private let rhythm: Rhythm

  /// What an archetype's lanes are compared with.
  private struct Bounds: Sendable, BitwiseCopyable {
    let activeDays: (least: Int, most: Int)
    let draw: UInt32
    let usualDraw: Int
    let rare: UInt32
  }

  /// The table of a cast.
  package init(_ cast: Cast) {
    bounds = cast.lanes.map { lanes in
      let days = lanes.archetype.activeDays
      return Bounds(
        activeDays: (days.lowerBound, days.upperBound), draw: lanes.drawBound,
        usualDraw: lanes.usualDrawBound, rare: lanes.rareBound)
    }
    rhythm = cast.mix.rhythm
  }

  /// Whether somebody who needs nothing opens the app today by habit, and does nothing else; nil
  /// where the day needs a closer look. `decidedOn` is the day of the newest decision.
  package func logsIn(
    _ person: Person, _ luck: Luck, _ day: Day, decidedOn: Day
  ) -> Bool? {
    guard case .archetype(let index) = person.source, person.isUntroubled,
      !decidedOn.isSet || day - decidedOn > Routine.freshDays
    else { return nil }
    let (lanes, bounds) = (luck.bits(.day, day), bounds[Int(index)])
    let draw = UInt32(truncatingIfNeeded: lanes >> 16 & 0xFF_FFFF)
    guard UInt32(truncatingIfNeeded: lanes >> 40) >= bounds.rare,
      draw >= bounds.draw || Int(draw) > mostDraw(bounds, on: day)
    else { return nil }
    let days = luck.pick(
      bounds.activeDays.least...bounds.activeDays.most, .portrait, .none, 3)
    return UInt16(truncatingIfNeeded: lanes) < Routine.login(days: days)
  }

  /// The most that the chance of a draw can be on a day, in 2^-24.
  private func mostDraw(_ bounds: Bounds, on day: Day) -> Int {
    bounds.usualDraw * rhythm.most(on: day) / 100 + Lanes.rounding
  }
}
