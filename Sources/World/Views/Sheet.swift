package import Credit

/// All accounts on one day, as the list shows them. Immutable; a new day is a new sheet.
package final class Sheet: Sendable {
  /// The day it shows.
  package let day: Day
  /// One row an account, in account order.
  package let rows: [SheetRow]
  /// The number of each account, ascending (numbers have gaps: 1...99 are kept for personas).
  package let accounts: [UInt32]

  /// A sheet of one day; as many accounts as rows.
  package init(day: Day, rows: [SheetRow], accounts: [UInt32]) {
    precondition(rows.count == accounts.count)
    (self.day, self.rows, self.accounts) = (day, rows, accounts)
  }

  /// The row of an account number; nil where there is no such account.
  package func index(of account: Int) -> Int? {
    var (low, high) = (0, accounts.count)
    while low < high {
      let middle = (low + high) / 2
      if accounts[middle] < UInt32(account) { low = middle + 1 } else { high = middle }
    }
    return low < accounts.count && accounts[low] == UInt32(account) ? low : nil
  }
}
