extension Line {
  /// Writes the line: state, day of opening 2, due day of the month 1, rate of new draws 2 bytes.
  func encode(into encoder: inout some StateSink) {
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
  func encode(into encoder: inout some StateSink) {
    encoder.feed(code.rawValue)
    switch self {
    case .none, .applied, .inReview, .active, .writtenOff: encoder.fill(3)
    case .invited(let day), .declined(let day):
      encoder.feed(day)
      encoder.fill(1)
    case .closing(let cause, let again), .closed(let cause, let again):
      encoder.feed(cause.rawValue)
      encoder.feed(again)
    }
  }

  private enum Code: UInt8 {
    case none, invited, applied, inReview, declined, active, closing, closed, writtenOff
  }

  private var code: Code {
    switch self {
    case .none: .none
    case .invited: .invited
    case .applied: .applied
    case .inReview: .inReview
    case .declined: .declined
    case .active: .active
    case .closing: .closing
    case .closed: .closed
    case .writtenOff: .writtenOff
    }
  }
}

extension Line.State {
  /// Reads what `encode` wrote.
  init(from decoder: inout StateDecoder) throws(StateFault) {
    switch try decoder.value(.lineState) as Code {
    case .none: self = .none
    case .invited: self = .invited(until: decoder.day())
    case .applied: self = .applied
    case .inReview: self = .inReview
    case .declined: self = .declined(again: decoder.day())
    case .active: self = .active
    case .closing: self = .closing(try decoder.value(.lineState), again: decoder.day())
    case .closed: self = .closed(try decoder.value(.lineState), again: decoder.day())
    case .writtenOff: self = .writtenOff
    }
  }
}
