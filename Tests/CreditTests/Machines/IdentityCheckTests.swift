import Testing

@testable import Credit

@Suite("the identity check")
struct IdentityCheckTests {
  private static let terms = IdentityTerms(
    triesInARow: 3, coolOffMinutes: 60, documentNoticeDays: 30, documentGraceDays: 30,
    leastAge: 18)
  private static let noon = Moment(Day(number: 20_000), minute: 720)

  /// A check and the time it is.
  private struct Clocked: Equatable, Sendable {
    var check = IdentityCheck()
    var now = noon
  }

  private func machine(
    state: @escaping @Sendable (Clocked) -> String, rows: String
  ) -> MachineTable<Clocked> {
    MachineTable(
      start: Clocked(), state: state,
      events: [
        "pass face": { try $0.check.pass(.face, at: $0.now) },
        "pass SMS": { try $0.check.pass(.sms, at: $0.now) },
        "fail": { try $0.check.fail(at: $0.now, Self.terms) },
        "wait an hour": { $0.now = $0.now.adding(minutes: 60) },
      ], rows: rows, depth: 9)
  }

  @Test("cools off after three failures in a row, for an hour") func failures() {
    let machine = machine(
      state: { clocked in
        clocked.check.isCoolingOff(at: clocked.now)
          ? "cooling off" : "\(clocked.check.failures) failed"
      },
      rows: """
        0 failed, 1 failed, 2 failed + pass face → 0 failed
        0 failed, 1 failed, 2 failed + pass SMS  → 0 failed
        0 failed    + fail         → 1 failed
        1 failed    + fail         → 2 failed
        2 failed    + fail         → cooling off
        cooling off + pass face    ✗ cooling off until
        cooling off + pass SMS     ✗ cooling off until
        cooling off + fail         ✗ cooling off until
        cooling off + wait an hour → 0 failed
        0 failed    + wait an hour → 0 failed
        1 failed    + wait an hour → 1 failed
        2 failed    + wait an hour → 2 failed
        """)
    #expect(machine.faults == [])
  }

  @Test("proves both factors in any order, and no failure takes one away") func factors() {
    let machine = MachineTable(
      start: IdentityCheck(),
      state: { check in
        switch check.passed {
        case .face: "face"
        case .sms: "SMS"
        case .all: check.isProved ? "proved" : "both, unproved"
        default: check.isProved ? "proved by nothing" : "unproved"
        }
      },
      events: [
        "pass face": { try $0.pass(.face, at: Self.noon) },
        "pass SMS": { try $0.pass(.sms, at: Self.noon) },
        "fail": { try $0.fail(at: Self.noon, Self.patient) },
      ],
      rows: """
        unproved, face + pass face → face
        SMS, proved    + pass face → proved
        unproved, SMS  + pass SMS  → SMS
        face, proved   + pass SMS  → proved
        unproved       + fail      → unproved
        face           + fail      → face
        SMS            + fail      → SMS
        proved         + fail      → proved
        """)
    #expect(machine.faults == [])
  }

  private static let patient = IdentityTerms(
    triesInARow: 99, coolOffMinutes: 60, documentNoticeDays: 30, documentGraceDays: 30,
    leastAge: 18)

  @Test("tells until when, and is free at that minute") func boundary() throws {
    var check = IdentityCheck()
    for _ in 1...3 { try check.fail(at: Self.noon, Self.terms) }
    let end = Self.noon.adding(minutes: 60)
    for moment in [Self.noon, Self.noon.adding(minutes: 59)] {
      #expect(throws: IdentityRefusal.coolingOffUntil(end)) { try check.pass(.face, at: moment) }
      #expect(throws: IdentityRefusal.coolingOffUntil(end)) {
        try check.fail(at: moment, Self.terms)
      }
    }
    try check.pass(.face, at: end)
    #expect(check.passed == .face)
    #expect(!check.coolingOffUntil.isSet)
  }
}
