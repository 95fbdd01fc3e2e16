import Testing

@testable import Credit

@Suite("a lock")
struct LockTests {
  private static let day = Day(number: 20_000)
  private static let (soon, late) = (Moment(day + 7, minute: 0), Moment(day + 30, minute: 0))
  private static let (ann, ben) = (Staff(1), Staff(2))

  /// The lock that is there all the time beside the one of a kind.
  private static func neighbour(of kind: Lock.Kind) -> Lock {
    Lock(kind == .multiLender ? .takeover : .multiLender, since: day - 9, until: .none)
  }

  private func machine(_ kind: Lock.Kind) throws -> MachineTable<Locks> {
    var start = Locks()
    try start.place(Self.neighbour(of: kind))
    return MachineTable(
      start: start, state: { locks in locks.lock(kind).map { words($0.phase) } ?? "clear" },
      events: [
        "place": { try $0.place(Lock(kind, since: Self.day, until: Self.soon)) },
        "lift": { _ = try $0.lift(kind) },
        "lift on appeal": { _ = try $0.lift(kind, onAppeal: true) },
        "renew": { try $0.renew(kind, until: Self.late) },
        "keep": { try $0.keep(kind, until: Self.late) },
        "propose": { try $0.propose(forGood: kind) },
        "another confirms": { try $0.confirm(forGood: kind, by: Self.ben, proposedBy: Self.ann) },
        "the same confirms": { try $0.confirm(forGood: kind, by: Self.ann, proposedBy: Self.ann) },
        "nobody confirms": { try $0.confirm(forGood: kind, by: .nobody, proposedBy: Self.ann) },
        "nobody proposed": { try $0.confirm(forGood: kind, by: Self.ben, proposedBy: .nobody) },
        "reject": { try $0.reject(forGood: kind) },
      ], rows: Self.rows)
  }

  private static let rows = """
    clear                                 + place             → temporary
    others                                + place             ✗ already locked
    temporary, renewed, proposed for good + lift              → clear
    for good                              + lift              ✗ locked for good
    clear                                 + lift              ✗ not locked
    temporary, renewed, proposed for good, for good + lift on appeal → clear
    clear                                 + lift on appeal    ✗ not locked
    temporary                             + renew             → renewed
    renewed, proposed for good, for good  + renew             ✗ renewed once
    clear                                 + renew             ✗ not locked
    temporary, renewed                    + keep              → renewed
    proposed for good, for good           + keep              ✗ locked for good
    clear                                 + keep              ✗ not locked
    temporary, renewed                    + propose           → proposed for good
    proposed for good, for good           + propose           ✗ proposed already
    clear                                 + propose           ✗ not locked
    proposed for good                     + another confirms  → for good
    temporary, renewed, for good          + another confirms  ✗ nothing was proposed
    clear                                 + another confirms  ✗ not locked
    others                                + the same confirms ✗ needs two people
    others                                + nobody confirms   ✗ needs two people
    others                                + nobody proposed   ✗ needs two people
    proposed for good                     + reject            → clear
    temporary, renewed, for good          + reject            ✗ nothing was proposed
    clear                                 + reject            ✗ not locked
    """

  @Test("does what the table says, whatever its kind", arguments: Lock.Kind.allCases)
  func table(kind: Lock.Kind) throws {
    let machine = try machine(kind)
    #expect(machine.faults == [])
    #expect(machine.states == (["clear"] + words(of: Lock.Phase.allCases)).sorted())
  }

  @Test("names its kind in every refusal", arguments: Lock.Kind.allCases)
  func refusals(kind: Lock.Kind) throws {
    for error in try machine(kind).thrown {
      let refusal = try #require(error as? LockRefusal)
      #expect(
        [
          .alreadyLocked(kind), .notLocked(kind), .needsTwoPeople(kind), .lockedForGood(kind),
          .renewedOnce(kind), .proposedAlready(kind), .nothingWasProposed(kind),
        ].contains(refusal))
    }
  }

  @Test("keeps its day, ends later when renewed, and never once proposed") func ends() throws {
    for locks in try machine(.behaviour).reached {
      #expect(locks.lock(.multiLender) == Self.neighbour(of: .behaviour))
      guard let lock = locks.lock(.behaviour) else { continue }
      #expect(lock.since == Self.day)
      switch lock.phase {
      case .temporary: #expect(lock.until == Self.soon)
      case .renewed: #expect(lock.until == Self.late)
      case .proposedForGood, .forGood: #expect(!lock.until.isSet)
      }
    }
  }

  @Test("one of each kind, all of them at once, and none displaces another")
  func allAtOnce() throws {
    var locks = Locks()
    for (place, kind) in Lock.Kind.allCases.enumerated() {
      try locks.place(
        Lock(kind, since: Self.day + place, until: Moment(Self.day + 99, minute: place * 90)))
    }
    #expect(locks.count == Lock.Kind.allCases.count)
    for (place, kind) in Lock.Kind.allCases.enumerated() {
      #expect(
        locks.lock(kind)
          == Lock(kind, since: Self.day + place, until: Moment(Self.day + 99, minute: place * 90)))
    }
    let full = locks
    #expect(throws: LockRefusal.alreadyLocked(.customer)) {
      try locks.place(Lock(.customer, since: Self.day, until: .none))
    }
    #expect(locks == full)
    for kind in Lock.Kind.allCases { _ = try locks.lift(kind) }
    #expect(locks == Locks())
  }

  @Test("each kind is counted in a place of its own") func counts() {
    var counts = LockCounts()
    for (place, kind) in Lock.Kind.allCases.enumerated() {
      for _ in 0...place { counts.count(kind) }
    }
    #expect(Lock.Kind.allCases.map { counts[$0] } == Array(1...Lock.Kind.allCases.count))
  }

  @Test("the strongest of two is told, in whatever order they came") func strongest() throws {
    let weakestFirst: [Lock.Kind] = [
      .customer, .classWide, .pressure, .overBorrowing, .multiLender, .scoreFall, .document,
      .consent, .security, .device, .delinquency, .behaviour, .takeover, .fraud, .compliance,
    ]
    #expect(Lock.Kind.allCases == weakestFirst)
    for (place, weak) in weakestFirst.enumerated() {
      for strong in weakestFirst[(place + 1)...] {
        #expect(try told([weak, strong]) == strong)
        #expect(try told([strong, weak]) == strong)
      }
    }
    #expect(try told([]) == nil)
  }

  private func told(_ kinds: [Lock.Kind]) throws -> Lock.Kind? {
    var locks = Locks()
    for kind in kinds { try locks.place(Lock(kind, since: Self.day, until: .none)) }
    #expect(locks.isEmpty == kinds.isEmpty)
    return locks.strongest?.kind
  }
}
