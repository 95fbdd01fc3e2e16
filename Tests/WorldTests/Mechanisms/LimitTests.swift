import Credit
import People
import Testing
import World

/// The limit and its price over a life: what raises it, what lowers it, what caps it.
@Suite struct LimitTests {
  static let draw = "5 11:00 draw, amount: 3000, months: 6, method: equal\n"

  static let changeScenes = [
    Scene(
      "punctual instalments raise it, shown at once", Tale(acts: draw), until: 200,
      tells: """
        97 decides raise
        97 limitChanged 20000 24000 raise
        97 told raised
        189 limitChanged 24000 30000 raise
        189 rateChanged 450 400
        """),
    Scene(
      "without use nothing does", Tale(), until: 200, tells: "5 scored", never: ["decides raise"]),
    Scene(
      "nor after a late one", Tale(acts: draw, withoutMoney: [40...45]), until: 200,
      tells: "41 overdue\n46 cured", never: ["decides raise"]),
    Scene(
      "nor for a line that is full",
      Tale(acts: "5 11:00 draw, amount: 20000, months: 12, method: equal"), until: 125,
      tells: "5 drawn 20000", never: ["decides raise"]),
    Scene(
      "nor with many other lenders", Tale(portrait: "other_lenders: 4", acts: draw), until: 200,
      tells: "5 drawn 3000", never: ["decides raise"]),
    Scene(
      "nor while a warning stands",
      Tale(acts: draw + "90 11:00 outside income, amount: 12000"), until: 110,
      tells: "91 warned yellow normal", never: ["decides raise"]),
    Scene(
      "many lenders lower it",
      Tale(
        portrait: "other_lenders: 3",
        acts: """
          5 11:00 draw, amount: 10000, months: 12, method: equal
          20 11:00 outside loan, amount: 3000
          21 11:00 outside loan, amount: 3000
          """), until: 40,
      tells: """
        36 decides cut DB02
        36 told cut DB02
        37 limitChanged 20000 12000 cut
        """),
    Scene(
      "a fallen income lowers it",
      Tale(
        acts: """
          5 11:00 draw, amount: 12000, months: 12, method: equal
          35 11:00 outside income, amount: 9600
          """), until: 100, tells: "told cut DB05"),
    Scene(
      "so does debt beyond the income",
      Tale(
        portrait: "other_lenders: 1\noutside_debt: 60000",
        acts: """
          5 11:00 draw, amount: 12000, months: 12, method: equal
          20 11:00 outside loan, amount: 150000
          """), until: 40, tells: "36 told cut DB03"),
    Scene(
      "keeping away while owing lowers it",
      Tale(
        portrait: "quiet: { from: 40, until: 80 }",
        acts: "5 11:00 draw, amount: 16000, months: 12, method: equal"), until: 70,
      tells: "67 told cut US02"),
  ]

  @Test("behaviour moves it up and down", arguments: changeScenes)
  func changes(_ scene: Scene) throws { try scene.check() }

  @Test("a raise waits for a yes where the policy says so") func yes() throws {
    let asks: @Sendable (String) -> String = {
      $0.replacing("raises_need_yes: false", with: "raises_need_yes: true")
    }
    try Scene(
      "taken", Tale(acts: Self.draw + "100 11:00 accept raise", policy: asks), until: 101,
      tells: """
        97 raiseOffered 24000
        97 told raiseOffered
        100 does acceptRaise
        100 limitChanged 20000 24000 raise
        100 told raised
        """
    ).check()
    try Scene(
      "left", Tale(acts: Self.draw + "112 11:00 accept raise", policy: asks), until: 113,
      tells:
        """
        97 raiseOffered 24000
        111 raiseExpired 24000
        112 does acceptRaise refused nothingOnOffer
        """,
      never: ["limitChanged"]
    ).check()
  }

  @Test("who asks for more gets it, or the reasons") func asking() throws {
    try Scene(
      "yes", Tale(acts: Self.draw + "92 11:00 ask raise"), until: 93,
      tells: "92 does askRaise\n92 limitChanged 20000 24000 raise"
    ).check()
    try Scene(
      "no", Tale(acts: Self.draw + "60 11:00 ask raise", withoutMoney: [40...45]), until: 61,
      tells:
        """
        60 does askRaise
        60 decides raiseDeclined SC01
        60 told raiseDeclined SC01
        """,
      never: ["decides raise "]
    ).check()
  }

