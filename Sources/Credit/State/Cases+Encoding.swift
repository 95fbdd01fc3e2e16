extension Cases {
  /// Writes the open review, appeal, complaint, contested datum, and plan: 0 where there is none,
  /// otherwise 1 and the case. Of complaint and contested datum one is there at most.
  package func encode(into encoder: inout StateEncoder) {
    encode(.review, into: &encoder)
    encode(.appeal, into: &encoder)
    encode(.complaint, into: &encoder)
    encode(.dispute, into: &encoder)
    encode(.plan, into: &encoder)
  }

  private func encode(_ kind: Case.Kind, into encoder: inout StateEncoder) {
    encoder.slot(Case.width + 1) { $0.feed(self[kind]) { $0.encode(into: &$1) } }
  }
}

extension Case {
  /// Writes the case: opened 4, due 4, day papers last came in 2, ordinal 2, decision 2, state,
  /// kind 1, proposal 1, the lock that waits (0, or 1 and its kind 1), code 1, level 1, papers 1,
  /// whether urgent 1, whether it went up 1, the rule behind it 2 (65,535 for none) bytes.
  package func encode(into encoder: inout StateEncoder) {
    encoder.feed(opened)
    encoder.feed(due)
    encoder.feed(papersOn)
    encoder.feed(number)
    encoder.feed(decision)
    encoder.slot(3) { state.encode(into: &$0) }
    encoder.feed(kind.rawValue)
    encoder.feed(proposal.rawValue)
    encoder.slot(2) { $0.feed(lock) { $1.feed($0.rawValue) } }
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
  package func encode(into encoder: inout StateEncoder) {
    switch self {
    case .open: encoder.feed(0 as UInt8)
    case .claimed(let staff):
      encoder.feed(1 as UInt8)
      encoder.feed(staff.number)
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
