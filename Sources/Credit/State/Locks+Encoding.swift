extension Locks {
  /// Writes the locks: how many 1, then each, weakest kind first.
  package func encode(into encoder: inout StateEncoder) {
    encoder.feed(UInt8(count))
    guard !isEmpty else { return }
    for kind in Lock.Kind.allCases { lock(kind)?.encode(into: &encoder) }
  }
}

extension Lock {
  /// Writes the lock: kind 1, first day 2, moment it ends by itself 4, phase 1 bytes.
  package func encode(into encoder: inout StateEncoder) {
    encoder.feed(kind.rawValue)
    encoder.feed(since)
    encoder.feed(until)
    encoder.feed(phase.rawValue)
  }
}
