/// What a reader asked for.
package enum DocumentExpectation: Equatable, Sendable {
  /// Keys with values.
  case map
  /// Items.
  case list
  /// Text on one line, not empty.
  case line
  /// Text, perhaps of several lines.
  case text
  /// A whole number of a range.
  case wholeNumber(ClosedRange<Int>)
  /// An amount of money; the range in hundredths.
  case money(ClosedRange<Int64>)
  /// A decimal with at most `places` digits after the point; the range in units of the last.
  case decimal(places: Int, ClosedRange<Int64>)
  /// A percentage with at most `places` digits after the point; the range in units of the last.
  case percent(places: Int, ClosedRange<Int64>)
  /// A day of the calendar.
  case day
  /// A minute of a day.
  case time
  /// Yes or no.
  case truth
  /// One of these names.
  case name([String])
}

extension DocumentExpectation: CustomStringConvertible {
  /// What is asked for, as the object of a sentence: "a whole number from 1 to 31".
  package var description: String {
    switch self {
    case .map: "a map (keys with values)"
    case .list: "a list"
    case .line: "text on one line"
    case .text: "text"
    case .wholeNumber(let range): "a whole number" + Self.phrase(range) { "\($0)" }
    case .money(let range):
      "an amount of money"
        + Self.phrase(range, or: " such as 12,000 or 12,000.50") {
          ScaledDecimal.text($0, places: 2)
        }
    case .decimal(let places, let range):
      "a decimal with at most \(places) places"
        + Self.phrase(range) {
          ScaledDecimal.text($0, places: places)
        }
    case .percent(let places, let range):
      "a percentage"
        + Self.phrase(range, or: " such as 24% or 1.5%") {
          ScaledDecimal.text($0, places: places) + "%"
        }
    case .day: "a day such as 2025-07-01"
    case .time: "a time of day such as 20:05"
    case .truth: "true or false"
    case .name(let names): "one of " + names.joined(separator: ", ")
    }
  }

  /// The bounds of a range, as far as they say anything.
  private static func phrase<Number: FixedWidthInteger>(
    _ range: ClosedRange<Number>, or usual: String = "", _ text: (Number) -> String
  ) -> String {
    let (lower, upper) = (range.lowerBound, range.upperBound)
    return switch (lower, upper) {
    case (.min, .max): usual
    case (0, .max) where !usual.isEmpty: usual
    case (_, .max): " of at least \(text(lower))"
    case (.min, _): " of at most \(text(upper))"
    default: " from \(text(lower)) to \(text(upper))"
    }
  }
}

/// What was found where something else belongs.
package enum DocumentFinding: Equatable, Sendable {
  /// A map.
  case map
  /// A list.
  case list
  /// A key without a value, or an explicit null.
  case nothing
  /// This text.
  case text(String)
}

extension DocumentFinding: CustomStringConvertible {
  /// The finding as the object of a sentence; text is quoted, shortened, and made harmless.
  package var description: String {
    switch self {
    case .map: "a map"
    case .list: "a list"
    case .nothing: "nothing"
    case .text(let text): SafeQuote.quote(text)
    }
  }
}
