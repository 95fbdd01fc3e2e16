import Credit
import People
import Testing

@testable import Archive

@Suite struct ScenarioFormatTests {
  private func scenario(_ text: String = Specimen.scenario) throws -> Scenario {
    try Scenario.read(Shipped.document(text, "small.yaml"))
  }

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test(arguments: [
    ("2024-06-30", Regime.normal, 510, 310, 100), ("2025-08-31", .normal, 510, 310, 100),
    ("2025-09-01", .slowdown, 520, 300, 98), ("2026-01-01", .stress, 620, 285, 91),
    ("2030-01-01", .stress, 620, 285, 91),
  ])
  func aMonthHoldsUntilTheNext(
    date: String, regime: Regime, unemployment: Int, rate: Int, capital: Int
  ) throws {
    let environment = try scenario().environment(on: day(date))
    #expect(environment.regime == regime && environment.unemployment == unemployment)
    #expect(environment.marketRate == rate && environment.capitalPercent == capital)
  }

  @Test func hazardsStandInTheOrderOfTheRegimes() throws {
    let hazards = try scenario().hazards
    #expect(hazards.map(\.shortagePercent) == [100, 130, 225, 100])
    #expect(hazards.map(\.curePercent) == [100, 100, 88, 97])
    #expect(hazards[2].incomeShocksPerThousand == 80 && hazards[2].inquiryPercent == 130)
    #expect(hazards[2].drawPercent == 115 && hazards[0] == Scenario.Hazard())
  }

  @Test func staffServiceAndWavesAreRead() throws {
    let scenario = try scenario()
    #expect(scenario.staffing.capacityPercent == 67 && scenario.staffing.errorPerThousand == 15)
    #expect(try scenario.staffing.isAbsent(on: day("2026-02-02")))
    #expect(try !scenario.staffing.isAbsent(on: day("2026-02-03")))
    #expect(scenario.service.answerMinutes == 5...120)
    #expect(scenario.service.settleMinutes == 30...2_880)
    #expect(try scenario.wave(.takeover, on: day("2026-02-28")) == 60)
    #expect(try scenario.wave(.takeover, on: day("2026-03-01")) == 0)
    #expect(try scenario.wave(.dataOutage, on: day("2026-02-01")) == 1_000_000)
  }

  @Test func lawsAndTighteningsHaveTheirDays() throws {
    let scenario = try scenario()
    #expect(try scenario.tightenings == [day("2026-02-17"), day("2026-03-02")])
    let (before, after) = (try day("2025-09-30"), try day("2025-10-01"))
    #expect(scenario.environment(on: before).costCap == nil)
    #expect(scenario.environment(on: after).costCap == 240_000)
    #expect(scenario.environment(on: after).personCap == .whole(200_000))
    #expect(try scenario.laws.first?.announced == day("2025-04-01"))
    #expect(scenario.laws.first?.bansStudents == true)
    #expect(scenario.laws.first?.invitesUntilOptOut == false)
  }

  @Test func nearlyEverythingMayBeLeftOut() throws {
    let scenario = try scenario(
      """
      scenario: bare
      months:
        - { from: 2024-07, regime: normal, unemployment: 5, market_rate: 3, capital_percent: 9 }
      hazards: { normal: {}, slowdown: {}, stress: {}, recovery: {} }
      laws: [{ from: 2025-10-01 }]
      """)
    #expect(scenario.staffing == Scenario.Staffing() && scenario.service == Scenario.Service())
    #expect(scenario.waves.isEmpty && scenario.tightenings.isEmpty)
    let law = try #require(scenario.laws.first)
    #expect(law.announced == law.from && law.costCap == nil && law.bansStudents == nil)
  }

  @Test(arguments: [
    Damage(
      "from: 2025-09,", "from: September,",
      "months[2].from must be a month such as 2025-09, not \"September\""),
    Damage(
      "from: 2025-09, regime: slowdown", "from: 2024-07, regime: slowdown",
      at: "{ from: 2024-07, regime: slowdown",
      "months[2] must be later than the month before it, of the same regime (normal) or of the one "
        + "that follows: normal, slowdown, stress, recovery, normal"),
    Damage(
      "regime: slowdown", "regime: stress", at: "{ from: 2025-09",
      "months[2] must be later than the month before it, of the same regime (normal) or of the one "
        + "that follows: normal, slowdown, stress, recovery, normal"),
    Damage(
      "regime: slowdown", "regime: boom",
      "months[2].regime names no known regime: \"boom\""),
    Damage(
      "unemployment: 6.2", "unemployment: 6.234",
      "months[3].unemployment must be a decimal with at most 2 places from 0 to 100, not "
        + "\"6.234\""),
    Damage(
      "  recovery: { cure_percent: 97 }\n", "", at: "  normal: {}",
      "hazards has no \"recovery\"; add it"),
    Damage(
      "cure_percent: 88", "cure_prcent: 88",
      "hazards.stress knows no key \"cure_prcent\"; did you mean \"cure_percent\"?"),
    Damage(
      "until: 2026-02-03", "until: 2026-01-27", at: "{ from: 2026-01-27",
      "staff.absences[1] must have until after from"),
    Damage(
      "answer_minutes: [5, 120]", "answer_minutes: [120, 5]",
      "service.answer_minutes must have the smaller number first"),
    Damage(
      "kind: takeover", "kind: takover",
      "waves[1].kind names no known kind: \"takover\"; did you mean \"takeover\"?"),
    Damage(
      "2026-03-02]", "2026-02-17]", at: "2026-02-17]",
      "tightenings[2] must be later than the day before it"),
    Damage(
      "announced: 2025-04-01", "announced: 2026-04-01", at: "from: 2025-10-01",
      "laws[1] must be announced by its first day"),
  ])
  func theScenarioIsChecked(damage: Damage) throws {
    try damage.check(Specimen.scenario, "small.yaml", reading: Scenario.read)
  }
}
