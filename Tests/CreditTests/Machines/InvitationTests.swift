import Testing

@testable import Credit

@Suite("an invitation")
struct InvitationTests {
  private static let day = Day(number: 20_000)

  private var machine: MachineTable<Invitation> {
    MachineTable(
      start: Invitation(), state: { words($0.state) },
      events: [
        "become eligible": { try $0.becomeEligible(on: Self.day) },
        "lose eligibility": { try $0.loseEligibility(on: Self.day) },
        "queue": { try $0.queue(on: Self.day) },
        "hold": { try $0.hold(on: Self.day) },
        "requeue": { try $0.requeue(on: Self.day) },
        "send": { try $0.send(on: Self.day) },
        "read": { try $0.read(on: Self.day) },
        "accept": { try $0.accept(on: Self.day) },
        "decline": { try $0.decline(on: Self.day) },
        "expire": { try $0.expire(on: Self.day) },
        "cancel": { try $0.cancel(on: Self.day) },
        "opt out": { try $0.optOut(on: Self.day) },
      ], rows: Self.legal + "\n" + Self.refused)
  }

  private static let legal = """
    not eligible, declined, expired, cancelled, accepted + become eligible → eligible
    eligible           + lose eligibility → not eligible
    eligible           + queue            → queued
    queued             + hold             → held
    held               + requeue          → queued
    queued             + send             → sent
    sent, opened       + read             → opened
    opened             + accept           → accepted
    sent, opened       + decline          → declined
    sent, opened       + expire           → expired
    queued, held, sent + cancel           → cancelled
    not eligible, eligible, queued, held, sent, opened + opt out → opted out
    accepted, declined, expired, cancelled             + opt out → opted out
    """

  private static let refused = """
    eligible, queued, held, sent, opened + become eligible ✗ customer is eligible already
    others    + lose eligibility ✗ customer is not eligible
    others    + queue            ✗ customer is not eligible
    others    + hold             ✗ nothing is queued
    others    + requeue          ✗ nothing is held
    others    + send             ✗ nothing is queued
    others    + read             ✗ nothing was sent
    sent      + accept           ✗ customer is not informed
    others    + accept           ✗ nothing was sent
    others    + decline          ✗ nothing was sent
    others    + expire           ✗ nothing was sent
    others    + cancel           ✗ nothing to cancel
    opted out + become eligible  ✗ customer opted out
    opted out + queue            ✗ customer opted out
    opted out + hold             ✗ customer opted out
    opted out + requeue          ✗ customer opted out
    opted out + send             ✗ customer opted out
    opted out + read             ✗ customer opted out
    opted out + accept           ✗ customer opted out
    opted out + decline          ✗ customer opted out
    opted out + expire           ✗ customer opted out
    opted out + cancel           ✗ customer opted out
    opted out + opt out          ✗ customer opted out
    """

  @Test("does what the table says") func table() {
    #expect(machine.faults == [])
    #expect(machine.states == words(of: Invitation.State.allCases))
    #expect(machine.refusals == words(of: InvitationRefusal.allCases))
  }

  @Test("is accepted by an informed customer only, wherever it came from") func informed() {
    for invitation in machine.reached where invitation.state == .accepted {
      #expect(invitation.isInformed)
    }
    for invitation in machine.reached where invitation.state == .sent {
      #expect(!invitation.isInformed, "what was read of the last one does not count")
    }
  }

  @Test("learns refusals in a row, and forgets them when one is accepted") func refusals() throws {
    var invitation = Invitation()
    try sendOne(&invitation, on: Self.day)
    try invitation.decline(on: Self.day)
    try sendOne(&invitation, on: Self.day + 1)
    try invitation.expire(on: Self.day + 1)
    #expect(invitation.refusals == 2)
    try sendOne(&invitation, on: Self.day + 2)
    try invitation.cancel(on: Self.day + 2)
    #expect(invitation.refusals == 2)
    try sendOne(&invitation, on: Self.day + 3)
    try invitation.read(on: Self.day + 3)
    try invitation.accept(on: Self.day + 4)
    #expect(invitation.refusals == 0)
    #expect(invitation.sentOn == Self.day + 3)
    #expect(invitation.since == Self.day + 4)
  }

  @Test("counts what was sent in a calendar year") func sentThisYear() throws {
    var invitation = Invitation()
    var counts: [UInt8] = []
    for date in ["2025-01-01", "2025-06-30", "2025-12-31", "2026-01-01", "2026-01-02"] {
      try sendOne(&invitation, on: try #require(Day(date)))
      try invitation.decline(on: invitation.sentOn)
      counts.append(invitation.sentThisYear)
    }
    #expect(counts == [1, 2, 3, 1, 2])
  }

  @Test(
    "is silent in the customer's own quiet hours",
    arguments: [
      (22, 8, [0, 479, 1_320, 1_439], [480, 1_319]),
      (12, 14, [720, 839], [719, 840, 0]),
      (0, 0, [], [0, 720, 1_439]),
      (9, 9, [], [539, 540, 541]),
    ] as [(UInt8, UInt8, [Int], [Int])])
  func quiet(from: UInt8, until: UInt8, quiet: [Int], free: [Int]) {
    var invitation = Invitation()
    (invitation.quietFrom, invitation.quietUntil) = (from, until)
    #expect(quiet.filter { !invitation.isQuiet(at: $0) } == [])
    #expect(free.filter { invitation.isQuiet(at: $0) } == [])
  }

  private func sendOne(_ invitation: inout Invitation, on day: Day) throws {
    try invitation.becomeEligible(on: day)
    try invitation.queue(on: day)
    try invitation.send(on: day)
  }
}
