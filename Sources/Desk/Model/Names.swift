/// The customers' names, a row of the sheet each. Made once for a world and handed on.
package final class Names: Sendable {
  private let names: [String]
  private let ranks: [UInt32]

  /// Names in the order of a sheet's rows.
  package init(_ names: [String]) {
    self.names = names
    ranks = Names.ranks(names)
  }

  /// The name of a row; empty for a row beyond the last.
  package subscript(row: Int) -> String { names.indices.contains(row) ? names[row] : "" }

  /// The place of a row's name among all names.
  func rank(of row: Int) -> UInt32 { ranks.indices.contains(row) ? ranks[row] : 0 }

  // By the first eight bytes, which hold two or three 中文 characters; ties keep their order.
  private static func ranks(_ names: [String]) -> [UInt32] {
    let keys = names.enumerated().map { (key: key($1), row: $0) }.sorted {
      ($0.key, $0.row) < ($1.key, $1.row)
    }
    var ranks = [UInt32](repeating: 0, count: names.count)
    for (rank, entry) in keys.enumerated() { ranks[entry.row] = UInt32(rank) }
    return ranks
  }

  private static func key(_ name: String) -> UInt64 {
    var key: UInt64 = 0
    var count = 0
    for byte in name.utf8.prefix(8) {
      key = key << 8 | UInt64(byte)
      count += 1
    }
    return key << UInt64(8 * (8 - count))
  }
}
