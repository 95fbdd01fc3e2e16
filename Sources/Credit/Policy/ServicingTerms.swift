/// How debt is billed, collected and given up.
package struct ServicingTerms: Sendable, Equatable {
  /// Smallest draw.
  package let minimumDraw: Money
  /// Terms in months that may be chosen.
  package let terms: [Int]
  /// Days before the due day on which a reminder goes out, descending.
  package let reminderDays: [Int]
  /// Penalty interest in percent of the agreed rate.
  package let penaltyPercent: Int
  /// All-in cost caps: from a day on, millionths a year.
  package let costCaps: [CostCap]
  /// Whether the automatic debit takes part of an instalment.
  package let debitsPart: Bool
  /// Days past due at which the debt is written off.
  package let writeOffDays: Int
  /// Days past due beyond which payments reduce principal first.
  package let principalFirstDays: Int
  /// Days past due from which interest is no longer counted as income.
  package let nonAccrualDays: Int
  /// Part of a card statement that must be paid each month, in percent.
  package let minimumPaymentPercent: Int

  /// A ceiling on what credit may cost in a year.
  package struct CostCap: Sendable, Equatable {
    /// The first day it holds.
    package let from: Day
    /// Millionths of the principal a year.
    package let yearlyMillionths: Int

    /// A cap that holds from `from`.
    package init(from: Day, yearlyMillionths: Int) {
      (self.from, self.yearlyMillionths) = (from, yearlyMillionths)
    }
  }

  /// Terms as written in a policy document.
  package init(
    minimumDraw: Money, terms: [Int], reminderDays: [Int], penaltyPercent: Int,
    costCaps: [CostCap], debitsPart: Bool, writeOffDays: Int, principalFirstDays: Int,
    minimumPaymentPercent: Int, nonAccrualDays: Int
  ) {
    (self.minimumDraw, self.terms, self.reminderDays) = (minimumDraw, terms, reminderDays)
    (self.penaltyPercent, self.debitsPart) = (penaltyPercent, debitsPart)
    self.costCaps = costCaps.sorted { $0.from < $1.from }
    (self.writeOffDays, self.nonAccrualDays) = (writeOffDays, nonAccrualDays)
    self.principalFirstDays = principalFirstDays
    self.minimumPaymentPercent = minimumPaymentPercent
  }

  /// Penalty interest for one day on overdue principal, in millionths of a fen:
  /// `principal × min(1.5·d, cap/365)`, half up.
  package func penalty(on principal: Money, rate: DailyRate, day: Day, legalCap: Int?) -> Int64 {
    var yearly100 = rate.millionths * penaltyPercent * 365
    if let cap = costCap(on: day, legalCap: legalCap) { yearly100 = min(yearly100, cap * 100) }
    return Int64((principal.fen * yearly100).dividedHalfUp(by: 36_500))
  }

  /// The daily rate that overdue principal bears, in millionths, rounded down.
  package func penaltyRate(of rate: DailyRate, on day: Day, legalCap: Int?) -> Int {
    let penal = rate.millionths * penaltyPercent / 100
    return costCap(on: day, legalCap: legalCap).map { min(penal, $0 / 365) } ?? penal
  }

  /// The ceiling on the cost of credit on a day, millionths a year: the policy's or the law's,
  /// whichever is lower; nil where there is none.
  package func costCap(on day: Day, legalCap: Int?) -> Int? {
    var lowest = legalCap
    for cap in costCaps where cap.from <= day {
      lowest = min(lowest ?? cap.yearlyMillionths, cap.yearlyMillionths)
    }
    return lowest
  }
}
