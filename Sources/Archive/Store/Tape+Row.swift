internal import People

extension Tape {
  /// The tape of a record; traits the lender may not use were never read.
  init(_ row: TaiwanRow) {
    let (bills, payments, statuses) = (row.bills, row.payments, row.statuses)
    self.init(
      number: row.number, limit: row.limit,
      bills: (bills[0], bills[1], bills[2], bills[3], bills[4], bills[5]),
      payments: (
        payments[0], payments[1], payments[2], payments[3], payments[4], payments[5]
      ),
      statuses: (
        statuses[0], statuses[1], statuses[2], statuses[3], statuses[4], statuses[5]
      ), missesNext: row.defaulted)
  }
}
