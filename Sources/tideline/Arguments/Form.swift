internal import Archive
internal import Credit

/// The forms in which options are written. Each reads a text or says what may stand there.
enum Form {
  /// What may stand there.
  struct Fault: Error, CustomStringConvertible {
    let description: String

    /// A fault that says what it must be.
    init(_ allowed: String) { description = "it must be " + allowed }
  }

  /// A day written as `2025-07-01`, with digits only.
  static func day(_ text: String) throws -> Day {
    guard text.utf8.count == 10, text.utf8.allSatisfy(mayStandInDay), let day = Day(text) else {
      throw Fault("a day such as 2025-07-01, from \(Day.none + 1) to \(Day(clamping: .max))")
    }
    return day
  }

  /// A whole number of a range.
  static func number(_ range: ClosedRange<Int>) -> @Sendable (String) throws -> Int {
    { text in
      guard let number = Int(text), range.contains(number) else {
        throw Fault("a whole number from \(range.lowerBound) to \(range.upperBound)")
      }
      return number
    }
  }

  /// A number of threads.
  static func threads(_ text: String) throws -> Int { try number(1...256)(text) }

  /// A whole number, of which one can be far greater than anyone counts.
  static func seed(_ text: String) throws -> UInt64 {
    guard let seed = UInt64(text) else {
      throw Fault("a whole number from 0 to \(UInt64.max)")
    }
    return seed
  }

  /// An amount above zero in units of currency, with fen or without: `6000`, `6,000.50`.
  static func amount(_ text: String) throws -> Money {
    let most = Money.largest.fen
    guard let fen = ScaledDecimal.parse(text[...], places: 2), fen > 0, fen <= Int64(most) else {
      throw Fault(
        "an amount such as 6000 or 6,000.50, from 0.01 to "
          + ScaledDecimal.text(Int64(most), places: 2))
    }
    return Money(fen: Int(fen))
  }

  /// A daily rate with at most six places: `0.00045` is 0.045 % a day.
  static func dailyRate(_ text: String) throws -> DailyRate {
    let most = DailyRate.highest.millionths
    guard let millionths = ScaledDecimal.parse(text[...], places: 6),
      (0...Int64(most)).contains(millionths)
    else {
      throw Fault(
        "a decimal such as 0.00045 with at most six places, from 0 to "
          + ScaledDecimal.text(Int64(most), places: 6))
    }
    return DailyRate(millionths: Int(millionths))
  }

  private static func mayStandInDay(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
