import Credit
import Testing
import World

/// Data that are missing, old, contradicted, impossible or contested, and what comes of it.
@Suite struct DataTests {
  @Test(
    "every fault is found and named",
    arguments: [
      ("income: 0", Datum.income, DataFault.missing),
      ("income_on: 2019-06-01", .income, .stale),
      ("outside_income: 9000", .income, .contradictory),
      ("monthly_spend: 20000", .spending, .outOfRange),
    ])
  func faults(_ portrait: String, _ datum: Datum, _ fault: DataFault) throws {
    let life = try Tale(portrait: portrait).life(until: 0)
    let found = life.file.dataFaults(on: life.day, under: life.policy)
    #expect(found.contains { $0 == (datum, fault) }, "\(found)")
    // An application on such data is looked at by a person.
    #expect(
      life.tells(
        """
        decides refer ID04
        opens review
        told inReview
        """), "\(life.story)")
    #expect(!life.has("opened"))
  }

  static let carefulScenes = [
    Scene(
      "papers put it right",
      Tale(portrait: "outside_income: 9000", acts: "3 11:00 bring papers, papers: [income]"),
      until: 30,
      tells: """
        0 decides refer ID04
        concludes review approve
        opened
        """),
    Scene(
      "a cut on a contradicted income goes to a person",
      Tale(
        acts: """
          5 11:00 draw, amount: 12000, months: 12, method: equal
          35 11:00 outside income, amount: 8000
          """), until: 60,
      tells: """
        36 decides refer DB05
        36 opens review
        """, never: ["36 decides cut", "36 told cut"]),
    Scene(
      "nobody is raised on faulty data",
      Tale(
        acts: LimitTests.draw + "20 11:00 outside income, amount: 8000"), until: 120,
      tells: "20 does outsideIncome", never: ["decides raise "]),
  ]

  @Test("an automatic decision turns into a careful one", arguments: carefulScenes)
  func careful(_ scene: Scene) throws { try scene.check() }

  private static let wrongRecord = """
    5 11:00 draw, amount: 9000, months: 12, method: equal
    20 11:00 outside loan, amount: 2000
    21 11:00 outside loan, amount: 2000
    22 11:00 outside loan, amount: 2000
    23 11:00 outside loan, amount: 2000
    24 11:00 outside loan, amount: 2000
    40 11:00 dispute, datum: lenders

    """

  @Test(
    "a contested datum is marked, answered in twenty days, put right, and what rested on it undone")
  func dispute() throws {
    let tale = Tale(
      acts: Self.wrongRecord
        + """
        40 11:30 dispute, datum: income
        42 11:00 bring papers, papers: [correction]
        """)
    let life = try Scene(
      "dispute", tale, until: 80,
      tells: """
        36 told cut DB02
        37 limitChanged 20000 12000 cut
        40 does dispute
        40 dataFault lenders disputed
        40 opens dispute
        40 told disputeReceived
        40 does dispute refused caseIsOpenAlready
        42 papersReceived dispute
        concludes dispute correct
        decides correctData
        told disputeResult
        dataCorrected lenders 5 4
        scored
        limitChanged 12000 20000 restored
        """
    ).check()
    let opened = life.events.compactMap { event -> Case? in
      if case .caseOpened(let matter) = event.fact, matter.kind == .dispute { matter } else { nil }
    }
    #expect(opened.map { $0.due.day - $0.opened.day } == [20])
    let answer = try #require(life.letters(.disputeResult).first)
    #expect(answer.sent <= opened[0].due)
  }

  @Test("without proof it is confirmed, and nothing changes") func confirmed() throws {
    try Scene(
      "confirmed", Tale(acts: Self.wrongRecord), until: 90,
      tells:
        """
        40 opens dispute
        papersAsked dispute
        concludes dispute confirm
        decides confirmData
        """,
      never: ["dataCorrected", "limitChanged 12000 20000"]
    ).check()
  }

  @Test("what a stranger does leaves no trace in portrait and score") func quarantine() throws {
    let start = "5 11:00 draw, amount: 3000, months: 6, method: equal\n"
    let theft = """
      20 02:00 login, new_device: true, kilometres: 900
      20 02:05 report theft
      20 03:00 shop, amount: 5000, usual_percent: 900, round_sum: true
      20 03:10 shop, amount: 5000, usual_percent: 900, round_sum: true
      20 03:20 shop, amount: 5000, usual_percent: 900, round_sum: true
      20 04:00 login, new_device: true, kilometres: 900
      21 09:00 bring papers, papers: [identity]
      """
    let life = try Scene(
      "quarantine", Tale(acts: start + theft), until: 60,
      tells: """
        20 locked takeover
        20 quarantined true
        unlocked takeover review
        quarantined false
        """, never: ["locked behaviour"]
    ).check()
    let untouched = try Tale(acts: start).life(until: 60)
    #expect(life.file.access.roundPayments == 0 && life.file.access.farLogins == 0)
    #expect(!life.file.access.newDeviceOn.isSet && life.file.access.unusualPercent == 100)
    #expect(life.file.score.shown == untouched.file.score.shown)
    #expect(life.file.score.defaultProbability == untouched.file.score.defaultProbability)
  }

  @Test("a panel counts the faults of every day") func panel() throws {
    var world = WorldState(try Stories.make(customers: 200).under(shipped: "calm"))
    let measures = world.step(days: 200).measures
    let last = try #require(measures.last)
    let today = world.setting.today(world.head)
    var counted = 0
    for account in world.accounts where account.file.consents.contains(.scoring) {
      counted += account.file.dataFaults(on: today.day, under: today.policy).count
    }
    let standing = last.standing
    let shown =
      standing.dataMissing + standing.dataStale + standing.dataContradictory
      + standing.dataOutOfRange + standing.dataDisputed
    #expect(shown == counted && counted > 0)
  }
}
