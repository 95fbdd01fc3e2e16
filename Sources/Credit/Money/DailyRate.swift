/// An interest rate per day, in millionths: 0.045 % a day is 450 millionths.
package struct DailyRate: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// Millionths of the principal charged for one day, 0 and more.
  package let millionths: Int

  /// The highest rate a loan can bear, 0.1 % a day: up to here plans of any length end.
  package static let highest = DailyRate(millionths: 1_000)

  /// A rate of `millionths` millionths a day.
  package init(millionths: Int) {
    precondition(millionths >= 0)
    self.millionths = millionths
  }

  /// Cheaper rate first.
  package static func < (left: DailyRate, right: DailyRate) -> Bool {
    left.millionths < right.millionths
  }

  /// The rate for a year of 365 days, in millionths.
  package var yearlyMillionths: Int { millionths * 365 }

  /// Simple interest on `principal` for `days` days, rounded half up to the fen.
  package func interest(on principal: Money, days: Int) -> Money {
    Money(fen: (principal.fen * millionths * days).dividedHalfUp(by: 1_000_000))
  }
}
