extension Limit {
  /// Writes the limit: shown 4, extra limit 4, first day without it 2, whether it was claimed 1,
  /// what was announced, its day 2, the decision behind it 2, day of the last raise 2, day of the
  /// last cut 2, the customer's own ceiling 4 (0 for none) bytes.
  func encode(into encoder: inout some StateSink) {
    encoder.feed(shown)
    encoder.feed(extra)
    encoder.feed(extraUntil)
    encoder.feed(extraIsClaimed)
    pending.encode(into: &encoder)
    encoder.feed(pendingOn)
    encoder.feed(pendingBy)
    encoder.feed(raisedOn)
    encoder.feed(cutOn)
    encoder.feed(ceiling ?? .zero)
  }
}

extension Limit.Pending {
  /// Writes what was announced: 0 for nothing; 1, the lower limit 4, whether class-wide 1; 2 and
  /// the cause 1; 3 and the higher limit on offer 4. In a record it takes 6 bytes.
  func encode(into encoder: inout some StateSink) {
    switch self {
    case .nothing:
      encoder.feed(0 as UInt8)
      encoder.fill(5)
    case .cut(let target, let isClassWide):
      encoder.feed(1 as UInt8)
      encoder.feed(target)
      encoder.feed(isClassWide)
    case .close(let cause):
      encoder.feed(2 as UInt8)
      encoder.feed(cause.rawValue)
      encoder.fill(4)
    case .raise(let target):
      encoder.feed(3 as UInt8)
      encoder.feed(target)
      encoder.fill(1)
    }
  }
}

extension Limit.Pending {
  /// Reads what `encode` wrote.
  init(from decoder: inout StateDecoder) throws(StateFault) {
    switch try decoder.value(.pendingLimit) as Code {
    case .nothing: self = .nothing
    case .cut:
      let target = try decoder.money(.pendingLimit)
      self = .cut(to: target, isClassWide: try decoder.truth(.pendingLimit))
    case .close: self = .close(try decoder.value(.pendingLimit))
    case .raise: self = .raise(to: try decoder.money(.pendingLimit))
    }
  }

  private enum Code: UInt8 { case nothing, cut, close, raise }
}
