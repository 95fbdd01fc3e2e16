package import Credit

/// Truth: what a person means to do. The lender never sees it.
package enum Intent: UInt8, Sendable, CaseIterable, BitwiseCopyable {
  /// Means to pay; turns draws into cash; means to draw everything and never pay.
  case good, cashOut, fraud
}

/// Truth: whether a person can pay. The lender sees only what follows from it.
package struct Ability: Sendable, Equatable, BitwiseCopyable {
  /// Income in percent of what it was at genesis.
  package let incomePercent: Int
  /// Money is missing up to the day before this one; none where it never was.
  package let shortUntil: Day
}
