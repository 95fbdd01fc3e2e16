import Cells
import Credit
import People
import Testing

@testable import Archive

@Suite struct ShippedDocumentTests {
  @Test func theBaselinePolicyIsRead() throws {
    let text = try Shipped.text("demo-data/policies/baseline.yaml")
    let document = try Shipped.document(text, "baseline.yaml")
    let policy = try Policy.read(document)
    #expect(policy.name == "baseline" && policy.currency == "CNY")
    #expect(policy.hash == document.hash.description && policy.hash.count == 64)
    #expect(policy.locks.map(\.kind) == Lock.Kind.allCases)
    for stage in Rule.Stage.allCases { #expect(!policy.rules(at: stage).isEmpty) }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for rule in policy.rules { #expect(lines[rule.line - 1].hasSuffix("- id: \(rule.id)")) }
  }

  @Test func theCastIsRead() throws {
    let paths = try Shipped.personas()
    let cast = try Script.read(cast: try paths.map { try Shipped.document($0) })
    #expect(cast.count == paths.count && !cast.isEmpty)
    for (script, path) in zip(cast, paths) {
      let number = script.account < 10 ? "0\(script.account)" : "\(script.account)"
      #expect(path.contains("/\(number)-"))
      #expect(script.acts.allSatisfy { $0.moment.day >= script.firstContact })
      #expect(script.portrait.activity.activeDays.nonzeroBitCount == script.activeDays)
    }
    #expect(cast.contains { $0.acts.contains { $0.byThief } })
    #expect(cast.contains { $0.acts.contains { $0.appealNumber == 2 } })
  }

  @Test func theMixIsRead() throws {
    let mix = try Mix.read(Shipped.document("demo-data/mix.yaml"))
    #expect(mix.archetypes.reduce(0) { $0 + $1.share } == 1_000)
    #expect(mix.archetypes.contains { $0.name == "steady" })
  }

  @Test func theRealBooksPolicyIsRead() throws {
    let policy = try Policy.read(Shipped.document("demo-data/policies/card-2005.yaml"))
    #expect(policy.name == "card-2005" && policy.currency == "TWD")
    #expect(policy.segments.count == 1 && policy.invitations.perYear == 0)
  }

  @Test func everyKindOfActionIsShipped() throws {
    let rules = try Policy.read(Shipped.document("demo-data/policies/baseline.yaml")).rules
    func has(_ isSo: (Rule.Action) -> Bool) -> Bool { rules.contains { isSo($0.action) } }
    #expect(has { if case .bar = $0 { true } else { false } })
    #expect(has { $0 == .hold } && has { $0 == .offerPlan })
    for level in [WarningLevel.yellow, .orange, .red] { #expect(has { $0 == .warn(level) }) }
    let locks = rules.compactMap { rule in
      if case .lock(let kind) = rule.action { kind } else { nil }
    }
    // A customer's wish and a consent that is missing need no rule.
    #expect(Set(Lock.Kind.allCases).subtracting(locks) == [.customer, .consent])
    #expect(rules.contains { !$0.segments.positions.isEmpty })
  }

  @Test func codesOfEveryFamilyAreCited() throws {
    let rules = try Policy.read(Shipped.document("demo-data/policies/baseline.yaml")).rules
    let cited = Set(rules.flatMap { $0.citations.map(\.code) })
    let uncited = ReasonCode.allCases.filter { $0 != .none && !$0.isInformation }
      .filter { !cited.contains($0) }.map(\.name)
    // What the lender's books or a person bring about, not a rule.
    #expect(uncited == ["US01", "PF02", "PF04", "PF05", "PR01", "PR02", "DB07"])
  }

  @Test(arguments: [("calm", 1, 0), ("demo", 1, 1), ("stress-2020", 8, 1)])
  func theScenariosAreRead(name: String, months: Int, tightenings: Int) throws {
    let scenario = try Scenario.read(Shipped.document("demo-data/scenarios/\(name).yaml"))
    #expect(scenario.name == name && scenario.months.count == months)
    #expect(scenario.tightenings.count == tightenings)
  }

  @Test func calmWeatherBringsNothing() throws {
    let calm = try Scenario.read(Shipped.document("demo-data/scenarios/calm.yaml"))
    #expect(calm.hazards.allSatisfy { $0 == Scenario.Hazard() } && calm.waves.isEmpty)
    let day = try #require(Day("2025-03-01"))
    #expect(calm.environment(on: day) == Environment())
  }

  @Test func theWeatherTurnsAndClears() throws {
    let stress = try Scenario.read(Shipped.document("demo-data/scenarios/stress-2020.yaml"))
    let regimes = try ["2024-08-01", "2025-09-01", "2026-05-31", "2026-06-01", "2026-12-01"].map {
      stress.environment(on: try #require(Day($0))).regime
    }
    #expect(regimes == [.normal, .slowdown, .stress, .recovery, .normal])
    let tightening = try #require(stress.tightenings.first)
    #expect(stress.environment(on: tightening).tightens)
    // How much worse is tuned to a measured book; that it is much worse is what a stress is.
    #expect(stress.hazard(on: tightening).shortagePercent >= 200)
    #expect(stress.hazard(on: try #require(Day("2024-08-01"))) == Scenario.Hazard())
  }

  @Test func theHolidaysAreRead() throws {
    let calendar = try BusinessCalendar.read(Shipped.document("demo-data/holidays.yaml"))
    let day = { Day(year: $0, month: $1, day: $2).map(calendar.isWorked) }
    #expect(day(2025, 10, 8) == false && day(2025, 10, 9) == true)
    #expect(day(2025, 10, 11) == true && day(2025, 10, 12) == false)
  }

  @Test func theRosterIsRead() throws {
    let roster = try Roster.read(Shipped.document("demo-data/roster.yaml"))
    #expect(roster.members.first?.isSimulated == false)
    #expect(roster.members.contains { $0.role == .reviewer && $0.isSimulated })
  }

  @Test(arguments: [("dark", Theme.Kind.dark), ("light", .light)])
  func theThemesAreReadAndCanBeRead(name: String, kind: Theme.Kind) throws {
    let theme = try Theme.read(Shipped.document("Themes/\(name).yaml"))
    #expect(theme.name == name && theme.kind == kind)
    #expect(theme.weakRoles.isEmpty)
    #expect(theme.attributes(.danger, at: .trueColor) == .bold)
  }
}
