extension Locks {
  /// Writes the locks: how many 1, then each, weakest kind first. In a record each kind has a place
  /// of its own; a place of zeros holds none.
  func encode(into encoder: inout some StateSink) {
    encoder.feed(UInt8(count))
    guard !isEmpty else { return encoder.fill(Lock.Kind.allCases.count * Lock.width) }
    for kind in Lock.Kind.allCases {
      if let lock = lock(kind) { lock.encode(into: &encoder) } else { encoder.fill(Lock.width) }
    }
  }
}

extension Lock {
  /// Writes the lock: kind 1, first day 2, moment it ends by itself 4, phase 1 bytes.
  func encode(into encoder: inout some StateSink) {
    encoder.feed(kind.rawValue)
    encoder.feed(since)
    encoder.feed(until)
    encoder.feed(phase.rawValue)
  }

  /// The bytes of a lock.
  static let width = 8
}

extension Locks {
  /// Reads what `encode` wrote.
  init(from decoder: inout StateDecoder) throws(StateFault) {
    self.init()
    let written: UInt8 = decoder.number()
    for kind in Lock.Kind.allCases {
      guard !decoder.isBlank(Lock.width) else {
        try decoder.blank(Lock.width, .lock)
        continue
      }
      let lock = try Lock(from: &decoder)
      guard lock.kind == kind else { throw .lockKind }
      do throws(LockRefusal) { try place(lock) } catch { throw .lockKind }
    }
    guard written == count else { throw .locks }
  }
}

extension Lock {
  /// Reads what `encode` wrote.
  init(from decoder: inout StateDecoder) throws(StateFault) {
    let kind: Kind = try decoder.value(.lockKind)
    let since = try decoder.past(.lockSince)
    let until = try decoder.moment(.lockUntil)
    self.init(kind, since: since, until: until, phase: try decoder.value(.lockPhase))
    guard since.isSet else { throw .lockSince }
  }
}
