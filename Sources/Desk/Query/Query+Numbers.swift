extension Query {
  /// The values a comparison lets through, in the unit of the row.
  static func range(
    of field: Field, _ sign: String, _ value: Substring, word: String
  ) throws(QueryFault) -> ClosedRange<Int> {
    guard !value.isEmpty else { throw .valueIsMissing(word: word) }
    let parts = value.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2, sign == ":" || sign == "=" {
      let low = try number(parts[0], or: 0, field, word: word)
      let high = try number(parts[1], or: largest, field, word: word)
      guard low <= high else { throw .rangeIsEmpty(word: word) }
      return low...high
    }
    let number = try number(value, or: nil, field, word: word)
    switch sign {
    case "<": return -largest...number - 1
    case "<=": return -largest...number
    case ">": return number + 1...largest
    case ">=": return number...largest
    default: return number...number
    }
  }

  // Well inside Int, so that one more or one less never overflows.
  private static let largest = Int.max / 4

  private static func number(
    _ text: Substring, or absent: Int?, _ field: Field, word: String
  ) throws(QueryFault) -> Int {
    if text.isEmpty, let absent { return absent }
    let (digits, factor) = scaled(text)
    let plain = digits.filter { $0 != "," && $0 != "_" }
    guard let value = Int(plain), abs(value) <= 1_000_000_000_000 else {
      throw .badNumber(String(text), word: word)
    }
    return value * factor * (field.isMoney ? 100 : 1)
  }

  private static func scaled(_ text: Substring) -> (digits: Substring, factor: Int) {
    switch text.last {
    case "k", "K": (text.dropLast(), 1_000)
    case "万", "w", "W": (text.dropLast(), 10_000)
    case "%": (text.dropLast(), 1)
    default: (text, 1)
    }
  }
}
