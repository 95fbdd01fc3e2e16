package import Credit

/// The weather a world lives in: economy and law by month and day, hazards, waves, staff, service.
///
/// A document. It is the same for every account, so nothing in a day depends on another account.
package final class Scenario: Sendable {
  /// Its name, e.g. `downturn`.
  package let name: String
  /// The economy from month to month, ascending; a month holds until the next one.
  package let months: [Month]
  /// What befalls people in each regime, in the order of `Regime`; a missing one is calm.
  package let hazards: [Hazard]
  /// The simulated staff.
  package let staffing: Staffing
  /// How fast customer service is.
  package let service: Service
  /// Stretches of days on which something befalls many.
  package let waves: [Wave]
  /// Days on which class-wide tightening is decided, ascending.
  package let tightenings: [Day]
  /// Changes of the law, in the order in which they come into force.
  package let laws: [Law]

  /// A scenario as written in a document; months in a legal order (see `isLegal`).
  package init(
    name: String, months: [Month], hazards: [Hazard], staffing: Staffing = Staffing(),
    service: Service = Service(), waves: [Wave] = [], tightenings: [Day] = [], laws: [Law] = []
  ) {
    precondition(Scenario.isLegal(months), "months out of order, or a regime that cannot follow")
    (self.name, self.months, self.hazards) = (name, months, hazards)
    (self.staffing, self.service, self.waves) = (staffing, service, waves)
    self.tightenings = tightenings.sorted()
    self.laws = laws.enumerated().sorted {
      ($0.element.from, $0.offset) < ($1.element.from, $1.offset)
    }.map(\.element)
  }

  /// Calm weather: one normal month for ever, no waves, no errors.
  package static let calm = Scenario(
    name: "calm", months: [Month(index: 0)],
    hazards: Regime.allCases.map { _ in Hazard() })

  /// Whether months ascend, and every regime stays or becomes the next in the circle.
  package static func isLegal(_ months: [Month]) -> Bool {
    zip(months, months.dropFirst()).allSatisfy { earlier, later in
      earlier.index < later.index
        && (earlier.regime == later.regime || earlier.regime.canBecome(later.regime))
    }
  }
}

extension Scenario {
  /// Economy and law on a day.
  package func environment(on day: Day) -> Environment {
    var environment = Environment()
    if let month = month(of: day) {
      environment.regime = month.regime
      environment.unemployment = month.unemployment
      environment.marketRate = month.marketRate
      environment.capitalPercent = month.capitalPercent
    }
    for law in laws where law.from <= day {
      if let cap = law.costCap { environment.costCap = cap }
      if let cap = law.personCap { environment.personCap = cap }
      if let bans = law.bansStudents { environment.bansStudents = bans }
      if let invites = law.invitesUntilOptOut { environment.invitesUntilOptOut = invites }
    }
    environment.tightens = tightenings.contains(day)
    return environment
  }

  /// What befalls people on a day.
  package func hazard(on day: Day) -> Hazard {
    let regime = month(of: day)?.regime ?? .normal
    let place = Int(regime.rawValue)
    return hazards.indices.contains(place) ? hazards[place] : Hazard()
  }

  /// What waves of a kind add on a day to the chance of an account, per million.
  package func wave(_ kind: Wave.Kind, on day: Day) -> Int {
    waves.reduce(0) { $1.kind == kind && $1.days.contains(day) ? $0 + $1.perMillion : $0 }
  }

  /// The most that waves of a kind can add on any day, per million.
  func highestWave(_ kind: Wave.Kind) -> Int {
    waves.reduce(0) { $1.kind == kind ? $0 + $1.perMillion : $0 }
  }

  private func month(of day: Day) -> Month? {
    guard let first = months.first else { return nil }
    // One month needs no calendar.
    if months.count == 1, first.index == 0 { return first }
    let index = day.monthIndex
    return months.last { $0.index <= index }
  }
}
