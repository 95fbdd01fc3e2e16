extension Locks {
  /// Writes the locks: how many 1, then each, weakest kind first. The places they stand in do not
  /// count.
  package func encode(into encoder: inout StateEncoder) {
    encoder.feed(count)
    var lowest: UInt8 = 0
    while let lock = weakest(from: lowest) {
      lock.encode(into: &encoder)
      lowest = lock.kind.rawValue + 1
    }
  }

  private var count: UInt8 {
    var count: UInt8 = 0
    for index in 0..<Locks.capacity where self[index] != nil { count += 1 }
    return count
  }

  /// The weakest lock of a kind not below `lowest`.
  private func weakest(from lowest: UInt8) -> Lock? {
    var found: Lock?
    for index in 0..<Locks.capacity {
      guard let lock = self[index], lock.kind.rawValue >= lowest else { continue }
      if let best = found, best.kind < lock.kind { continue }
      found = lock
    }
    return found
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
