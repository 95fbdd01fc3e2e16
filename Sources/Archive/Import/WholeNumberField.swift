/// What a field of a table says where a whole number belongs.
enum WholeNumberField: Equatable {
  /// A whole number of at most 32 bits.
  case number(Int)
  /// A whole number beyond 32 bits.
  case tooLarge
  /// Anything else.
  case other

  /// Reads a field: digits, perhaps with a sign, in quotes or between blanks, or with a fraction
  /// of zeros alone, as tables exported from other programs have them.
  ///
  /// It is written with plain indices, because a million fields are read in a moment only
  /// without slices.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ field: Range<Int>) {
    let field = Self.bare(bytes, field)
    let isNegative = !field.isEmpty && bytes[field.lowerBound] == UInt8(ascii: "-")
    let start = field.lowerBound + (isNegative ? 1 : 0)
    var (index, value) = (start, 0)
    while index < field.upperBound, let digit = Self.digit(bytes[index]) {
      // Once too large, more digits change nothing, but they must still be digits.
      value = min(value * 10 + digit, Int(Int32.max) + 1)
      index += 1
    }
    if index == start || !Self.isZeroFraction(bytes, index..<field.upperBound) {
      self = .other
    } else if value > Int(Int32.max) {
      self = .tooLarge
    } else {
      self = .number(isNegative ? -value : value)
    }
  }

  private static func digit(_ byte: UInt8) -> Int? {
    byte >= 0x30 && byte <= 0x39 ? Int(byte) - 0x30 : nil
  }

  /// The field without blanks around it, then without quotes around that.
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
    return start + 1..<end - 1
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  /// True for nothing, or a point with at least one zero and nothing else.
  private static func isZeroFraction(
    _ bytes: UnsafeBufferPointer<UInt8>, _ rest: Range<Int>
  ) -> Bool {
    guard let point = rest.first else { return true }
    guard rest.count > 1, bytes[point] == UInt8(ascii: ".") else { return false }
    return rest.dropFirst().allSatisfy { bytes[$0] == 0x30 }
  }
}
