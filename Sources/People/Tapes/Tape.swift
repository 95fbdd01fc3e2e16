/// A recorded past of one account: six monthly card statements, as the book holds them.
///
/// Amounts are whole units of currency; statements are in calendar order. What was recorded is
/// fact.
package struct Tape: Sendable, Equatable, BitwiseCopyable {
  /// The account's number in the source, from 1.
  package let number: Int32
  /// The credit limit, one value for the whole tape.
  package let limit: Int32
  /// Statement balances; negative is a credit balance.
  package let bills: SixMonths<Int32>
  /// The payment of each month, which settles the statement before.
  package let payments: SixMonths<Int32>
  /// Recorded status of each statement: -2 inactive, -1 paid in full, 0 revolving, n months late.
  package let statuses: SixMonths<Int8>
  /// Truth: whether the account missed the month after the tape. The lender never sees it.
  package let missesNext: Bool

  /// A tape as read from a record.
  package init(
    number: Int32, limit: Int32, bills: SixMonths<Int32>, payments: SixMonths<Int32>,
    statuses: SixMonths<Int8>, missesNext: Bool
  ) {
    (self.number, self.limit) = (number, limit)
    (self.bills, self.payments) = (bills, payments)
    (self.statuses, self.missesNext) = (statuses, missesNext)
  }
}
