import Testing

@testable import Credit

@Suite("what is announced of a limit")
struct LimitTests {
  private static let (day, later) = (Day(number: 20_000), Day(number: 20_007))
  private static let step = Money.whole(1_000)

  private static func limit(_ yuan: Int) -> Limit {
    var limit = Limit()
    limit.shown = .whole(yuan)
    return limit
  }

  private static func name(_ limit: Limit) -> String {
    switch limit.pending {
    case .nothing: "set"
    case .raise: "raise offered"
    case .cut: "cut announced"
    case .close: "close announced"
    }
  }

  private var machine: MachineTable<Limit> {
    MachineTable(
      start: Self.limit(20_000), state: { Self.name($0) },
      events: [
        "offer raise": { try $0.offerRaise(to: $0.shown + Self.step, until: Self.later, by: 7) },
        "offer the same": { try $0.offerRaise(to: $0.shown, until: Self.later, by: 7) },
        "accept": { _ = try $0.acceptRaise(on: Self.day) },
        "announce cut": { try $0.announceCut(to: $0.shown - Self.step, on: Self.later, by: 7) },
        "announce class-wide cut": { limit in
          try limit.announceCut(
            to: limit.shown - Self.step, isClassWide: true, on: Self.later, by: 7)
        },
        "announce the same": { try $0.announceCut(to: $0.shown, on: Self.later, by: 7) },
        "announce close": { try $0.announceClose(.credit, on: Self.later, by: 7) },
        "ease": { try $0.easeCut(to: ($0.coming + $0.shown).percent(50)) },
        "ease to nothing less": { try $0.easeCut(to: $0.shown) },
        "ease to the same": { try $0.easeCut(to: $0.coming) },
        "apply cut": { try $0.applyCut(on: Self.day) },
        "withdraw": { $0.withdraw() },
      ],
      rows: """
        set                + offer raise             → raise offered
        others             + offer raise             ✗ something is announced
        set                + offer the same          ✗ raise is not higher
        others             + offer the same          ✗ something is announced
        raise offered      + accept                  → set
        others             + accept                  ✗ nothing is offered
        set, raise offered + announce cut            → cut announced
        others             + announce cut            ✗ something is announced
        set, raise offered + announce class-wide cut → cut announced
        others             + announce class-wide cut ✗ something is announced
        set, raise offered + announce the same       ✗ cut is not lower
        others             + announce the same       ✗ something is announced
        set, raise offered, cut announced + announce close → close announced
        close announced    + announce close          ✗ something is announced
        cut announced      + ease                    → cut announced
        others             + ease                    ✗ nothing is announced
        cut announced      + ease to nothing less    ✗ cut is not lower
        others             + ease to nothing less    ✗ nothing is announced
        cut announced      + ease to the same        ✗ cut is not lower
        others             + ease to the same        ✗ nothing is announced
        cut announced      + apply cut               → set
        others             + apply cut               ✗ nothing is announced
        others             + withdraw                → set
        """, depth: 6)
  }

  @Test("does what the table says") func table() {
    #expect(machine.faults == [])
    #expect(machine.refusals == words(of: LimitRefusal.allCases))
  }

  @Test("has a day while something is announced or offered") func day() {
    for limit in machine.reached {
      #expect(limit.pendingOn == (limit.pending == .nothing ? .none : Self.later))
      #expect(
        limit.isBeingLowered == ["cut announced", "close announced"].contains(Self.name(limit)))
    }
  }

  @Test("a raise moves the limit when it is accepted, not when it is offered") func raise() throws {
    var limit = Self.limit(5_000)
    try limit.offerRaise(to: .whole(6_000), until: Self.later, by: 7)
    #expect(limit.shown == .whole(5_000))
    #expect(try limit.acceptRaise(on: Self.day) == .whole(6_000))
    #expect((limit.shown, limit.raisedOn, limit.cutOn) == (.whole(6_000), Self.day, .none))
  }

  @Test("a cut moves the limit when it takes effect, not when it is announced") func cut() throws {
    var limit = Self.limit(5_000)
    try limit.announceCut(to: .whole(3_000), on: Self.later, by: 7)
    #expect(limit.shown == .whole(5_000))
    try limit.applyCut(on: Self.later)
    #expect((limit.shown, limit.raisedOn, limit.cutOn) == (.whole(3_000), .none, Self.later))
  }

  @Test("an eased cut comes on its day, and stays what it was in all but the amount")
  func easing() throws {
    var limit = Self.limit(5_000)
    try limit.announceCut(to: .whole(3_000), isClassWide: true, on: Self.later, by: 7)
    try limit.easeCut(to: .whole(4_000))
    #expect(limit.pending == .cut(to: .whole(4_000), isClassWide: true))
    #expect((limit.shown, limit.pendingOn) == (.whole(5_000), Self.later))
    #expect(limit.forDraws == .whole(4_000))
  }

  @Test(
    "what draws are measured against, with 5,000 shown and 800 claimed for a festival",
    arguments: [
      (nil, nil, 5_800), (nil, 4_000, 4_000), (nil, 9_000, 5_800),
      (.raise(to: .whole(6_000)), nil, 5_800),
      (.cut(to: .whole(3_000), isClassWide: false), nil, 3_800),
      (.cut(to: .whole(3_000), isClassWide: true), 3_500, 3_500),
      (.close(.inactivity), nil, 5_800), (.close(.credit), nil, 0), (.close(.customer), nil, 0),
      (.close(.staff), nil, 0), (.close(.compliance), nil, 0),
    ] as [(Limit.Pending?, Int?, Int)])
  func forDraws(pending: Limit.Pending?, ceiling: Int?, yuan: Int) throws {
    var limit = Self.limit(5_000)
    (limit.extra, limit.extraIsClaimed) = (.whole(800), true)
    limit.ceiling = ceiling.map { .whole($0) }
    switch pending ?? .nothing {
    case .nothing: break
    case .raise(let target): try limit.offerRaise(to: target, until: Self.later, by: 7)
    case .cut(let target, let isClassWide):
      try limit.announceCut(to: target, isClassWide: isClassWide, on: Self.later, by: 7)
    case .close(let cause): try limit.announceClose(cause, on: Self.later, by: 7)
    }
    #expect(limit.pending == pending ?? .nothing)
    #expect(limit.forDraws == .whole(yuan))
    limit.extraIsClaimed = false
    #expect(limit.temporary == .zero)
  }

  @Test(
    "the customer's own ceiling is kept in hundreds and bounds the limit",
    arguments: [(5_000, 5_000), (5_099, 5_000), (100, 100), (0, 100), (20_000_000, 6_553_500)])
  func ceiling(asked: Int, kept: Int) {
    var limit = Self.limit(10_000)
    limit.ceiling = .whole(asked)
    #expect(limit.ceiling == .whole(kept))
    #expect(limit.inForce == .whole(min(kept, 10_000)))
    limit.ceiling = nil
    #expect(limit.ceiling == nil)
    #expect(limit.inForce == .whole(10_000))
  }
}
