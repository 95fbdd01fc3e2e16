extension Reasons {
  /// Writes the reasons of a notice, 45 bytes: how many 1, then four places of 11, those that are
  /// free all zero.
  func encode(into encoder: inout RecordEncoder) {
    encoder.feed(UInt8(count))
    for index in 0..<count { self[index].encode(into: &encoder) }
    encoder.fill((Reasons.capacity - count) * Reason.width)
  }

  /// Reads what `encode` wrote; no code is cited twice.
  init(from decoder: inout StateDecoder) throws(StateFault) {
    self.init()
    let written = Int(decoder.number() as UInt8)
    guard written <= Reasons.capacity else { throw .noticeReasons }
    for index in 0..<Reasons.capacity {
      if index < written {
        append(try Reason(from: &decoder))
      } else {
        try decoder.blank(Reason.width, .noticeReasons)
      }
    }
    guard written == count else { throw .noticeReasons }
  }
}

extension Reason {
  /// The bytes of a reason.
  static let width = 11

  /// Writes the reason: code 1, characteristic 1, the value observed 4, how it compares 1 (0 at
  /// least, 1 at most, 2 above, 3 below, 4 equal), the threshold 4 bytes.
  func encode(into encoder: inout RecordEncoder) {
    encoder.feed(code.rawValue)
    encoder.feed(characteristic.rawValue)
    encoder.feed(observed)
    encoder.feed(comparison.number)
    encoder.feed(threshold)
  }

  /// Reads what `encode` wrote.
  init(from decoder: inout StateDecoder) throws(StateFault) {
    let code: ReasonCode = try decoder.value(.noticeReasons)
    let characteristic: Characteristic = try decoder.value(.noticeReasons)
    let observed = Int(decoder.number() as Int32)
    let comparison = try Condition.Comparison(from: &decoder)
    self.init(
      code, characteristic, observed: observed, comparison,
      threshold: Int(decoder.number() as Int32))
  }
}

extension Condition.Comparison {
  fileprivate var number: UInt8 {
    switch self {
    case .atLeast: 0
    case .atMost: 1
    case .above: 2
    case .below: 3
    case .equal: 4
    }
  }

  fileprivate init(from decoder: inout StateDecoder) throws(StateFault) {
    let number: UInt8 = decoder.number()
    guard let found = Self.allCases.first(where: { $0.number == number }) else {
      throw .noticeReasons
    }
    self = found
  }
}
