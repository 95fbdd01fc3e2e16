/// Decimal text as a whole number of its smallest unit: "12,000.5" with two places is 1,200,050.
///
/// Binary fractions never enter: money and rates are read digit by digit.
package enum ScaledDecimal {
  /// The number in units of 10^-places, or nothing if the text is no such number: a minus sign
  /// or none, digits (perhaps with a comma before every three), and at most `places` digits
  /// after a point. Numbers beyond 64 bits are no such number.
  package static func parse(_ text: Substring, places: Int) -> Int64? {
    let negative = text.hasPrefix("-")
    let parts = text.dropFirst(negative ? 1 : 0).split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first.flatMap({ ungrouped($0) }) else { return nil }
    let fraction = parts.count == 2 ? Array(parts[1].utf8) : []
    if parts.count == 2 && !(1...max(1, places)).contains(fraction.count) { return nil }
    guard fraction.count <= places else { return nil }
    let zeros = [UInt8](repeating: UInt8(ascii: "0"), count: places - fraction.count)
    return number(whole + fraction + zeros, negative: negative)
  }

  /// The number as text with commas, without superfluous digits after the point.
  package static func text(_ value: Int64, places: Int) -> String {
    var digits = Array(String(value.magnitude))
    digits = Array(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    var fraction = digits.suffix(places)
    while fraction.last == "0" { fraction.removeLast() }
    let sign = value < 0 ? "-" : ""
    let point = fraction.isEmpty ? "" : "."
    return sign + grouped(digits.dropLast(places)) + point + String(fraction)
  }

  private static func grouped(_ digits: ArraySlice<Character>) -> String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return text
  }

  /// The digits before the point; commas must stand at every third.
  private static func ungrouped(_ text: Substring) -> [UInt8]? {
    let groups = text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard let first = groups.first, !first.isEmpty else { return nil }
    if groups.count > 1 {
      guard first.count <= 3, groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    }
    return groups.flatMap { Array($0) }
  }

  private static func number(_ digits: [UInt8], negative: Bool) -> Int64? {
    var value: Int64 = 0
    for byte in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      let digit = Int64(byte - UInt8(ascii: "0"))
      let (tenfold, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = tenfold.subtractingReportingOverflow(digit)
      if overflow || carry { return nil }
      value = sum
    }
    // Counted downwards, because the most negative number has no positive counterpart.
    if negative { return value }
    return value == .min ? nil : -value
  }
}

/// Numbers written as digits alone.
enum Digits {
  /// The number, if the text is one to nine digits and nothing else.
  static func number(_ text: some StringProtocol) -> Int? {
    guard (1...9).contains(text.utf8.count) else { return nil }
    var value = 0
    for byte in text.utf8 {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }
}
