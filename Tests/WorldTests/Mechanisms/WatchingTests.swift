import Credit
import Testing
import World

/// Watching behaviour in real time, the warning levels, the yearly look, lines nobody uses.
@Suite struct WatchingTests {
  private static let draw = "5 11:00 draw, amount: 3000, months: 6, method: equal\n"

  static let signScenes = [
    Scene(
      "many draws in a short time",
      Tale(
        acts: (5...8).map { "\($0) 11:00 draw, amount: 500, months: 3, method: equal" }
          .joined(separator: "\n")), until: 10, tells: "warned yellow normal"),
    Scene(
      "a payment far above the person's own norm has the limit looked at, and locks nothing",
      Tale(
        portrait: "transactions: 20\nusual_amount: 80",
        acts: "20 11:00 shop, amount: 900, usual_percent: 800"), until: 40,
      tells: """
        20 decides refer US03
        20 opens review
        concludes review keep
        """, never: ["locked"]),
    Scene(
      "a festival spender is left in peace",
      Tale(
        portrait: """
          transactions: 20
          usual_amount: 80
          festival_spender: true
          """,
        acts: "20 11:00 shop, amount: 900, usual_percent: 800"), until: 40,
      tells: "20 does shop", never: ["opens review"]),
    Scene(
      "a sharp fall of activity while owing",
      Tale(
        portrait: "quiet: { from: 10, until: 80 }",
        acts: "5 11:00 draw, amount: 15000, months: 12, method: equal"), until: 60,
      tells: "warned yellow normal"),
    Scene(
      "an odd habit of paying: round sums to one shop after a draw",
      Tale(
        acts: draw + """
          6 11:00 shop, amount: 500, usual_percent: 120, round_sum: true
          7 11:00 shop, amount: 500, usual_percent: 120, round_sum: true
          8 11:00 shop, amount: 500, usual_percent: 120, round_sum: true
          """), until: 10, tells: "8 locked behaviour\n8 told locked US05"),
    Scene(
      "three changes of access are looked at, and lock nothing",
      Tale(
        acts: """
          6 11:00 change, what: password
          7 11:00 change, what: phone
          8 11:00 change, what: card
          """), until: 10,
      tells: """
        8 decides refer SE03
        8 opens review
        """, never: ["locked"]),
  ]

  @Test("behaviour is watched in real time", arguments: signScenes)
  func signs(_ scene: Scene) throws { try scene.check() }

  @Test("three yellow signs together are orange, up one step a day") func together() throws {
    let tale = Tale(
      acts: """
        20 11:00 sister news, debt: 1000, days_past_due: 2
        20 11:10 outside late, by: 1
        20 11:20 outside income, amount: 12000
        """)
    try Scene(
      "together", tale, until: 25,
      tells: """
        21 warned yellow normal
        22 warned orange yellow
        """,
      never: ["warned red"]
    ).check()
  }

  @Test("a level rises by one step, fraud apart, and falls a month after its signs")
  func hysteresis() {
    var (rises, falls) = (0, 0)
    for life in Town.all {
      var changed = Day.none
      for event in life.events {
        guard case .warned(let level, let before) = event.fact else { continue }
        if level > before {
          rises += 1
          let isFraud =
            life.file.access.marks.contains(.watchListFlow) || life.has("locked fraud")
          #expect(level.rawValue == before.rawValue + 1 || isFraud)
        } else {
          falls += 1
          #expect(level.rawValue + 1 == before.rawValue)
          #expect(event.moment.day - changed >= life.policy.watch.holdDays)
        }
        changed = event.moment.day
      }
    }
    #expect(rises > 50 && falls > 50)
  }

  @Test("money to a watch list leaps to red") func fraudLeaps() throws {
    let tale = Tale(acts: Self.draw + "20 12:00 money traced, to: watch_list")
    try Scene(
      "leap", tale, until: 22,
      tells: """
        20 locked fraud
        warned red normal
        """
    ).check()
  }

  static let yearlyScenes = [
    Scene(
      "whoever still qualifies is kept", Tale(acts: draw), until: 400,
      tells: "370 decides requalify",
      never: ["370 decides refer", "370 decides cut"]),
    Scene(
      "many lenders by now go to a person",
      Tale(
        portrait: "other_lenders: 3",
        acts: """
          320 11:00 draw, amount: 14000, months: 12, method: equal
          345 11:00 outside loan, amount: 2000
          350 11:00 outside loan, amount: 2000
          355 11:00 outside loan, amount: 2000
          """
      ) {
        $0.replacing(
          "when: [other_lenders >= 5, months_since_cut >= 6, utilisation >= 30]",
          with: "when: [other_lenders >= 99]")
      }, until: 376,
      tells: """
        370 decides requalify
        370 decides refer DB02
        concludes review cut
        told cut DB02
        """),
  ]

  @Test("every year a line is looked at by the rules of the day", arguments: yearlyScenes)
  func yearly(_ scene: Scene) throws { try scene.check() }

  static let unusedScenes = [
    Scene(
      "warned, then closed", Tale(portrait: "quiet: { from: 300, until: 500 }"), until: 400,
      tells: """
        365 decides warnInactive US01
        365 told inactivityWarning US01
        379 decides close US01
        379 told closing US01
        379 closed inactivity
        """),
    Scene(
      "a login after the warning keeps it",
      Tale(
        portrait: "quiet: { from: 300, until: 500 }",
        acts: "370 11:00 login, new_device: false, kilometres: 0"), until: 400,
      tells: "365 told inactivityWarning", never: ["told closing", "closed"]),
    Scene(
      "or lowered, where the policy says so",
      Tale(portrait: "quiet: { from: 300, until: 500 }") {
        $0.replacing(
          "tightening_lead_days: 30",
          with: "tightening_lead_days: 30\n  inactivity_shrink_percent: 50")
      }, until: 400,
      tells: """
        365 told inactivityWarning
        379 told cut US01
        380 limitChanged 20000 10000 cut
        """,
      never: ["closed"]),
  ]

  @Test("a line nobody uses is closed or lowered after a warning", arguments: unusedScenes)
  func unused(_ scene: Scene) throws { try scene.check() }

  static let lessonScenes = [
    Scene(
      "how to stay in time", Tale(acts: draw, withoutMoney: [40...43]), until: 45,
      tells: "41 warned yellow\n41 told education"),
    Scene(
      "how many lenders look", Tale(acts: "20 11:00 outside inquiry, times: 7"), until: 22,
      tells: "21 warned yellow\n21 told education"),
  ]

  @Test("things are explained when they matter", arguments: lessonScenes)
  func lessons(_ scene: Scene) throws {
    let life = try scene.check()
    let topic: Notice.Topic = scene.name.contains("lenders") ? .borrowing : .lateness
    #expect(life.letters(.education).first?.topic == topic)
  }
}
