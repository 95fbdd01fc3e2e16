/// An amount of money that belongs to one account, in whole fen (the currency's minor unit).
///
/// Kept in 32 bits, so that an account stays small: ±21,474,836.47 units of currency. What enters
/// a world is checked to be far from both ends; a result beyond an end is that end. Totals over
/// many accounts are `Int` fen.
package struct Money: Hashable, Comparable, Sendable, BitwiseCopyable {
  private var amount: Int32

  /// The amount in fen.
  package var fen: Int { Int(amount) }

  /// An amount of `fen` fen, or the end of the range that it lies beyond.
  package init(fen: Int) { amount = Int32(clamping: fen) }

  /// An amount of whole units (yuan, dollars), 100 fen each.
  package static func whole(_ units: Int) -> Money { Money(fen: units * 100) }

  /// Nothing.
  package static let zero = Money(fen: 0)

  /// The largest amount one account can hold.
  package static let largest = Money(fen: Int(Int32.max))

  /// Smaller amount first.
  package static func < (left: Money, right: Money) -> Bool { left.amount < right.amount }

  /// The sum.
  package static func + (left: Money, right: Money) -> Money {
    Money(fen: left.fen + right.fen)
  }

  /// The difference; may be negative.
  package static func - (left: Money, right: Money) -> Money {
    Money(fen: left.fen - right.fen)
  }

  /// Adds in place.
  package static func += (left: inout Money, right: Money) { left = left + right }

  /// Takes away in place.
  package static func -= (left: inout Money, right: Money) { left = left - right }

  /// `percent` hundredths of the amount, rounded half up to the fen.
  package func percent(_ percent: Int) -> Money {
    Money(fen: (fen * percent).dividedHalfUp(by: 100))
  }

  /// The amount rounded down to a multiple of `step`.
  package func floored(to step: Money) -> Money { Money(fen: fen - fen % step.fen) }

  /// The amount rounded to the nearest multiple of `step`, half up.
  package func rounded(to step: Money) -> Money {
    Money(fen: fen.dividedHalfUp(by: step.fen) * step.fen)
  }
}

extension Int {
  /// The quotient rounded to the nearest whole number, halves away from zero for positive values
  /// and towards positive infinity for negative ones ("half up"). `divisor` must be positive.
  package func dividedHalfUp(by divisor: Int) -> Int {
    precondition(divisor > 0)
    let doubled = 2 * self + divisor
    let quotient = doubled / (2 * divisor)
    return doubled < 0 && doubled % (2 * divisor) != 0 ? quotient - 1 : quotient
  }

  /// The quotient rounded up; 0 where `divisor` is not positive.
  package func dividedUp(by divisor: Int) -> Int {
    divisor > 0 ? (self + divisor - 1) / divisor : 0
  }
}
