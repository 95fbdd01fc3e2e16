import Credit
import Testing
import World

/// How a line comes to be: the application, the proof of identity, the terms, the first limit.
@Suite struct OpeningTests {
  private static func applies(_ name: String, _ portrait: String, _ told: String) -> Scene {
    Scene(name, Tale(portrait: portrait), until: 20, tells: told)
  }

  static let applicationScenes = [
    applies(
      "enough points and a clean year", "",
      """
      0 decides open
      0 opened 20000
      0 told opened
      """),
    applies(
      "a name that is not real",
      """
      real_name: false
      quick_pay: 0
      wallet_use: 0
      """,
      "0 told declined SC01"),
    applies("late elsewhere", "outside_late_60: 1", "0 told declined RP03"),
    applies("six lenders", "other_lenders: 6", "0 told declined DB02"),
    applies(
      "a new face is looked at", "registered: 2024-03-01\nmonthly_spend: 13000",
      """
      0 decides refer SC02
      0 told inReview
      concludes review approve
      opened
      """),
    applies("a student", "student: true", "0 does apply refused permissionIsBarred"),
    applies("too young", "birth_year: 2010", "0 does apply refused permissionIsBarred"),
    applies("a document that ended", "document_until: 2024-06-01", "0 told declined ID01"),
  ]

  @Test("score, lateness and data decide", arguments: applicationScenes)
  func applications(_ scene: Scene) throws { try scene.check() }

  /// 640 and 666 points; the groups ask for 635, 650 and 670.
  @Test(
    "the same points are enough for one group and not for another",
    arguments: [
      ("known for long", "", 640, true), ("everybody", "registered: 2020-05-02", 640, false),
      ("everybody, more points", "registered: 2020-05-02", 666, true),
      ("many lenders", "other_lenders: 4", 666, false),
    ])
  func segments(_ group: String, _ portrait: String, _ points: Int, _ opens: Bool) throws {
    let habits =
      points == 640
      ? """
      monthly_spend: 100
      quick_pay: 0
      wallet_use: 0
      """ : "monthly_spend: 100"
    let life = try Tale(portrait: portrait + "\n" + habits).life(until: 1)
    #expect(Int(life.file.score.shown) == points)
    #expect(life.has("0 opened") == opens && life.has("0 told declined SC01") != opens, "\(group)")
  }

  @Test("identity takes two factors, and failures a cool-off") func identity() throws {
    let acts = """
      0 10:00 consent, to: [scoring, bureau]
      0 10:01 face check, passed: false
      0 10:02 face check, passed: false
      0 10:03 face check, passed: false
      0 10:10 face check, passed: true
      0 10:15 apply
      0 10:40 face check, passed: true
      0 10:41 apply
      0 10:42 sms check, passed: true
      0 10:43 apply
      """
    let told = """
      does faceCheck refused checkFailed
      does faceCheck refused checkFailed
      does faceCheck refused checkFailed
      does faceCheck refused checkIsCoolingOff
      does apply refused identityIsNotVerified
      does faceCheck
      does apply refused identityIsNotVerified
      does smsCheck
      does apply
      opened
      """
    try Scene("identity", Tale(opens: false, acts: acts), until: 1, tells: told).check()
  }

  @Test("terms, risks and lock triggers are read before the first draw") func terms() throws {
    let acts = """
      0 10:00 consent, to: [scoring, bureau]
      0 10:01 face check, passed: true
      0 10:02 sms check, passed: true
      0 10:03 apply
      3 11:00 draw, amount: 1000, months: 3, method: equal
      3 11:05 read terms
      3 11:10 draw, amount: 1000, months: 3, method: equal
      """
    let told = """
      0 opened
      3 does draw refused termsAreNotRead
      3 does readTerms
      3 does draw paid 1000
      """
    try Scene("terms", Tale(opens: false, acts: acts), until: 4, tells: told).check()
  }

  @Test(
    "the first limit is a share of the income, under every cap",
    arguments: [
      (8_000, "", 10_000), (16_000, "", 20_000), (200_000, "", 200_000),
      (16_000, "outside_debt: 80000\nother_lenders: 1", 16_000),
      (2_000, "", 3_000),
    ])
  func firstLimit(_ income: Int, _ debts: String, _ limit: Int) throws {
    let person = "income: \(income)\nmonthly_spend: \(min(6_000, income))\n" + debts
    let life = try Tale(portrait: person).life(until: 0)
    #expect(life.file.limit.shown == .whole(limit), "\(life.story)")
  }

  @Test("the rate follows the probability of default") func rate() throws {
    let (safe, risky) = (
      try Tale().life(until: 0),
      try Tale(portrait: "other_lenders: 4\nmonthly_spend: 13000").life(until: 0)
    )
    #expect(
      risky.file.decidingProbability(risky.policy) > safe.file.decidingProbability(safe.policy))
    #expect(risky.file.line.rate > safe.file.line.rate, "\(risky.story)")
    #expect(
      safe.letters(.opened).map { Int($0.rateMillionths) } == [safe.file.line.rate.millionths])
  }

  @Test("who is declined may ask again after the time that was told") func again() throws {
    let tale = Tale(
      portrait: "outside_late_60: 1",
      acts: """
        30 10:00 apply
        100 10:00 outside late, by: -1
        180 10:00 apply
        """)
    let life = try Scene(
      "again", tale, until: 181,
      tells: """
        0 told declined RP03
        30 does apply refused coolingOff
        180 does apply
        180 opened
        """
    ).check()
    #expect(life.letters(.declined).map(\.nextCheck) == [Tale.dayZero + 180])
  }
}
