internal import People

extension Tape {
  /// The tape of a record; traits the lender may not use were never read.
  init(_ row: TaiwanRow) {
    self.init(
      number: row.number, limit: row.limit, bills: row.bills, payments: row.payments,
      statuses: row.statuses, missesNext: row.defaulted)
  }
}
