/// Why a row of the real book was not imported: the first rule that it breaks.
package enum TaiwanRefusal: Error, Equatable, Sendable {
  /// It has not as many fields as the header.
  case columns(found: Int, expected: Int)
  /// Something else stands where a whole number belongs.
  case notANumber(column: String, text: String)
  /// A number beyond what an amount can be.
  case outOfRange(column: String, text: String)
  /// A number that must not be below zero.
  case belowZero(column: String, value: Int)
  /// A number of an account that is not from 1.
  case number(Int)
  /// A limit of nothing or less.
  case limit(Int)
  /// A status that is not from -2 to 9.
  case status(column: String, value: Int)
  /// An outcome that is neither 0 nor 1.
  case outcome(Int)
  /// A number of an account that an earlier line has.
  case duplicate(Int, line: Int)
}

extension TaiwanRefusal: CustomStringConvertible {
  /// The reason as a sentence without a full stop.
  package var description: String {
    switch self {
    case .columns(let found, let expected): "it has \(found) fields instead of \(expected)"
    case .notANumber(let column, let text):
      "\(column) must be a whole number, not \(SafeQuote.quote(text))"
    case .outOfRange(let column, let text):
      "\(column) is out of range, \(TaiwanRow.mostAmount) at most: \(SafeQuote.quote(text))"
    case .belowZero(let column, let value): "\(column) must not be below zero: \(value)"
    case .number(let value): "id must be above zero, not \(value)"
    case .limit(let value): "limit_bal must be above zero, not \(value)"
    case .status(let column, let value): "\(column) must be from -2 to 9, not \(value)"
    case .outcome(let value): "the outcome must be 0 or 1, not \(value)"
    case .duplicate(let number, let line): "id \(number) stands in line \(line) already"
    }
  }
}
