import Credit
import People
import Testing
import World

/// Economy and law: regimes, laws with their days, class-wide steps, stress.
@Suite struct EnvironmentTests {
  private static let start = Tale.dayZero.monthIndex

  private static func weather(
    _ months: [Scenario.Month] = [Scenario.Month(index: 0)], laws: [Scenario.Law] = [],
    tightenings: [Day] = []
  ) -> Scenario {
    Scenario(name: "told", months: months, hazards: [], tightenings: tightenings, laws: laws)
  }

  private static func law(
    on day: Int, costCap: Int? = nil, personCap: Money? = nil, bansStudents: Bool? = nil,
    invites: Bool? = nil
  ) -> Scenario.Law {
    Scenario.Law(
      from: Tale.dayZero + day, announced: Tale.dayZero + day - 30, costCap: costCap,
      personCap: personCap, bansStudents: bansStudents, invitesUntilOptOut: invites)
  }

  private static let downturn = [
    Scenario.Month(index: start), Scenario.Month(index: start + 2, regime: .slowdown),
    Scenario.Month(index: start + 3, regime: .stress, capitalPercent: 85),
    Scenario.Month(index: start + 8, regime: .recovery), Scenario.Month(index: start + 10),
  ]

  static let lawScenes = [
    Scene(
      "students have no line while the law forbids it", Tale(portrait: "student: true"), until: 1,
      tells: "0 told barred ID02", never: ["opened"]),
    Scene(
      "where it does not, they have",
      Tale(portrait: "student: true", weather: weather(laws: [law(on: -1, bansStudents: false)])),
      until: 1, tells: "0 opened"),
    Scene(
      "a ban that comes later is met at the yearly look",
      Tale(
        portrait: "student: true",
        weather: weather(laws: [law(on: -1, bansStudents: false), law(on: 100, bansStudents: true)])
      ),
      until: 400,
      tells: """
        0 opened
        370 decides refer ID02
        concludes review close
        closed credit
        """),
    Scene(
      "the ceiling of a person's credit caps the first limit",
      Tale(weather: weather(laws: [law(on: -1, personCap: .whole(12_000))])), until: 1,
      tells: "0 opened 12000"),
    Scene(
      "and every raise after its day",
      Tale(acts: LimitTests.draw, weather: weather(laws: [law(on: 50, personCap: .whole(22_000))])),
      until: 200, tells: "97 limitChanged 20000 22000 raise", never: ["189 limitChanged"]),
    Scene(
      "a ceiling on cost lowers the price of a new line",
      Tale(weather: weather(laws: [law(on: -1, costCap: 120_000)])), until: 1,
      tells: "0 opened 20000 328"),
    Scene(
      "where the law has it so, people are invited until they object",
      Tale(
        opens: false,
        acts: """
          0 10:00 consent, to: [scoring]
          50 10:00 refuse consent, to: [marketing]
          """,
        weather: weather(laws: [law(on: -1, invites: true)])), until: 300,
      tells: "5 told invitation", never: ["67 told invitation", "97 told invitation"]),
  ]

  @Test("laws hold from their day", arguments: lawScenes)
  func laws(_ scene: Scene) throws { try scene.check() }

  private static let tightening = weather(downturn, tightenings: [Tale.dayZero + 120])

  static let tighteningScenes = [
    Scene(
      "good customers are hit too: a large line that is hardly used",
      Tale(acts: LimitTests.draw, weather: tightening), until: 160,
      tells: """
        120 decides tighten
        120 told tightened
        150 limitChanged
        """, never: ["locked", "overdue"]),
    Scene(
      "full lines of risky classes are paused until the economy is calm",
      Tale(
        portrait: "other_lenders: 4\nincome: 40000",
        acts: "110 11:00 draw, amount: 40000, months: 12, method: equal",
        weather: tightening), until: 330,
      tells: """
        120 locked classWide
        120 told locked PF01
        unlocked classWide
        """),
    Scene(
      "on other days nothing is tightened",
      Tale(acts: LimitTests.draw, weather: weather(downturn)), until: 200,
      tells: "5 drawn 3000", never: ["decides tighten"]),
  ]

  @Test("a class-wide step is told a month ahead", arguments: tighteningScenes)
  func tightenings(_ scene: Scene) throws { try scene.check() }

  @Test("it cites nobody's doings, and can be appealed") func impersonal() {
    var count = 0
    for life in Town.all {
      for letter in life.letters(.tightened) {
        count += 1
        let codes = letter.reasons.codes
        #expect(!codes.isEmpty && codes.allSatisfy(\.isImpersonal), "\(life.account): \(codes)")
        #expect(letter.appealUntil.isSet && letter.effective == letter.sent.day + 30)
      }
    }
    #expect(count > 5)
  }

  @Test("the cap stack follows the regime") func caps() throws {
    let life = try Tale().life(until: 10)
    let caps = Regime.allCases.map { regime in
      var environment = Environment()
      environment.regime = regime
      return life.file.hiddenCap(under: life.policy, in: environment)
    }
    #expect(caps == [.whole(32_000), .whole(28_000), .whole(22_000), .whole(27_000)])
  }

  @Test(
    "under stress more are late, fewer are invited, fewer are raised",
    arguments: [5, 2_024] as [UInt64])
  func stress(_ seed: UInt64) throws {
    let setting = try Stories.make(customers: 200, seed: seed)
    let days = 400
    func months(_ regimes: [Regime]) -> [Scenario.Month] {
      regimes.enumerated().map {
        Scenario.Month(index: setting.genesis.monthIndex + $0, regime: $1)
      }
    }
    let hazards = try setting.under(shipped: "stress-2020").cast.scenario.hazards
    let stress = Scenario(
      name: "stress", months: months([.normal, .slowdown, .stress]), hazards: hazards)
    func total(_ scenario: Scenario) -> Tally {
      var world = WorldState(setting.under(scenario))
      return world.step(days: days, threads: 2).measures.reduce(into: Tally()) { $0 += $1.tally }
    }
    let (bad, good) = (total(stress), total(.calm))
    let late = (bad.rolls[.m1], good.rolls[.m1])
    #expect(late.0 > late.1 * 5 / 4, "late: \(late), seed \(seed)")
    #expect(bad.limitRaised < good.limitRaised, "seed \(seed)")
    #expect(bad.invitations < good.invitations, "seed \(seed)")
  }
}
