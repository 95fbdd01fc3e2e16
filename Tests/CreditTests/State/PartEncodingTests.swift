import Testing

@testable import Credit

/// How parts with places or several forms are written.
struct PartEncodingTests {
  private let day = Day(number: 0x0102)

  @Test func freePlacesOfLocksDoNotCount() throws {
    var (gap, none) = (Locks(), Locks())
    try gap.place(Lock(.security, since: day, until: .none))
    for kind in [Lock.Kind.device, .takeover] {
      try gap.place(Lock(kind, since: day, until: .none))
      try none.place(Lock(kind, since: day, until: .none))
    }
    _ = try gap.lift(.security)
    #expect(gap == none)
    #expect(bytes(gap) == bytes(none))
    #expect(hex(bytes(gap)) == "02 09 02 01 00 00 00 00 00 0c 02 01 00 00 00 00\n00")
  }

  @Test func locksAreWrittenWeakestFirst() throws {
    var locks = Locks()
    for kind in [Lock.Kind.takeover, .compliance, .security, .delinquency] {
      try locks.place(Lock(kind, since: day, until: .none))
    }
    let kinds = stride(from: 1, to: 33, by: 8).map { bytes(locks)[$0] }
    #expect(kinds == [8, 10, 12, 14])
  }

  @Test func freePlacesOfDecisionsDoNotCount() {
    var (gap, none) = (AppealableDecisions(), AppealableDecisions())
    for ordinal in [1, 2, 3] as [UInt16] { gap.remember(EncodingFixture.decision(ordinal)) }
    for ordinal in [1, 3] as [UInt16] { none.remember(EncodingFixture.decision(ordinal)) }
    gap[1] = nil
    #expect(gap == none)
    #expect(
      StateEncoder.bytes { gap.encode(into: &$0) }
        == StateEncoder.bytes { none.encode(into: &$0) })
  }

  @Test func settledLoanLeavesNoTrace() {
    var debt = Debt()
    debt[3] = EncodingFixture.loan()
    debt[3].settle()
    #expect(debt == Debt())
    #expect(
      StateEncoder.bytes { debt.encode(into: &$0) }
        == StateEncoder.bytes { Debt().encode(into: &$0) })
  }

  @Test func loanIsWrittenByteByByte() {
    let terms = RepaymentTerms(
      amount: Money(fen: 0x0003_0D40), months: 12, rate: DailyRate(millionths: 450),
      method: .interestFirst, from: Day(number: 20_000), dueDay: 10)
    var loan = Loan(terms)
    let billed = loan.bill(dueDay: 10)
    // 450 millionths of 2,000.00 a day, from 2024-10-04 to the tenth of November
    #expect(billed.interest == Money(fen: 3_330))
    #expect(
      hex(StateEncoder.bytes { loan.encode(into: &$0) }) == """
        01 20 4e c2 01 0c 01 01 00 02 0d 00 00 40 0d 03
        00 00 00 00 00 02 0d 00 00
        """)
  }

  @Test(
    "Each state of a line",
    arguments: [
      (Line.State.none, "00"), (.invited(until: Day(number: 0x0102)), "01 02 01"),
      (.applied, "02"), (.inReview, "03"), (.declined(again: Day(number: 0x0102)), "04 02 01"),
      (.active, "05"), (.closing(.customer, again: Day(number: 0x0102)), "06 02 02 01"),
      (.closed(.compliance, again: Day(number: 0x0102)), "07 04 02 01"), (.writtenOff, "08"),
      (.closed(.writtenOff, again: Day(number: 0x0102)), "07 05 02 01"),
    ])
  func lineState(state: Line.State, expected: String) {
    #expect(hex(StateEncoder.bytes { state.encode(into: &$0) }) == expected)
  }

  @Test(
    "Each state of a case",
    arguments: [
      (Case.State.open, "00"), (.claimed(by: Staff(7)), "01 07"),
      (.awaitingCustomer(asked: Day(number: 0x0102)), "02 02 01"),
      (.awaitingSecond(first: Staff(7), .approve), "03 07 04"), (.decided(.answer), "04 09"),
      (.decided(.bar), "04 0c"),
    ])
  func caseState(state: Case.State, expected: String) {
    #expect(hex(StateEncoder.bytes { state.encode(into: &$0) }) == expected)
  }

  @Test(
    "Each thing that can be announced or offered",
    arguments: [
      (Limit.Pending.nothing, "00"),
      (.cut(to: Money(fen: 0x0102), isClassWide: false), "01 02 01 00 00 00"),
      (.cut(to: Money(fen: 0x0102), isClassWide: true), "01 02 01 00 00 01"),
      (.close(.staff), "02 03"), (.raise(to: Money(fen: 0x0102)), "03 02 01 00 00"),
    ])
  func pending(pending: Limit.Pending, expected: String) {
    #expect(hex(StateEncoder.bytes { pending.encode(into: &$0) }) == expected)
  }

  @Test func permission() throws {
    var permission = Permission()
    #expect(hex(bytes(permission)) == "00 00")
    try permission.bar(until: day, for: .ID03)
    #expect(hex(bytes(permission)) == "01 02 01 03")
    try permission.barForGood(Staff(1), Staff(2), for: .ID04)
    #expect(hex(bytes(permission)) == "02 04")
    try permission.open(onAppeal: true)
    #expect(hex(bytes(permission)) == "00 00")
  }

  @Test("An open case of each kind has a place of its own", arguments: Case.Kind.allCases)
  func place(kind: Case.Kind) {
    var cases = Cases()
    cases[kind] = EncodingFixture.matter(kind)
    let written = StateEncoder.bytes { cases.encode(into: &$0) }
    let place = Int(kind.rawValue)
    let matter = StateEncoder.bytes { EncodingFixture.matter(kind).encode(into: &$0) }
    let none = { Array(repeating: 0 as UInt8, count: $0) }
    #expect(hex(written) == hex(none(place) + [1] + matter + none(4 - place)))
  }

  private func bytes(_ permission: Permission) -> [UInt8] {
    StateEncoder.bytes { permission.encode(into: &$0) }
  }

  private func bytes(_ locks: Locks) -> [UInt8] {
    StateEncoder.bytes { locks.encode(into: &$0) }
  }
}
