import Testing

@testable import Credit

@Suite("a case")
struct CaseTests {
  private static let day = Day(number: 20_000)
  private static let due = Moment(day + 5, minute: 600)
  private static let (ann, ben, max) = (Staff(1), Staff(2), Staff(3))

  private static func appeal() -> Case { matter(.appeal) }

  private static func matter(_ kind: Case.Kind) -> Case {
    Case(number: 1, kind: kind, opened: Moment(day, minute: 540), due: due, .init())
  }

  private static func name(_ matter: Case) -> String {
    switch matter.state {
    case .open: "open"
    case .claimed(let staff): "\(name(staff)) has it"
    case .awaitingCustomer: "awaiting customer"
    case .awaitingSecond(let first, let outcome): "\(name(first)) would \(outcome)"
    case .decided(let outcome): "decided to \(outcome)"
    }
  }

  private static func name(_ staff: Staff) -> String { staff == ann ? "Ann" : "Ben" }

  private static func decide(
    _ outcome: Case.Outcome, by staff: Staff, fourEyes: Bool = true
  ) -> MachineTable<Case>.Step {
    { matter in
      try matter.decide(
        outcome, by: staff, makers: [max], fourEyes: fourEyes, secondDue: due)
    }
  }

  private var machine: MachineTable<Case> {
    MachineTable(
      start: Self.appeal(), state: { Self.name($0) },
      events: [
        "Ann claims": { try $0.claim(by: Self.ann) },
        "Ben claims": { try $0.claim(by: Self.ben) },
        "Ann releases": { try $0.release(by: Self.ann) },
        "Ann asks papers": { try $0.askPapers(by: Self.ann, on: Self.day) },
        "papers come": { $0.receive(.income, on: Self.day + 2) },
        "time is up": { $0.resume(on: Self.day + 3) },
        "no papers came": { $0.lapse(on: Self.day + 3) },
        "escalate": { $0.escalate() },
        "Ann grants": Self.decide(.grant, by: Self.ann),
        "Ben grants": Self.decide(.grant, by: Self.ben),
        "Ben denies": Self.decide(.deny, by: Self.ben),
        "Ann grants alone": Self.decide(.grant, by: Self.ann, fourEyes: false),
        "the maker grants": Self.decide(.grant, by: Self.max),
        "Ann approves": Self.decide(.approve, by: Self.ann),
      ], rows: Self.handling + "\n" + Self.deciding, depth: 6)
  }

  private static let handling = """
    open, Ann has it  + Ann claims      → Ann has it
    Ben has it        + Ann claims      ✗ claimed by somebody else
    awaiting customer + Ann claims      ✗ already awaiting customer
    Ann would grant   + Ann claims      → Ann would grant
    Ben would grant   + Ann claims      → Ben would grant
    Ben would deny    + Ann claims      → Ben would deny
    decided to grant  + Ann claims      ✗ case is decided
    open, Ben has it  + Ben claims      → Ben has it
    Ann has it        + Ben claims      ✗ claimed by somebody else
    awaiting customer + Ben claims      ✗ already awaiting customer
    Ann would grant   + Ben claims      → Ann would grant
    Ben would grant   + Ben claims      → Ben would grant
    Ben would deny    + Ben claims      → Ben would deny
    decided to grant  + Ben claims      ✗ case is decided
    Ann has it        + Ann releases    → open
    Ben has it        + Ann releases    ✗ claimed by somebody else
    Ben would grant   + Ann releases    → open
    Ben would deny    + Ann releases    → open
    Ann would grant   + Ann releases    ✗ second is the first
    others            + Ann releases    ✗ case is not claimed
    open, Ann has it  + Ann asks papers → awaiting customer
    Ben has it        + Ann asks papers ✗ claimed by somebody else
    awaiting customer + Ann asks papers ✗ already awaiting customer
    others            + Ann asks papers ✗ case is decided
    open, awaiting customer + papers come → open
    Ann has it        + papers come     → Ann has it
    Ben has it        + papers come     → Ben has it
    Ann would grant   + papers come     → Ann would grant
    Ben would grant   + papers come     → Ben would grant
    Ben would deny    + papers come     → Ben would deny
    decided to grant  + papers come     → decided to grant
    open, awaiting customer + time is up → open
    Ann has it        + time is up      → Ann has it
    Ben has it        + time is up      → Ben has it
    Ann would grant   + time is up      → Ann would grant
    Ben would grant   + time is up      → Ben would grant
    Ben would deny    + time is up      → Ben would deny
    decided to grant  + time is up      → decided to grant
    open, awaiting customer + no papers came → open
    Ann has it        + no papers came  → Ann has it
    Ben has it        + no papers came  → Ben has it
    Ann would grant   + no papers came  → Ann would grant
    Ben would grant   + no papers came  → Ben would grant
    Ben would deny    + no papers came  → Ben would deny
    decided to grant  + no papers came  → decided to grant
    open, Ann has it, Ben has it + escalate → open
    awaiting customer + escalate        → awaiting customer
    Ann would grant   + escalate        → Ann would grant
    Ben would grant   + escalate        → Ben would grant
    Ben would deny    + escalate        → Ben would deny
    decided to grant  + escalate        → decided to grant
    """