  @Test("every no to a raise has its reasons") func reasons() {
    let declined = Town.all.flatMap(\.decided).filter { $0.kind == .raiseDeclined }
    #expect(declined.count > 10)
    for decision in declined { #expect(decision.reasons.count > 0, "\(decision)") }
  }

  @Test("a temporary limit is offered, taken, and ends by itself") func temporary() throws {
    let tale = Tale(
      portrait: "festival_spender: true",
      acts: """
        117 12:00 claim temporary limit
        118 12:00 draw, amount: 30000, months: 12, method: equal
        """)
    let life = try Scene(
      "festival", tale, until: 150,
      tells: """
        116 decides temporaryLimit
        116 told temporaryOffer
        117 limitChanged 20000 36000 temporaryStart
        118 does draw paid 30000
        146 limitChanged 36000 20000 temporaryEnd
        146 told temporaryEnd IN01
        """, never: ["overdue", "decides cut"]
    ).check()
    // Less than nothing is available, and that alone costs nothing.
    #expect(life.file.available < .zero && life.file.debt.penalty == .zero)
    #expect(life.file.daysPastDue(on: life.day) == 0)
  }

  @Test("one's own ceiling holds until it is taken away") func ceiling() throws {
    let tale = Tale(
      acts: """
        5 11:00 set ceiling, amount: 5000
        6 11:00 draw, amount: 6000, months: 6, method: equal
        7 11:00 draw, amount: 4000, months: 6, method: equal
        8 11:00 set ceiling, amount: 0
        9 11:00 draw, amount: 6000, months: 6, method: equal
        9 12:00 set ceiling, amount: 30000
        """)
    try Scene(
      "ceiling", tale, until: 10,
      tells: """
        5 ceilingSet 5000
        5 told ceilingSet
        6 does draw refused amountIsAboveAvailable
        7 does draw paid 4000
        8 ceilingSet 0
        9 does draw paid 6000
        9 does setCeiling refused nothingToLower
        """
    ).check()
  }

  @Test("the customer closes with nothing owed only") func closing() throws {
    let tale = Tale(
      acts: """
        5 11:00 draw, amount: 3000, months: 6, method: equal
        6 11:00 close line
        7 11:00 repay all
        8 11:00 close line
        """)
    try Scene(
      "closing", tale, until: 9,
      tells:
        """
        6 does closeLine refused debtMustBeZero
        7 settled
        8 does closeLine
        8 closed customer 0
        """
    ).check()
  }

  @Test("the hidden cap is the lowest of its levels, and no raise goes above it") func hiddenCap() {
    var capped = 0
    for life in Town.all {
      let environment = life.today.environment
      let stack = life.file.capStack(under: life.policy, in: environment)
      #expect(stack.map(\.level) == LimitCap.Level.allCases)
      #expect(stack.map(\.cap).min() == life.file.hiddenCap(under: life.policy, in: environment))
      capped += Set(stack.map(\.cap.fen)).count > 2 ? 1 : 0
    }
    #expect(capped > 100)
  }

  @Test("a raise needs the income to pay it back") func ability() throws {
    // Half of 16,000 a month, less a twelfth of what is owed elsewhere, over a year: 21,000.
    let tale = Tale(portrait: "other_lenders: 1\noutside_debt: 75000", acts: Self.draw)
    let life = try tale.life(until: 97)
    #expect(life.has("97 limitChanged 20000 21000 raise"), "\(life.story)")
  }

  @Test("the market moves the price of new draws and of nothing else") func market() throws {
    let months = [
      Scenario.Month(index: Tale.dayZero.monthIndex),
      Scenario.Month(index: Tale.dayZero.monthIndex + 3, marketRate: 510),
    ]
    let dearer = Scenario(name: "dearer", months: months, hazards: [])
    let acts = Self.draw + "98 11:00 draw, amount: 1000, months: 6, method: equal"
    let (life, calm) = (
      try Tale(acts: acts, weather: dearer).life(until: 200), try Tale(acts: acts).life(until: 200)
    )
    #expect(
      life.tells(
        """
        97 decides reprice
        97 rateChanged 450 480
        97 told rateChanged
        """), "\(life.story)"
    )
    #expect(life.draws.map(\.rate.millionths) == [450, 480])
    #expect(calm.draws.map(\.rate.millionths) == [450, 450])
    #expect(
      life.lines.first { $0.hasPrefix("71 billed") }
        == calm.lines.first { $0.hasPrefix("71 billed") })
  }
}

extension Dossier {
  /// The draws that were paid out.
  var draws: [RepaymentTerms] {
    events.compactMap { if case .drawn(let terms) = $0.fact { terms } else { nil } }
  }
}
