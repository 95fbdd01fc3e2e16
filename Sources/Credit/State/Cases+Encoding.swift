extension Cases {
  /// Writes the open review, appeal, complaint, contested datum, and plan: 0 where there is none,
  /// otherwise 1 and the case. Of complaint and contested datum one is there at most.
  package func encode(into encoder: inout StateEncoder) {
    encoder.feed(self[.review]) { $0.encode(into: &$1) }
    encoder.feed(self[.appeal]) { $0.encode(into: &$1) }
    encoder.feed(self[.complaint]) { $0.encode(into: &$1) }
    encoder.feed(self[.dispute]) { $0.encode(into: &$1) }
    encoder.feed(self[.plan]) { $0.encode(into: &$1) }
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
    state.encode(into: &encoder)
    encoder.feed(kind.rawValue)
    encoder.feed(proposal.rawValue)
    encoder.feed(lock) { $1.feed($0.rawValue) }
    encoder.feed(code.rawValue)
    encoder.feed(level)
    encoder.feed(papers.rawValue)
    encoder.feed(isUrgent)
    encoder.feed(isEscalated)
    encoder.feed(rule.map { UInt16($0) } ?? .max)
  }
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
