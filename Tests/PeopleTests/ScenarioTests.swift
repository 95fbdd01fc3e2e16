import Credit
import People
import Testing

@Suite struct ScenarioTests {
  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  private func month(_ text: String, _ regime: Regime, unemployment: Int) throws -> Scenario.Month {
    Scenario.Month(
      index: try day(text).monthIndex, regime: regime, unemployment: unemployment,
      marketRate: unemployment / 2, capitalPercent: 100 - Int(regime.rawValue))
  }

  private func scenario() throws -> Scenario {
    var stress = Scenario.Hazard()
    stress.shortagePercent = 220
    return Scenario(
      name: "downturn",
      months: [
        try month("2025-03-01", .normal, unemployment: 500),
        try month("2025-05-01", .slowdown, unemployment: 560),
        try month("2025-06-01", .stress, unemployment: 640),
      ],
      hazards: [Scenario.Hazard(), Scenario.Hazard(), stress],
      tightenings: [try day("2025-06-10")],
      laws: [
        Scenario.Law(
          from: try day("2025-10-01"), announced: try day("2025-07-01"), costCap: 240_000),
        Scenario.Law(
          from: try day("2025-04-01"), announced: try day("2025-01-01"), costCap: 300_000,
          personCap: .whole(200_000), bansStudents: false),
      ])
  }

  @Test func theLastMonthNotAfterTheDayHolds() throws {
    let scenario = try scenario()
    let table: [(String, Regime, Int)] = [
      ("2025-03-01", .normal, 500), ("2025-04-30", .normal, 500), ("2025-05-01", .slowdown, 560),
      ("2025-06-30", .stress, 640), ("2030-01-01", .stress, 640),
    ]
    for (text, regime, unemployment) in table {
      let environment = scenario.environment(on: try day(text))
      #expect(environment.regime == regime && environment.unemployment == unemployment, "\(text)")
      #expect(environment.marketRate == unemployment / 2)
    }
  }

  @Test func beforeTheFirstMonthItIsCalm() throws {
    let environment = try scenario().environment(on: try day("2025-02-28"))
    #expect(environment == Environment())
  }

  @Test func lawsHoldFromTheirDay() throws {
    let scenario = try scenario()
    let before = scenario.environment(on: try day("2025-03-31"))
    #expect(before.costCap == nil && before.bansStudents)
    let first = scenario.environment(on: try day("2025-04-01"))
    #expect(first.costCap == 300_000 && first.personCap == .whole(200_000))
    #expect(!first.bansStudents && !first.invitesUntilOptOut)
    // The later law changes the ceiling and leaves the rest.
    let later = scenario.environment(on: try day("2025-10-01"))
    #expect(later.costCap == 240_000 && !later.bansStudents)
    #expect(scenario.environment(on: try day("2025-09-30")).costCap == 300_000)
  }

  @Test func tighteningIsOneDay() throws {
    let scenario = try scenario()
    #expect(scenario.environment(on: try day("2025-06-10")).tightens)
    #expect(!scenario.environment(on: try day("2025-06-11")).tightens)
  }

  @Test func hazardsFollowTheRegime() throws {
    let scenario = try scenario()
    #expect(scenario.hazard(on: try day("2025-05-31")).shortagePercent == 100)
    #expect(scenario.hazard(on: try day("2025-06-01")).shortagePercent == 220)
  }

  @Test func regimesGoRoundInACircle() throws {
    let normal = try month("2025-01-01", .normal, unemployment: 500)
    let slow = try month("2025-02-01", .slowdown, unemployment: 500)
    let slower = try month("2025-03-01", .slowdown, unemployment: 500)
    let stress = try month("2025-04-01", .stress, unemployment: 500)
    #expect(Scenario.isLegal([]) && Scenario.isLegal([normal, slow, slower, stress]))
    #expect(!Scenario.isLegal([normal, stress]))
    #expect(!Scenario.isLegal([slow, normal]))
    #expect(!Scenario.isLegal([slower, slow]) && !Scenario.isLegal([slow, slow]))
  }

  @Test func calmIsCalm() {
    let day = Village.firstDay
    #expect(Scenario.calm.environment(on: day) == Environment())
    #expect(Scenario.calm.hazard(on: day) == Scenario.Hazard())
    #expect(Scenario.calm.staffing.errorPerThousand == 0)
    #expect(Scenario.calm.wave(.takeover, on: day) == 0)
  }

  @Test func absencesAreStretches() throws {
    let staffing = Scenario.Staffing(
      absences: [Stretch(from: try day("2025-05-01"), until: try day("2025-05-04"))])
    #expect(staffing.isAbsent(on: try day("2025-05-03")))
    #expect(!staffing.isAbsent(on: try day("2025-05-04")))
  }
}
