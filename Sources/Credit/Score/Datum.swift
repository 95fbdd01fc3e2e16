/// A piece of information the lender did not make itself: it can be wrong, and be contested.
package enum Datum: UInt8, Sendable, CaseIterable, BitwiseCopyable {
  /// Income; the identity document; spending; inquiries, lenders and lateness at the bureau.
  case income, document, spending, inquiries, lenders, outsideLate

  /// Whether it comes from other lenders, through the bureau.
  package var isOutside: Bool {
    switch self {
    case .inquiries, .lenders, .outsideLate: true
    case .income, .document, .spending: false
    }
  }
}

/// What is wrong with a datum.
package enum DataFault: UInt8, Sendable, CaseIterable, BitwiseCopyable {
  /// Not there; too old; contradicted by another source; outside what can be; contested.
  case missing, stale, contradictory, outOfRange, disputed
}

/// The checks on data, as a policy sets them.
package struct DataQualityTerms: Sendable, Equatable {
  /// Months after which an income is stale.
  package let incomeMonths: Int
  /// Months after which the bureau's extract is stale.
  package let bureauMonths: Int
  /// Percent by which an outside source must differ from the stated income to contradict it.
  package let contradictionPercent: Int
  /// Spending above this percentage of income cannot be.
  package let spendingPercent: Int
  /// Days of the calendar to answer a contested datum (征信业管理条例 Art. 25: 20).
  package let disputeDays: Int

  /// Terms as written in a policy document.
  package init(
    incomeMonths: Int, bureauMonths: Int, contradictionPercent: Int, spendingPercent: Int,
    disputeDays: Int
  ) {
    (self.incomeMonths, self.bureauMonths) = (incomeMonths, bureauMonths)
    (self.contradictionPercent, self.spendingPercent) = (contradictionPercent, spendingPercent)
    self.disputeDays = disputeDays
  }
}
