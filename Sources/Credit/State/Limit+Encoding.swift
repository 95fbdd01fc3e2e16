extension Limit {
  /// Writes the limit: shown 4, extra limit 4, first day without it 2, whether it was claimed 1,
  /// what was announced, its day 2, day of the last raise 2, day of the last cut 2 bytes.
  package func encode(into encoder: inout StateEncoder) {
    encoder.feed(shown)
    encoder.feed(extra)
    encoder.feed(extraUntil)
    encoder.feed(extraIsClaimed)
    pending.encode(into: &encoder)
    encoder.feed(pendingOn)
    encoder.feed(raisedOn)
    encoder.feed(cutOn)
  }
}

extension Limit.Pending {
  /// Writes what was announced: 0 for nothing; 1 and the lower limit 4; 2 and the cause 1.
  package func encode(into encoder: inout StateEncoder) {
    switch self {
    case .nothing: encoder.feed(0 as UInt8)
    case .cut(let target):
      encoder.feed(1 as UInt8)
      encoder.feed(target)
    case .close(let cause):
      encoder.feed(2 as UInt8)
      encoder.feed(cause.rawValue)
    }
  }
}
