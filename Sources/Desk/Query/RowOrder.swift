internal import Credit
package import World

/// A filtered and sorted permutation of a sheet's rows: what the list shows, in which order.
///
/// Sorting works on whole numbers that hold key and row together, so that a million rows take
/// less time than a key may; names are compared by a rank that was made once.
package struct RowOrder: Sendable {
  /// Indices of the sheet's rows.
  package let rows: [Int32]

  /// The rows of a sheet that pass a query, sorted.
  package init(_ sheet: Sheet, names: Names, query: Query, by sorting: Sorting) {
    var keys: [UInt64] = []
    keys.reserveCapacity(sheet.rows.count)
    let column = sorting.column
    let ranks = column == .name ? names.allRanks() : []
    let flip: UInt32 = sorting.falls ? .max : 0
    sheet.rows.withUnsafeBufferPointer { rows in
      for (index, row) in rows.enumerated() {
        let account = Int(sheet.accounts[index])
        guard query.isEverything || query.lets(row, at: index, account: account, names: names)
        else { continue }
        let key = column == .name ? ranks[index] : RowOrder.key(row, index, column)
        keys.append(UInt64(key ^ flip) << 32 | UInt64(index))
      }
    }
    if sorting != .natural { keys = RowOrder.sorted(keys) }
    rows = keys.map { Int32($0 & 0xFFFF_FFFF) }
  }

  /// Numbers by their upper half; those that share it stay in the order in which they stand.
  static func sorted(_ keys: [UInt64]) -> [UInt64] {
    guard keys.count > 4_096 else { return keys.sorted() }
    return [32, 48].reduce(keys) { dealt($0, by: $1) }
  }

  // Sixteen bits are a pile each: a pass of counting and a pass of dealing.
  private static func dealt(_ keys: [UInt64], by shift: UInt64) -> [UInt64] {
    var places = [Int](repeating: 0, count: 1 << 16)
    for key in keys { places[Int(key >> shift & 0xFFFF)] += 1 }
    var next = 0
    for pile in places.indices { (places[pile], next) = (next, next + places[pile]) }
    return [UInt64](unsafeUninitializedCapacity: keys.count) { dealt, count in
      for key in keys {
        let pile = Int(key >> shift & 0xFFFF)
        dealt[places[pile]] = key
        places[pile] += 1
      }
      count = keys.count
    }
  }

  /// No rows.
  package static let empty = RowOrder(rows: [])

  private init(rows: [Int32]) { self.rows = rows }

  /// How many rows.
  package var count: Int { rows.count }

  /// The place of a sheet's row in the order; nil where it was filtered out.
  package func place(of row: Int) -> Int? { rows.firstIndex(of: Int32(row)) }

  // Signed amounts move up by half of the range, so that negative ones come first.
  private static func key(_ row: SheetRow, _ index: Int, _ column: Column) -> UInt32 {
    switch column {
    case .account, .name: UInt32(index)
    case .score: UInt32(row.score)
    case .limit: signed(row.limit)
    case .used: UInt32(clamping: row.utilisation + 1_000_000)
    case .dpd: UInt32(row.daysPastDue)
    case .line: UInt32(row.line.rawValue)
    case .locks: UInt32(row.locks)
    case .cases: UInt32(row.cases)
    case .notice: UInt32(row.lastNotice.number)
    case .cap: signed(row.hiddenCap)
    }
  }

  private static func signed(_ money: Money) -> UInt32 { UInt32(money.fen + 0x8000_0000) }
}

/// What decides which accounts are listed, and in which order.
package struct Listing: Sendable, Equatable {
  /// Which accounts are listed.
  package var query: Query
  /// How they are sorted.
  package var sorting: Sorting

  /// A listing.
  package init(query: Query, sorting: Sorting) { (self.query, self.sorting) = (query, sorting) }
}

/// A listing with the order it came to for one sheet: with a million accounts that takes longer
/// than a key may, so it is made where nobody waits.
package struct Listed: Sendable {
  let listing: Listing
  let order: RowOrder

  /// The order of a sheet's rows.
  package init(_ listing: Listing, of sheet: Sheet, names: Names) {
    self.listing = listing
    order = RowOrder(sheet, names: names, query: listing.query, by: listing.sorting)
  }
}

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
