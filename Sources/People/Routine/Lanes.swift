import Credit

/// The lanes of an archetype's day under a scenario: thresholds on parts of one hash.
/// ```
///   63 ─────────── 40 │ 39 ─────────── 16 │ 15 ────── 0
///    rare event, 24    draw, 24 bits       login, 16
/// ```
/// Thresholds are upper bounds over all regimes and waves, so that most days are over after three
/// comparisons; only a hit is compared with the exact chance of the day.
final class Lanes: Sendable {
  let archetype: Archetype
  /// The chance of a draw on a day, before anything moves it, in 2^-24.
  let draw: Int
  /// The most it can become with a person whom nothing troubles, on any day.
  let drawBound: UInt32
  /// The same on a day like any other.
  let usualDrawBound: Int
  /// Where the part of each rare event ends, as an upper bound.
  private let ends: [UInt32]
  private let scenario: Scenario

  init(_ archetype: Archetype, _ scenario: Scenario, _ rhythm: Rhythm) {
    (self.archetype, self.scenario) = (archetype, scenario)
    draw = Lanes.width(perMillion: archetype.drawsPerYear * 1_000_000)
    let hazards = scenario.hazards + [Scenario.Hazard()]
    let most = hazards.reduce(0) { max($0, $1.drawPercent) }
    usualDrawBound = draw * most / 100 * Lanes.rateBound.upperBound / 100
    let mostOfAll = usualDrawBound * rhythm.most / 100 + Lanes.rounding
    drawBound = UInt32(clamping: draw > 0 ? min(mostOfAll, Lanes.full) : 0)
    var (end, ends) = (0, [UInt32]())
    for event in RareEvent.allCases {
      let highest = hazards.reduce(0) { max($0, event.perMillion(archetype, $1)) }
      let wave = event.wave.map(scenario.highestWave) ?? 0
      end = min(Lanes.full, end + Lanes.width(perMillion: highest) + Lanes.width(ofWave: wave))
      ends.append(UInt32(end))
    }
    self.ends = ends
  }

  /// By how much the rate of interest can move the chance of a draw, in percent.
  static let rateBound = 50...130

  /// By how much a bound is too low where it was rounded down in another order than the exact
  /// chance.
  static let rounding = 8

  /// A whole lane.
  private static let full = 1 << 24

  /// The end of the rare lane's last part.
  var rareBound: UInt32 { ends.last ?? 0 }

  /// The rare event at a place of the lane on a day; nil where the exact chance is lower than the
  /// bound.
  func event(at lane: UInt32, on day: Day) -> RareEvent? {
    guard let index = ends.firstIndex(where: { lane < $0 }), index < RareEvent.allCases.count
    else { return nil }
    let event = RareEvent.allCases[index]
    let wave = event.wave.map { scenario.wave($0, on: day) } ?? 0
    let exact =
      Lanes.width(perMillion: event.perMillion(archetype, scenario.hazard(on: day)))
      + Lanes.width(ofWave: wave)
    let start = index > 0 ? Int(ends[index - 1]) : 0
    return Int(lane) - start < exact ? event : nil
  }

  /// The part of a lane for something that happens so often a year among a million persons.
  private static func width(perMillion: Int) -> Int {
    (perMillion << 24).dividedHalfUp(by: 365_000_000)
  }

  /// The part of a lane for something with a chance a day of so many in a million.
  private static func width(ofWave perMillion: Int) -> Int {
    (perMillion << 24).dividedHalfUp(by: 1_000_000)
  }
}
