import Testing

@testable import Credit

@Suite("the way of a notice")
struct NoticeDeliveryTests {
  private static let noon = Moment(Day(number: 20_000), minute: 720)

  /// When a step was taken is no part of where a notice is, so that the walk comes to an end; nor
  /// is how often it was sent, beyond the tries that are made.
  private struct Way: Equatable, Sendable {
    var delivery = NoticeDelivery()
    static func == (left: Way, right: Way) -> Bool { left.delivery.state == right.delivery.state }
  }

  private var machine: MachineTable<Way> {
    MachineTable(
      start: Way(), state: { words($0.delivery.state) },
      events: [
        "lint": { try $0.delivery.lint() },
        "queue": { try $0.delivery.queue() },
        "hold": { try $0.delivery.hold(isUrgent: false) },
        "hold for safety": { try $0.delivery.hold(isUrgent: true) },
        "release": { try $0.delivery.release() },
        "send": { try $0.delivery.send(at: Self.noon) },
        "fail": { try $0.delivery.fail(at: Self.noon) },
        "retry": { try $0.delivery.retry(at: Self.noon) },
        "deliver": { try $0.delivery.deliver(at: Self.noon) },
        "read": { try $0.delivery.read(at: Self.noon) },
      ],
      rows: """
        drafted       + lint            → linted
        others        + lint            ✗ already on its way
        linted        + queue           → queued
        drafted       + queue           ✗ text is not checked
        others        + queue           ✗ already on its way
        queued        + hold            → held
        others        + hold            ✗ nothing is queued
        queued        + hold for safety ✗ safety never waits
        others        + hold for safety ✗ nothing is queued
        held          + release         → queued
        others        + release         ✗ nothing is held
        queued        + send            → sent
        others        + send            ✗ nothing is queued
        sent, retried + fail            → failed
        others        + fail            ✗ nothing was sent
        failed        + retry           → retried
        others        + retry           ✗ nothing failed
        sent, retried + deliver         → delivered
        others        + deliver         ✗ nothing was sent
        delivered     + read            → read
        others        + read            ✗ nothing was delivered
        """)
  }

  @Test("does what the table says") func table() {
    #expect(machine.faults == [])
    #expect(machine.states == words(of: NoticeDelivery.State.allCases))
    #expect(machine.refusals == words(of: DeliveryRefusal.allCases))
  }

  @Test("counts how often it was sent, and when") func tries() throws {
    var delivery = NoticeDelivery()
    #expect(delivery.tries == 0 && !delivery.moment.isSet)
    try delivery.lint()
    try delivery.queue()
    try delivery.send(at: Self.noon)
    #expect(delivery.tries == 1 && delivery.moment == Self.noon)
    let later = Self.noon.adding(minutes: 1_440)
    try delivery.fail(at: later)
    try delivery.retry(at: later)
    #expect(delivery.tries == 2 && delivery.moment == later)
    try delivery.deliver(at: later)
    try delivery.read(at: later.adding(minutes: 5))
    #expect(delivery.state == .read && delivery.moment == later.adding(minutes: 5))
  }
}
