extension DocumentNode {
  /// Text on one line: not empty, without control characters.
  package func string() throws(DocumentError) -> String {
    let line = try scalar(.line) { text in
      let harmless = text.unicodeScalars.allSatisfy { SafeQuote.mark($0) == $0 }
      return harmless && !text.isEmpty ? text : nil
    }
    guard line.unicodeScalars.count <= Self.longestLine else {
      throw error(.rule("must have at most \(Self.longestLine) characters"))
    }
    return line
  }

  /// The most characters of a text on one line.
  private static let longestLine = 1_000

  /// Text of any number of lines; line feeds and tabs are the only control characters allowed.
  package func text() throws(DocumentError) -> String {
    try scalar(.text) { text in
      let harmless = text.unicodeScalars.allSatisfy {
        SafeQuote.mark($0) == $0 || $0 == "\n" || $0 == "\t"
      }
      return harmless ? text : nil
    }
  }

  /// `true` or `false`.
  package func truth() throws(DocumentError) -> Bool {
    try choice(.truth, ["true": true, "false": false])
  }

  /// One of some names, as what it stands for.
  package func name<Value>(
    among names: KeyValuePairs<String, Value>
  ) throws(DocumentError) -> Value {
    try choice(.name(names.map(\.key)), names)
  }

  /// A case of an enumeration that has names, by its name.
  package func name<Value>(
    of type: Value.Type
  ) throws(DocumentError) -> Value
  where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    try scalar(.name(Value.allCases.map(\.rawValue)), Value.init(rawValue:))
  }

  private func choice<Value>(
    _ expectation: DocumentExpectation, _ names: KeyValuePairs<String, Value>
  ) throws(DocumentError) -> Value {
    try scalar(expectation) { text in names.first { $0.key == text }?.value }
  }
}

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

extension DocumentNode {
  /// A day of the calendar, YYYY-MM-DD.
  package func day() throws(DocumentError) -> DocumentDay {
    try scalar(.day, DocumentDay.init)
  }

  /// A time of day, HH:MM from 00:00 to 23:59, as minutes from midnight.
  package func time() throws(DocumentError) -> Int {
    try scalar(.time) { text in
      let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.map(\.utf8.count) == [2, 2] else { return nil }
      guard let hour = Digits.number(parts[0]), let minute = Digits.number(parts[1]),
        hour < 24, minute < 60
      else { return nil }
      return hour * 60 + minute
    }
  }
}

/// A day of the Gregorian calendar as a document writes it.
package struct DocumentDay: Equatable, Sendable {
  /// The year, 1 to 9999.
  package let year: Int
  /// The month, 1 to 12.
  package let month: Int
  /// The day of the month, from 1.
  package let day: Int

  /// A day, if there is one.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// A day as YYYY-MM-DD.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2] else { return nil }
    let numbers = parts.compactMap { Digits.number($0) }
    guard numbers.count == 3 else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// How many days a month has.
  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