  private static let deciding = """
    open, Ann has it, awaiting customer + Ann grants       → Ann would grant
    Ben has it                          + Ann grants       ✗ claimed by somebody else
    Ann would grant                     + Ann grants       ✗ second is the first
    Ben would grant                     + Ann grants       → decided to grant
    Ben would deny                      + Ann grants       ✗ second says otherwise
    decided to grant                    + Ann grants       ✗ case is decided
    open, Ben has it, awaiting customer + Ben grants       → Ben would grant
    Ann has it                          + Ben grants       ✗ claimed by somebody else
    Ann would grant                     + Ben grants       → decided to grant
    Ben would grant, Ben would deny     + Ben grants       ✗ second is the first
    decided to grant                    + Ben grants       ✗ case is decided
    open, Ben has it, awaiting customer + Ben denies       → Ben would deny
    Ann has it                          + Ben denies       ✗ claimed by somebody else
    Ann would grant                     + Ben denies       ✗ second says otherwise
    Ben would grant, Ben would deny     + Ben denies       ✗ second is the first
    decided to grant                    + Ben denies       ✗ case is decided
    open, Ann has it, awaiting customer + Ann grants alone → decided to grant
    Ben has it                          + Ann grants alone ✗ claimed by somebody else
    Ann would grant                     + Ann grants alone ✗ second is the first
    Ben would grant                     + Ann grants alone → decided to grant
    Ben would deny                      + Ann grants alone ✗ second says otherwise
    decided to grant                    + Ann grants alone ✗ case is decided
    others                              + the maker grants ✗ decider made the decision
    others                              + Ann approves     ✗ outcome is not for this kind
    """

  @Test("does what the table says") func table() { #expect(machine.faults == []) }

  @Test("names who has it, and what the first said") func payloads() throws {
    var claimed = Self.appeal()
    try claimed.claim(by: Self.ann)
    #expect(throws: CaseRefusal.claimedBySomebodyElse(Self.ann)) { try claimed.claim(by: Self.ben) }
    var proposed = Self.appeal()
    try Self.decide(.partly, by: Self.ann)(&proposed)
    #expect(throws: CaseRefusal.secondSaysOtherwise(.partly)) {
      try Self.decide(.grant, by: Self.ben)(&proposed)
    }
  }

  @Test("takes the outcomes of its kind and no other", arguments: Case.Kind.allCases)
  func outcomes(kind: Case.Kind) throws {
    let allowed: [Case.Outcome] =
      switch kind {
      case .review: [.release, .keep, .cut, .close, .approve, .decline, .bar]
      case .appeal, .plan: [.grant, .partly, .deny]
      case .complaint: [.answer]
      case .dispute: [.correct, .confirm]
      }
    for outcome in Case.Outcome.allCases {
      var matter = Self.matter(kind)
      let decide = Self.decide(outcome, by: Self.ann, fourEyes: false)
      if allowed.contains(outcome) {
        try decide(&matter)
        #expect(matter.state == .decided(outcome))
      } else {
        #expect(throws: CaseRefusal.outcomeIsNotForThisKind) { try decide(&matter) }
      }
    }
  }

  @Test("its clock stands still while the customer is awaited") func clock() throws {
    var matter = Self.appeal()
    try matter.askPapers(by: Self.ann, on: Self.day)
    #expect(!matter.isBreached(at: Moment(Self.day + 99, minute: 0)))
    matter.receive(.income, on: Self.day + 3)
    #expect(matter.due == Moment(Self.due.day + 3, minute: 600))
    #expect((matter.papers, matter.papersOn) == (.income, Self.day + 3))
    #expect(!matter.isBreached(at: matter.due))
    #expect(matter.isBreached(at: matter.due.adding(minutes: 1)))
    try Self.decide(.grant, by: Self.ann)(&matter)
    #expect(matter.isBreached(at: matter.due.adding(minutes: 1)))
    try Self.decide(.grant, by: Self.ben)(&matter)
    #expect(!matter.isBreached(at: matter.due.adding(minutes: 1)))
  }

  @Test("goes on without papers that do not come, at the cost of the days it stood still")
  func lapsing() throws {
    var matter = Self.appeal()
    matter.lapse(on: Self.day + 1)
    #expect(matter == Self.appeal())
    try matter.askPapers(by: Self.ann, on: Self.day + 1)
    matter.lapse(on: Self.day + 4)
    #expect((matter.state, matter.papers, matter.papersOn) == (.open, [], Self.day + 4))
    #expect(matter.due == Moment(Self.due.day + 3, minute: 600))
  }

  @Test("a second person's time never shortens the first's") func secondDue() throws {
    for (second, due) in [(Self.due.adding(minutes: -600), Self.due), (Self.later, Self.later)] {
      var matter = Self.appeal()
      try matter.decide(.deny, by: Self.ann, makers: [], fourEyes: true, secondDue: second)
      #expect(matter.due == due)
    }
  }

  private static let later = due.adding(minutes: 1_440)

  @Test("goes up when time is over, and is never decided by it") func escalation() {
    for matter in machine.reached {
      var up = matter
      up.escalate()
      #expect(up.isEscalated)
      #expect(Self.name(matter).hasPrefix("decided") == Self.name(up).hasPrefix("decided"))
    }
  }
}
