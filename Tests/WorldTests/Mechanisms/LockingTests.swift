import Credit
import People
import Testing
import World

/// What locks a line, what a lock does, and what ends it: every kind.
@Suite struct LockingTests {
  private static let draw = "5 11:00 draw, amount: 3000, months: 6, method: equal\n"
  /// A draw and a payment while the lock holds: one is refused, the other taken.
  private static func tries(_ day: Int) -> String {
    """

    \(day) 12:00 draw, amount: 500, months: 3, method: equal
    \(day) 12:10 repay, amount: 3500

    """
  }

  private static func locks(
    _ kind: Lock.Kind, on day: Int, _ acts: String, portrait: String = "", until: Int,
    weather: Scenario = .calm, without money: [ClosedRange<Int>] = [], ends: String
  ) -> Scene {
    let told = """
      locked \(kind)
      told locked
      \(day) does draw refused lineIsLocked
      \(day) does repay
      \(ends)
      """
    let tale = Tale(
      portrait: portrait, acts: draw + acts + tries(day), withoutMoney: money, weather: weather)
    return Scene("\(kind)", tale, until: until, tells: told)
  }

  static let kindScenes = [
    locks(
      .customer, on: 21, "20 11:00 lock myself, days: 7", until: 30,
      ends: "27 unlocked customer expired"),
    locks(
      .multiLender, on: 21,
      """
      19 11:00 sister news, debt: 2000, days_past_due: 31
      25 11:00 sister news, debt: 0, days_past_due: 0
      """,
      until: 30, ends: "26 unlocked multiLender conditions"),
    locks(
      .document, on: 80, "82 11:00 renew document, until: 2030-01-01",
      portrait: "document_until: 2024-08-15", until: 90, ends: "82 unlocked document selfService"),
    locks(
      .consent, on: 21,
      "20 11:00 withdraw consent, from: [scoring]\n22 11:00 consent, to: [scoring]",
      until: 30, ends: "23 unlocked consent conditions"),
    locks(
      .security, on: 20,
      """
      20 11:00 wrong passwords, times: 6
      20 12:20 face check, passed: true
      """,
      until: 21, ends: "20 unlocked security selfService"),
    locks(
      .device, on: 21,
      """
      20 10:00 login, new_device: true, kilometres: 900
      20 10:30 login, new_device: true, kilometres: 900
      20 11:00 shop, amount: 900, usual_percent: 400
      21 13:00 face check, passed: true
      """, until: 22, ends: "21 unlocked device selfService"),
    locks(
      .behaviour, on: 21,
      """
      18 11:00 shop, amount: 500, usual_percent: 120, round_sum: true
      19 11:00 shop, amount: 500, usual_percent: 120, round_sum: true
      20 11:00 shop, amount: 500, usual_percent: 120, round_sum: true
      22 11:00 appeal
      23 11:00 bring papers, papers: [invoices]
      """, until: 40,
      ends: """
        concludes appeal grant
        unlocked behaviour appeal
        told corrected IN03
        """
    ),
    locks(
      .takeover, on: 20,
      """
      20 11:00 report theft
      21 11:00 bring papers, papers: [identity]
      """,
      until: 30,
      ends:
        """
        proposes review release
        concludes review release
        unlocked takeover review
        told unlocked
        """
    ),
    locks(
      .fraud, on: 20, "20 11:00 money traced, to: watch_list", until: 30,
      ends:
        """
        proposes review close
        concludes review close
        closed compliance
        permissionChanged barredForGood
        """
    ),
    locks(
      .compliance, on: 21, "20 11:00 authority hold, holds: true", until: 60,
      ends: ""),
  ]

  @Test("a lock stops draws and never a payment, and has its way out", arguments: kindScenes)
  func kinds(_ scene: Scene) throws { try scene.check() }

  static let creditScenes = [
    Scene(
      "over-borrowing: many draws here and loans elsewhere",
      Tale(
        acts: (20...24).map { "\($0) 11:00 draw, amount: 500, months: 3, method: equal" }
          .joined(separator: "\n") + "\n23 11:30 outside loan, amount: 3000"), until: 40,
      tells: """
        locked overBorrowing
        told locked DB06
        unlocked overBorrowing conditions
        """),
    Scene(
      "delinquency ends with the payment", Tale(acts: draw, withoutMoney: [40...75]), until: 80,
      tells:
        """
        70 locked delinquency
        70 told locked RP01
        76 unlocked delinquency paid
        76 told unlocked
        """
    ),
    Scene(
      "pressure: red, and nothing else helped",
      Tale(acts: draw, withoutMoney: [40...42, 71...95]), until: 96,
      tells: """
        warned red orange
        locked pressure
        told locked RP05
        """),
    Scene(
      "a score that fell far, with something late",
      Tale(
        acts:
          """
          5 11:00 draw, amount: 3000, months: 12, method: equal
          275 11:00 outside late, by: 1
          """,
        withoutMoney: [252...280]), until: 320,
      tells: """
        279 locked scoreFall
        279 told locked SC03
        unlocked scoreFall conditions
        """),
    Scene(
      "an unlocking by time is told, and its lock is renewed once where its sign stays",
      Tale(acts: draw + "19 11:00 sister news, debt: 2000, days_past_due: 31"), until: 330,
      tells: """
        20 locked multiLender
        110 lockRenewed multiLender
        110 told lockRenewed
        200 opens review
        """),
  ]

