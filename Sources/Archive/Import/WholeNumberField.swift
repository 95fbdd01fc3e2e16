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
  static func parse(_ field: UnsafeBufferPointer<UInt8>.SubSequence) -> WholeNumberField {
    var field = trimmed(field) { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    if field.count >= 2, field.first == UInt8(ascii: "\""), field.last == UInt8(ascii: "\"") {
      field = field.dropFirst().dropLast()
    }
    let isNegative = field.first == UInt8(ascii: "-")
    if isNegative { field = field.dropFirst() }
    let whole = field.prefix { $0 != UInt8(ascii: ".") }
    guard !whole.isEmpty, isZeros(field[whole.endIndex...]) else { return .other }
    return number(whole, isNegative)
  }

  private static func number(
    _ digits: UnsafeBufferPointer<UInt8>.SubSequence, _ isNegative: Bool
  ) -> WholeNumberField {
    var value = 0
    for byte in digits {
      let digit = Int(byte) - Int(UInt8(ascii: "0"))
      guard (0...9).contains(digit) else { return .other }
      // Once too large, more digits change nothing, but they must still be digits.
      value = min(value * 10 + digit, Int(Int32.max) + 1)
    }
    guard value <= Int(Int32.max) else { return .tooLarge }
    return .number(isNegative ? -value : value)
  }

  /// True for nothing, or a point with at least one zero and no other digit.
  private static func isZeros(_ fraction: UnsafeBufferPointer<UInt8>.SubSequence) -> Bool {
    fraction.isEmpty || fraction.count > 1 && fraction.dropFirst().allSatisfy { $0 == 48 }
  }

  private static func trimmed(
    _ field: UnsafeBufferPointer<UInt8>.SubSequence, _ isBlank: (UInt8) -> Bool
  ) -> UnsafeBufferPointer<UInt8>.SubSequence {
    var field = field.drop(while: isBlank)
    while let last = field.last, isBlank(last) { field = field.dropLast() }
    return field
  }
}
