/// Who can have a new plan, and what it is like.
package struct PlanTerms: Sendable, Equatable {
  /// Instalments that can be agreed on, ascending.
  package let months: [Int]
  /// The rate of a plan in percent of the cheapest rate among the debts it replaces.
  package let ratePercent: Int
  /// Fewest months between two plans.
  package let monthsBetween: Int
  /// The most plans in five years.
  package let mostInFiveYears: Int
  /// Fewest months since the line was opened.
  package let leastMonthsOnBook: Int
  /// Most of the monthly income that its payment should take, in percent.
  package let incomePercent: Int
  /// Days for which it must be kept before draws are opened again.
  package let watchDays: Int
  /// The limit after that, in percent of the limit before.
  package let reopenPercent: Int
  /// Days past due at which it is broken.
  package let brokenDays: Int

  /// Terms as written in a policy document; at least one choice of months.
  package init(
    months: [Int], ratePercent: Int, monthsBetween: Int, mostInFiveYears: Int,
    leastMonthsOnBook: Int, incomePercent: Int, watchDays: Int, reopenPercent: Int,
    brokenDays: Int
  ) {
    precondition(!months.isEmpty)
    (self.months, self.ratePercent) = (months, ratePercent)
    (self.monthsBetween, self.mostInFiveYears) = (monthsBetween, mostInFiveYears)
    (self.leastMonthsOnBook, self.incomePercent) = (leastMonthsOnBook, incomePercent)
    (self.watchDays, self.reopenPercent, self.brokenDays) = (watchDays, reopenPercent, brokenDays)
  }
}
