/// What a field of a table says where a whole number belongs.
enum WholeNumberField: Equatable {
  /// A whole number of at most 32 bits.
  case number(Int)
  /// A whole number beyond 32 bits.
  case tooLarge
  /// A number that can be read in two ways.
  case ambiguous
  /// Anything else.
  case other

  /// Reads a field: digits, perhaps with a sign, in quotes or between blanks, and with what other
  /// programs write behind them: decimals that are zero, commas between thousands, a power of ten.
  ///
  /// It is written with plain indices, because a million fields are read in a moment only
  /// without slices.
  ///
  /// - Parameter isContinental: whether a comma may stand before decimals and a point between
  ///   thousands; then three zeros behind either can be both.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ field: Range<Int>, isContinental: Bool = false) {
    if let value = Self.plain(bytes, field) {
      self = .number(value)
      return
    }
    let field = Self.bare(bytes, field)
    let isNegative = !field.isEmpty && bytes[field.lowerBound] == UInt8(ascii: "-")
    let start = field.lowerBound + (isNegative ? 1 : 0)
    var (index, value) = (start, 0)
    while index < field.upperBound, let digit = Self.digit(bytes[index]) {
      // Once too large, more digits change nothing, but they must still be digits.
      value = min(value * 10 + digit, Self.tooMuch)
      index += 1
    }
    if index < field.upperBound, index > start {
      let tail = FieldTail(bytes, index..<field.upperBound, digits: index - start, isContinental)
      switch tail {
      case .powerOfTen(let exponent): value = Self.scaled(value, exponent)
      case .thousands(let groups, let factor): value = min(value * factor + groups, Self.tooMuch)
      case .ambiguous:
        self = .ambiguous
        return
      case .other: index = start
      }
    }
    if index == start {
      self = .other
    } else {
      self = value == Self.tooMuch ? .tooLarge : .number(isNegative ? -value : value)
    }
  }

  /// The number in a field of at most nine digits and nothing else, which almost every field is.
  private static func plain(
    _ bytes: UnsafeBufferPointer<UInt8>, _ field: Range<Int>
  ) -> Int? {
    let isNegative = !field.isEmpty && bytes[field.lowerBound] == UInt8(ascii: "-")
    var (index, value) = (field.lowerBound + (isNegative ? 1 : 0), 0)
    guard (1...9).contains(field.upperBound - index) else { return nil }
    while index < field.upperBound {
      guard let digit = digit(bytes[index]) else { return nil }
      value = value * 10 + digit
      index += 1
    }
    return isNegative ? -value : value
  }

  private static let tooMuch = Int(Int32.max) + 1

  /// A number with so many zeros behind it.
  private static func scaled(_ value: Int, _ exponent: Int) -> Int {
    (0..<exponent).reduce(value) { value, _ in min(value * 10, tooMuch) }
  }

  fileprivate static func digit(_ byte: UInt8) -> Int? {
    byte >= 0x30 && byte <= 0x39 ? Int(byte) - 0x30 : nil
  }

  /// The field without blanks around it, and without quotes and blanks around that.
  private static func bare(
    _ bytes: UnsafeBufferPointer<UInt8>, _ field: Range<Int>
  ) -> Range<Int> {
    var (start, end) = (field.lowerBound, field.upperBound)
    while start < end, isBlank(bytes[start]) { start += 1 }
    while start < end, isBlank(bytes[end - 1]) { end -= 1 }
    let quote = UInt8(ascii: "\"")
    guard end - start >= 2, bytes[start] == quote, bytes[end - 1] == quote else {
      return start..<end
    }
    return bare(bytes, start + 1..<end - 1)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}

/// What stands in a field behind the first digits.
private enum FieldTail {
  /// Nothing that changes the number but so many zeros.
  case powerOfTen(Int)
  /// More digits, in groups of three: these, and what the first digits are to be multiplied by.
  case thousands(Int, factor: Int)
  /// What can be read in two ways.
  case ambiguous
  /// What belongs to no whole number.
  case other

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ rest: Range<Int>, digits: Int, _ isContinental: Bool
  ) {
    let tail = bytes[rest]
    let after = tail.dropFirst()
    switch tail.first {
    case UInt8(ascii: "e"), UInt8(ascii: "E"): self = Self.power(after)
    case UInt8(ascii: "."), UInt8(ascii: ","):
      let isComma = tail.first == UInt8(ascii: ",")
      if isContinental, after.count == 3, after.allSatisfy({ WholeNumberField.digit($0) != nil }) {
        self = .ambiguous
      } else if Self.areZeros(after), !isComma || after.count < 3 {
        self = .powerOfTen(0)
      } else {
        self = isComma && !isContinental && digits <= 3 ? Self.groups(tail) : .other
      }
    default: self = .other
    }
  }

  private static func areZeros(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy { $0 == UInt8(ascii: "0") }
  }

  /// `+05`: a power of ten.
  private static func power(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> FieldTail {
    let digits = bytes.first == UInt8(ascii: "+") ? bytes.dropFirst() : bytes
    guard (1...2).contains(digits.count) else { return .other }
    var exponent = 0
    for byte in digits {
      guard let digit = WholeNumberField.digit(byte) else { return .other }
      exponent = exponent * 10 + digit
    }
    return .powerOfTen(exponent)
  }

  /// `,000,000.0`: groups of three digits, perhaps with decimals that are zero.
  private static func groups(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> FieldTail {
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 1 || parts.count == 2 && areZeros(parts[1]), let whole = parts.first
    else { return .other }
    let groups = whole.dropFirst().split(
      separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    var (value, factor) = (0, 1)
    guard groups.count <= 3 else { return .other }
    for group in groups {
      guard group.count == 3 else { return .other }
      for byte in group {
        guard let digit = WholeNumberField.digit(byte) else { return .other }
        (value, factor) = (value * 10 + digit, factor * 10)
      }
    }
    return .thousands(value, factor: factor)
  }
}
