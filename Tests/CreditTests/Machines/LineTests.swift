import Testing

@testable import Credit

@Suite("the life of a line")
struct LineTests {
  private static let day = Day(number: 20_000)
  private static let again = day + 90
  private static let rate = DailyRate(millionths: 450)

  private var machine: MachineTable<Line> {
    MachineTable(
      start: Line(), state: { words($0.state) },
      events: [
        "invite": { try $0.invite(until: Self.day + 30) },
        "end invitation": { try $0.endInvitation() },
        "apply": { try $0.apply(on: Self.again) },
        "apply early": { try $0.apply(on: Self.again - 1) },
        "refer": { try $0.refer() },
        "open": { try $0.open(on: Self.day, rate: Self.rate, dueDay: 10) },
        "decline": { try $0.decline(again: Self.again) },
        "close": { try $0.close(.credit, owing: false, again: Self.again) },
        "close owing": { try $0.close(.credit, owing: true, again: Self.again) },
        "customer closes": { try $0.close(.customer, owing: false, again: Self.again) },
        "customer closes owing": { try $0.close(.customer, owing: true, again: Self.again) },
        "run off": { try $0.runOff() },
        "reinstate": { try $0.reinstate() },
        "write off": { try $0.writeOff() },
        "recover": { try $0.recover(again: Self.again) },
      ], rows: Self.legal + "\n" + Self.refused)
  }

  private static let legal = """
    none                            + invite          → invited
    invited                         + end invitation  → none
    none, invited, declined, closed + apply           → applied
    none, invited                   + apply early     → applied
    applied                         + refer           → in review
    applied, in review              + open            → active
    applied, in review              + decline         → declined
    active                          + close           → closed
    active                          + close owing     → closing
    active                          + customer closes → closed
    closing                         + run off         → closed
    closing, closed                 + reinstate       → active
    active, closing                 + write off       → written off
    written off                     + recover         → closed
    """

  private static let refused = """
    others           + invite                ✗ invitation needs no line
    others           + end invitation        ✗ there is no invitation
    others           + apply                 ✗ line is already there
    declined, closed + apply early           ✗ cooling off until
    others           + apply early           ✗ line is already there
    others           + refer                 ✗ there is no application
    others           + open                  ✗ there is no application
    others           + decline               ✗ there is no application
    others           + close                 ✗ line is not active
    others           + close owing           ✗ line is not active
    others           + customer closes       ✗ line is not active
    active           + customer closes owing ✗ debt must be zero
    others           + customer closes owing ✗ line is not active
    others           + run off               ✗ line is not closing
    others           + reinstate             ✗ line is not closed
    others           + write off             ✗ line is not active
    others           + recover               ✗ line is not written off
    """

  @Test("does what the table says") func table() {
    #expect(machine.faults == [])
    #expect(
      machine.states == [
        "active", "applied", "closed", "closing", "declined", "in review", "invited", "none",
        "written off",
      ])
  }

  @Test("closes for every cause, and only the customer's needs no debt", arguments: causes)
  func closing(cause: CloseCause) throws {
    var line = try opened()
    try line.close(cause, owing: false, again: Self.again)
    #expect(line.state == .closed(cause, again: Self.again))
    var owing = try opened()
    if cause == .customer {
      #expect(throws: LineRefusal.debtMustBeZero) {
        try owing.close(cause, owing: true, again: Self.again)
      }
      #expect(owing.isActive)
    } else {
      try owing.close(cause, owing: true, again: Self.again)
      #expect(owing.state == .closing(cause, again: Self.again))
      try owing.runOff()
      #expect(owing == line)
    }
  }

  private static let causes = CloseCause.allCases

  @Test("tells until when it cools off") func coolingOff() throws {
    var declined = Line()
    try declined.apply(on: Self.day)
    try declined.decline(again: Self.again)
    var closed = try opened()
    try closed.close(.staff, owing: false, again: Self.again)
    for line in [declined, closed] {
      #expect(throws: LineRefusal.coolingOffUntil(Self.again)) {
        var line = line
        try line.apply(on: Self.again - 1)
      }
    }
  }

  @Test("knows since when it is open, at what rate, due on which day") func opening() throws {
    let line = try opened()
    #expect((line.opened, line.rate, line.dueDay) == (Self.day, Self.rate, 10))
    #expect(line.isActive && !line.isClosed)
  }

  @Test("is closed while it runs off and after") func ends() {
    for line in machine.reached {
      #expect(line.isClosed == ["closing", "closed"].contains(words(line.state)))
      #expect(line.isActive == (words(line.state) == "active"))
    }
  }

  private func opened() throws -> Line {
    var line = Line()
    try line.apply(on: Self.day)
    try line.open(on: Self.day, rate: Self.rate, dueDay: 10)
    return line
  }
}
