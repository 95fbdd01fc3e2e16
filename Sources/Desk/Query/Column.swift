/// A column of the list of accounts, by which it can be sorted.
package enum Column: String, Sendable, CaseIterable, Hashable {
  case account, name, score, limit, used, dpd, line, locks, cases, notice, cap

  /// Whether the greatest comes first when the column is picked.
  var fallsAtFirst: Bool {
    switch self {
    case .account, .name, .line: false
    default: true
    }
  }
}

/// How a list is sorted: by which column, and which end first. Ties are in account order.
package struct Sorting: Sendable, Equatable {
  /// The column.
  package var column: Column
  /// Whether the greatest comes first.
  package var falls: Bool

  /// An order by a column.
  package init(_ column: Column, falls: Bool) { (self.column, self.falls) = (column, falls) }

  /// The order of the accounts' numbers.
  package static let natural = Sorting(.account, falls: false)
}
