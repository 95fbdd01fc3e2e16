extension Line {
  /// Writes the line: state, day of opening 2, due day of the month 1, rate of new draws 2 bytes.
  package func encode(into encoder: inout StateEncoder) {
    state.encode(into: &encoder)
    encoder.feed(opened)
    encoder.feed(dueDay)
    encoder.feed(rate)
  }
}

extension Line.State {
  /// Writes the state: one byte for the case, then what is kept with it.
  ///
  /// | byte | state | then |
  /// |---|---|---|
  /// | 0 | none | |
  /// | 1 | invited | last day of the invitation 2 |
  /// | 2 | applied | |
  /// | 3 | in review | |
  /// | 4 | declined | day from which to apply again 2 |
  /// | 5 | active | |
  /// | 6 | closing | cause 1, day from which to apply again 2 |
  /// | 7 | closed | cause 1, day from which to apply again 2 |
  /// | 8 | written off | |
  package func encode(into encoder: inout StateEncoder) {
    encoder.feed(code)
    switch self {
    case .none, .applied, .inReview, .active, .writtenOff: break
    case .invited(let day), .declined(let day): encoder.feed(day)
    case .closing(let cause, let again), .closed(let cause, let again):
      encoder.feed(cause.rawValue)
      encoder.feed(again)
    }
  }

  private var code: UInt8 {
    switch self {
    case .none: 0
    case .invited: 1
    case .applied: 2
    case .inReview: 3
    case .declined: 4
    case .active: 5
    case .closing: 6
    case .closed: 7
    case .writtenOff: 8
    }
  }
}