  @Test("locks for credit come and go by their conditions", arguments: creditScenes)
  func credit(_ scene: Scene) throws { try scene.check() }

  /// The kinds whose signs take a whole life to come together are seen in random lives.
  @Test(
    "the rest is seen in random lives, with a reason and its end",
    arguments: [
      ("locked classWide", "decides lock PF01"), ("locked pressure", "decides lock RP05"),
      ("locked delinquency", "decides lock RP01"),
    ])
  func random(_ lock: String, _ reason: String) {
    let lives = Town.all.filter { $0.has(lock) }
    #expect(!lives.isEmpty)
    for life in lives { #expect(life.lines.contains { $0.contains(reason) }, "\(life.account)") }
  }

  @Test("it is told the minute it starts, with its way out, and lifted the minute the check passes")
  func toldAtOnce() {
    var count = 0
    for life in Town.all {
      for event in life.events {
        switch event.fact {
        case .locked(let kind, _, _):
          count += 1
          let letter = life.notices.first { $0.lock == kind && $0.sent == event.moment }
          #expect(
            letter?.kind == .locked && (letter?.appealUntil.isSet == true || kind == .customer))
        case .unlocked(let kind, .selfService):
          let isActed = life.events.contains { other in
            guard other.moment == event.moment, case .acted(let act, .done) = other.fact else {
              return false
            }
            return act.name == "faceCheck" || act.name == "renewDocument"
          }
          #expect(isActed, "\(life.account): \(kind)")
        default: break
        }
      }
    }
    #expect(count > 20)
  }

  @Test("a hold by an authority ends by two people, and by nobody before") func compliance() throws
  {
    let tale = Tale(
      acts: """
        20 11:00 authority hold, holds: true
        25 11:00 authority hold, holds: false
        """)
    var world = WorldState(try tale.setting())
    _ = world.step(days: 30)
    func order(_ number: UInt32, _ staff: UInt8, _ command: Command) -> OperatorOrder {
      OperatorOrder(number: number, day: world.head, staff: Staff(staff), command: command)
    }
    #expect(throws: CommandRefusal.lock(.needsTwoPeople(.compliance))) {
      try world.obey(order(1, 1, .lift(account: 1, .compliance, reason: "over")))
    }
    _ = try world.obey(order(1, 1, .review(account: 1, reason: "the hold is over")))
    _ = try world.obey(order(2, 1, .decide(account: 1, .review, .release, reason: "over")))
    #expect(world.accounts[0].file.locks.lock(.compliance) != nil)
    #expect(throws: CommandRefusal.matter(.secondIsTheFirst)) {
      try world.obey(order(3, 1, .decide(account: 1, .review, .release, reason: "again")))
    }
    _ = try world.obey(order(3, 2, .decide(account: 1, .review, .release, reason: "agreed")))
    #expect(world.accounts[0].file.locks.isEmpty)
  }

  @Test("for good takes two people, has its notice, and the appeal stays open") func forGood()
    throws
  {
    let tale = Tale(
      acts: Self.draw + """
        20 11:00 money traced, to: gambling
        22 11:00 bring papers, papers: [identity]
        """)
    let life = try Scene(
      "for good", tale, until: 40,
      tells: """
        20 locked fraud
        20 told locked FR02
        proposes review bar
        concludes review bar
        lockedForGood fraud
        told lockedForGood FR02
        """
    ).check()
    let (first, second) = try #require(life.fourEyes(on: .review))
    #expect(first != second)
    #expect(life.letters(.lockedForGood).allSatisfy { $0.appealUntil.isSet })
    #expect(life.file.locks.lock(.fraud)?.phase == .forGood)
  }

  @Test("a line is closed for credit, and its debt runs off as agreed") func closedForCredit() {
    let closed = Town.all.filter { $0.lines.contains { $0.contains("closed credit") } }
    #expect(!closed.isEmpty)
    for life in closed {
      #expect(life.lines.contains { $0.contains("told closing RP") })
      for event in life.events {
        guard case .closed(.credit, let owing) = event.fact else { continue }
        // Nobody marked the days before the world began.
        guard let before = life.marks.last(where: { $0.day < event.moment.day }) else { continue }
        #expect(before.used == owing, "\(life.account)")
      }
    }
  }
}
