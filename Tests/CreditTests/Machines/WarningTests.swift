import Testing

@testable import Credit

@Suite("the warning level")
struct WarningTests {
  private static let day = Day(number: 20_000)

  private var machine: MachineTable<Warning> {
    MachineTable(
      start: Warning(), state: { words($0.level) },
      events: [
        "signals of normal": { try $0.rise(to: .normal, on: Self.day) },
        "signals of yellow": { try $0.rise(to: .yellow, on: Self.day) },
        "signals of orange": { try $0.rise(to: .orange, on: Self.day) },
        "signals of red": { try $0.rise(to: .red, on: Self.day) },
        "fraud of yellow": { try $0.rise(to: .yellow, on: Self.day, isFraud: true) },
        "fraud of orange": { try $0.rise(to: .orange, on: Self.day, isFraud: true) },
        "fraud": { try $0.rise(to: .red, on: Self.day, isFraud: true) },
        "seen again": { $0.renew(on: $0.seenOn + 1) },
        "30 calm days": { try $0.fall(on: $0.seenOn + 30, holdDays: 30) },
        "29 calm days": { try $0.fall(on: $0.seenOn + 29, holdDays: 30) },
      ], rows: Self.rows, depth: 7)
  }

  private static let rows = """
    others              + signals of normal ✗ level is not higher
    normal              + signals of yellow → yellow
    others              + signals of yellow ✗ level is not higher
    normal              + signals of orange ✗ only fraud leaps
    yellow              + signals of orange → orange
    orange, red         + signals of orange ✗ level is not higher
    normal, yellow      + signals of red    ✗ only fraud leaps
    orange              + signals of red    → red
    red                 + signals of red    ✗ level is not higher
    normal              + fraud of yellow   → yellow
    others              + fraud of yellow   ✗ level is not higher
    normal, yellow      + fraud of orange   → orange
    others              + fraud of orange   ✗ level is not higher
    normal, yellow, orange + fraud          → red
    red                 + fraud             ✗ level is not higher
    normal              + seen again        → normal
    yellow              + seen again        → yellow
    orange              + seen again        → orange
    red                 + seen again        → red
    red                 + 30 calm days      → orange
    orange              + 30 calm days      → yellow
    yellow              + 30 calm days      → normal
    normal              + 30 calm days      ✗ level is normal
    normal              + 29 calm days      ✗ level is normal
    others              + 29 calm days      ✗ signals are too fresh
    """

  @Test("does what the table says") func table() {
    #expect(machine.faults == [])
    #expect(machine.states == words(of: WarningLevel.allCases))
    #expect(machine.refusals == words(of: WarningRefusal.allCases))
  }

  @Test("falls slower than it rose: every step down waits anew") func hysteresis() throws {
    var warning = Warning()
    for level in [WarningLevel.yellow, .orange, .red] { try warning.rise(to: level, on: Self.day) }
    #expect(warning.seenOn == Self.day)
    var (day, steps) = (Self.day, [Int]())
    while warning.level > .normal {
      day = day + 1
      if (try? warning.fall(on: day, holdDays: 30)) != nil { steps.append(day - Self.day) }
    }
    #expect(steps == [30, 60, 90])
  }
}
