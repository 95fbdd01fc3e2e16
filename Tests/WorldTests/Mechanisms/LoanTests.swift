import Credit
import Testing
import World

/// Draws in real time, loans and what is paid of them.
@Suite struct LoanTests {
  private static func draw(_ what: String) -> Scene {
    let parts = what.split(separator: "→").map(\.trimmed)
    return Scene(
      what, Tale(acts: "5 11:00 draw, \(parts[0])"), until: 6, tells: "5 does draw \(parts[1])")
  }

  static let draws = [
    draw("amount: 1000, months: 3, method: equal → paid 1000"),
    draw("amount: 1000, months: 6, method: equal → paid 1000"),
    draw("amount: 1000, months: 12, method: interest-first → paid 1000"),
    draw("amount: 1000, months: 24, method: equal → refused termIsNotOffered"),
    draw("amount: 50, months: 3, method: equal → refused amountIsTooSmall"),
    draw("amount: 20001, months: 3, method: equal → refused amountIsAboveAvailable"),
  ]

  @Test("a draw has its terms", arguments: draws)
  func terms(_ scene: Scene) throws { try scene.check() }

  @Test("a draw can fail though there is room, and says why") func refused() throws {
    let acts = (0..<6).map { "\(5 + $0) 11:00 draw, amount: 500, months: 3, method: equal" }
    let life = try Scene(
      "many draws", Tale(acts: acts.joined(separator: "\n")), until: 10,
      tells: """
        9 does draw paid 500
        10 does draw refused policyDeclines
        10 decides drawRefused DB06
        10 told drawRefused DB06
        """
    ).check()
    #expect(life.file.available > .whole(10_000))
  }

  private static let device = """
    5 10:00 login, new_device: true, kilometres: 20
    5 11:00 draw, amount: 2000, months: 6, method: equal

    """

  static let heldScenes = [
    Scene(
      "proved in time, it is paid", Tale(acts: device + "5 11:05 face check, passed: true"),
      until: 7,
      tells: """
        5 does draw held
        5 decides drawHeld SE02
        5 told drawHeld SE02
        5 does faceCheck
        5 drawReleased 2000
        5 drawn 2000
        """, never: ["locked"]),
    Scene(
      "a failed proof locks", Tale(acts: device + "5 11:05 face check, passed: false"), until: 6,
      tells: """
        5 does draw held
        5 drawVoided 2000
        5 locked device
        """, never: ["drawn"]),
    Scene(
      "so does no proof by the next morning", Tale(acts: device), until: 7,
      tells: """
        5 does draw held
        6 drawVoided 2000
        6 locked device
        6 told locked SE02
        """,
      never: ["drawn"]),
    Scene(
      "a second sign locks at once",
      Tale(
        acts: """
          5 10:00 login, new_device: true, kilometres: 900
          5 10:10 change, what: password
          5 10:20 draw, amount: 9000, months: 12, method: equal
          """), until: 5,
      tells: """
        5 does draw held
        5 locked takeover
        5 opens review
        """, never: ["drawn"]),
  ]

  @Test("a draw with one odd sign is held until the person is proved", arguments: heldScenes)
  func held(_ scene: Scene) throws { try scene.check() }

  @Test("early repayment is free: interest by day, to the fen") func early() throws {
    let acts = """
      5 11:00 draw, amount: 3000, months: 6, method: equal
      20 11:00 repay all
      """
    // 3,000 at 0.045 % a day for fifteen days.
    try Scene(
      "early", Tale(acts: acts), until: 60, tells: "20 settled\n20 repaid 3020.25 true",
      never: ["billed"]
    ).check()
  }

  @Test("a payment calls the reminder off") func reminder() throws {
    let draw = "5 11:00 draw, amount: 3000, months: 6, method: equal\n"
    let unseen = Tale(
      portrait: "quiet: { from: 36, until: 42 }", acts: draw + "38 11:00 repay all")
    try Scene(
      "unseen", unseen, until: 100,
      tells: """
        37 told billReminder
        38 repaid
        38 reminderCancelled
        """,
      never: ["68 told billReminder"]
    ).check()
    let seen = try Tale(acts: draw + "38 11:00 repay all").life(until: 39)
    #expect(seen.file.reminder.state == .acted)
  }

  @Test("in random lives every bill was announced, and nobody is reminded of what is paid")
  func reminders() {
    var count = 0
    for life in Town.calm {
      let due = life.letters(.billReminder)
      for event in life.events {
        guard case .billed(_, let day) = event.fact, day > life.marks[0].day + 4 else { continue }
        count += 1
        #expect(due.contains { $0.effective == day }, "\(life.account) on \(day)")
      }
      #expect(due.allSatisfy { $0.amount > .zero })
    }
    #expect(count > 500)
  }
}
