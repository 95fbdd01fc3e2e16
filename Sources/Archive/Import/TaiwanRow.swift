package import People

/// One account of the real book: six months of a credit card in Taiwan, April to September 2005.
///
/// Amounts are whole New Taiwan dollars. Sex, education, marriage and age stand in the source but
/// not here: no decision may rest on them, so nothing behind the import can see them.
///
/// In the source, the payment labelled with a month settles the statement of the month before;
/// the status labelled with a month describes that month's own statement, whose payment comes a
/// month later. So `payments[m]` belongs to `bills[m - 1]`, April's payment to a statement that
/// the source does not have, and September's status to a payment that it does not have.
package struct TaiwanRow: Equatable, Sendable {
  /// The source's own number of the account, from 1.
  package let number: Int32
  /// The credit limit, above zero; the source has one for all months.
  package let limit: Int32
  /// The status of each month's statement: -2 inactive, -1 paid in full, 0 the minimum was paid,
  /// 1 to 9 the months it is late (the source writes a first late month as 2 until August).
  package let statuses: SixMonths<Int8>
  /// The balance of each month's statement; below zero is the customer's credit.
  package let bills: SixMonths<Int32>
  /// What was paid in each month, never below zero.
  package let payments: SixMonths<Int32>
  /// True if the customer did not pay in October 2005.
  package let defaulted: Bool

  /// A row.
  package init(
    number: Int32, limit: Int32, statuses: SixMonths<Int8>, bills: SixMonths<Int32>,
    payments: SixMonths<Int32>, defaulted: Bool
  ) {
    self.number = number
    self.limit = limit
    self.statuses = statuses
    self.bills = bills
    self.payments = payments
    self.defaulted = defaulted
  }
}

extension TaiwanRow {
  /// The highest amount a record may hold, in whole dollars: half of what an account can, so that
  /// there is room for the interest of years.
  package static let mostAmount = 10_000_000

  /// What of the row, or of what follows from it, is beyond the highest amount; nil if nothing is.
  var excess: (column: String, amount: Int)? {
    let (bills, payments) = (bills.values.map(Int.init), payments.values.map(Int.init))
    let spent = zip(zip(bills, bills.dropFirst()), payments.dropFirst()).map { $0.1 - $0.0 + $1 }
    var amounts = [("limit_bal", Int(limit))]
    // The source counts its months backwards.
    amounts += bills.enumerated().map { ("bill_amt\(bills.count - $0.offset)", $0.element) }
    amounts += payments.enumerated().map { ("pay_amt\(bills.count - $0.offset)", $0.element) }
    amounts += spent.enumerated().map {
      let last = bills.count - $0.offset
      return ("bill_amt\(last - 1) - bill_amt\(last) + pay_amt\(last - 1)", $0.element)
    }
    return amounts.first { abs($0.1) > Self.mostAmount }
  }
}
