extension Cases {
  /// Writes the open review, appeal, complaint, contested datum, and plan: 0 where there is none,
  /// otherwise 1 and the case. Of complaint and contested datum one is there at most.
  func encode(into encoder: inout some StateSink) {
    encoder.feed(self[.review], most: Case.width) { $0.write(into: &$1) }
    encoder.feed(self[.appeal], most: Case.width) { $0.write(into: &$1) }
    encoder.feed(self[.complaint], most: Case.width) { $0.write(into: &$1) }
    encoder.feed(self[.dispute], most: Case.width) { $0.write(into: &$1) }
    encoder.feed(self[.plan], most: Case.width) { $0.write(into: &$1) }
  }
}

extension Case {
  /// Writes the case: opened 4, due 4, day papers last came in 2, ordinal 2, decision 2, state,
  /// kind 1, proposal 1, the lock that waits (0, or 1 and its kind 1), code 1, level 1, papers 1,
  /// whether urgent 1, whether it went up 1, the rule behind it 2 (65,535 for none) bytes.
  package func encode(into encoder: inout StateEncoder) { write(into: &encoder) }

  /// The same for a record.
  package func encode(into encoder: inout RecordEncoder) { write(into: &encoder) }

  fileprivate func write(into encoder: inout some StateSink) {
    encoder.feed(opened)
    encoder.feed(due)
    encoder.feed(papersOn)
    encoder.feed(number)
    encoder.feed(decision)
    state.encode(into: &encoder)
    encoder.feed(kind.rawValue)
    encoder.feed(proposal.rawValue)
    encoder.feed(choice: lock)
    encoder.feed(code.rawValue)
    encoder.feed(level)
    encoder.feed(papers.rawValue)
    encoder.feed(isUrgent)
    encoder.feed(isEscalated)
    encoder.feed(rule.map { UInt16($0) } ?? .max)
  }

  /// The most bytes of a case.
  static let width = 28
}

extension Case.State {
  /// Writes the state: one byte for the case, then what is kept with it.
  ///
  /// | byte | state | then |
  /// |---|---|---|
  /// | 0 | open | |
  /// | 1 | claimed | number of the member of staff 1 |
  /// | 2 | awaiting the customer | day papers were asked for 2 |
  /// | 3 | awaiting the second | number of the first member of staff 1, outcome 1 |
  /// | 4 | decided | outcome 1 |
  func encode(into encoder: inout some StateSink) {
    switch self {
    case .open:
      encoder.feed(0 as UInt8)
      encoder.fill(2)
    case .claimed(let staff):
      encoder.feed(1 as UInt8)
      encoder.feed(staff.number)
      encoder.fill(1)
    case .awaitingCustomer(let asked):
      encoder.feed(2 as UInt8)
      encoder.feed(asked)
    case .awaitingSecond(let first, let outcome):
      encoder.feed(3 as UInt8)
      encoder.feed(first.number)
      encoder.feed(outcome.rawValue)
    case .decided(let outcome):
      encoder.feed(4 as UInt8)
      encoder.feed(outcome.rawValue)
      encoder.fill(1)
    }
  }
}

extension Cases {
  /// Reads what `encode` wrote: each case stands in the place of its kind.
  init(from decoder: inout StateDecoder) throws(StateFault) {
    self.init()
    for kind in Case.Kind.allCases {
      let matter = try decoder.optional(Case.width + 1, .cases) { decoder throws(StateFault) in
        try Case(from: &decoder)
      }
      guard let matter else { continue }
      guard matter.kind == kind, hasRoom(for: kind) else { throw .caseKind }
      self[kind] = matter
    }
  }
}

extension Case.State {
  /// Reads what `encode` wrote.
  init(from decoder: inout StateDecoder) throws(StateFault) {
    switch try decoder.value(.caseState) as Code {
    case .open: self = .open
    case .claimed: self = .claimed(by: Staff(decoder.number()))
    case .awaitingCustomer: self = .awaitingCustomer(asked: try decoder.past(.caseState))
    case .awaitingSecond:
      let first = Staff(decoder.number())
      self = .awaitingSecond(first: first, try decoder.value(.caseState))
    case .decided: self = .decided(try decoder.value(.caseState))
    }
  }

  private enum Code: UInt8 { case open, claimed, awaitingCustomer, awaitingSecond, decided }
}
