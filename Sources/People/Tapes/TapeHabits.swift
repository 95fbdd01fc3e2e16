package import Credit

/// How a recorded person goes on after the tape: as the six months show, and by luck.
package struct TapeHabits: Sendable, Equatable {
  /// How much of a statement is usually paid, in parts per thousand.
  package let paidPerThousand: Int
  /// What is usually bought in a month, interest left out, in whole units of currency.
  package let monthlySpending: Int
  /// Chance that nothing is paid in a month, per million.
  package let missPerMillion: Int

  /// One payment in sixteen of those who are not behind is missed in the book as a whole; this
  /// counts as so many months of one's own.
  private static let commonMonths = 10
  private static let commonMisses = 62_500

  /// The habits that a tape shows, at a daily rate of interest.
  package init(_ tape: Tape, rate: DailyRate) {
    var (owed, paid, months, misses, balances) = (0, 0, 0, 0, 0)
    for month in 1..<TapeCalendar.months {
      balances += max(0, tape.bill(month))
      let bill = tape.bill(month - 1)
      guard bill > 0 else { continue }
      owed += bill
      paid += min(bill, tape.payment(month))
      months += 1
      // The status of a statement tells how the payment after it went.
      if tape.payment(month) == 0, tape.status(month - 1) > 0 { misses += 1 }
    }
    paidPerThousand = owed > 0 ? paid * 1_000 / owed : 1_000
    let common = TapeHabits.commonMonths
    missPerMillion =
      (TapeHabits.commonMisses * common + 1_000_000 * misses) / (common + months)
    let interest = balances / (TapeCalendar.months - 1) * rate.millionths * 30 / 1_000_000
    let spending = tape.usualSpending(upTo: TapeCalendar.months - 1)
    monthlySpending = max(0, spending - interest)
  }
}
