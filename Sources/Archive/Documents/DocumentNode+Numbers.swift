extension DocumentNode {
  /// A whole number.
  package func integer(
    in range: ClosedRange<Int> = Int.min...Int.max
  ) throws(DocumentError) -> Int {
    try scalar(.wholeNumber(range)) { text in
      let bounds = Int64(range.lowerBound)...Int64(range.upperBound)
      return Self.scaled(text[...], places: 0, bounds).map { Int($0) }
    }
  }

  /// An amount of money in major units with at most two places, "12,000" or 12000.50, in
  /// hundredths (fen).
  ///
  /// - Parameter range: what is allowed, in hundredths; nothing below zero unless asked for.
  package func money(
    in range: ClosedRange<Int64> = 0...Int64.max
  ) throws(DocumentError) -> Int64 {
    try scalar(.money(range)) { Self.scaled($0[...], places: 2, range) }
  }

  /// A decimal with at most `places` digits after the point, in units of the last of them:
  /// 0.0005 with six places is 500.
  package func decimal(
    places: Int, in range: ClosedRange<Int64> = Int64.min...Int64.max
  ) throws(DocumentError) -> Int64 {
    try scalar(.decimal(places: places, range)) { Self.scaled($0[...], places: places, range) }
  }

  /// A daily rate with at most six places, in millionths: 0.0005 is 500.
  package func dailyRate() throws(DocumentError) -> Int {
    Int(try decimal(places: 6, in: 0...1_000_000))
  }

  /// A percentage, its sign included ("24%", "1.5 %"), in units of the last of at most `places`
  /// digits after the point: 1.5% with two places is 150.
  ///
  /// - Parameter range: what is allowed, in the same units; from 0% to 100% unless asked for.
  package func percent(
    places: Int = 2, in range: ClosedRange<Int64>? = nil
  ) throws(DocumentError) -> Int {
    let hundred = (0..<places).reduce(Int64(100)) { power, _ in power * 10 }
    let range = range ?? 0...hundred
    return try scalar(.percent(places: places, range)) { text in
      guard text.hasSuffix("%") else { return nil }
      let number = text.dropLast(text.hasSuffix(" %") ? 2 : 1)
      return Self.scaled(number, places: places, range).map { Int($0) }
    }
  }

  private static func scaled(
    _ text: Substring, places: Int, _ range: ClosedRange<Int64>
  ) -> Int64? {
    guard let value = ScaledDecimal.parse(text, places: places) else { return nil }
    return range.contains(value) ? value : nil
  }
}
