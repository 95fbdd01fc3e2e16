internal import Credit
package import World

extension Query {
  /// Whether an account passes: its row, its number, its name.
  package func lets(_ row: SheetRow, account: Int, name: String) -> Bool {
    for term in terms where term.test.holds(row, account, name) == term.isNegated { return false }
    return true
  }
}

extension Query.Test {
  fileprivate func holds(_ row: SheetRow, _ account: Int, _ name: String) -> Bool {
    switch self {
    case .number(let field, let range): range.contains(field.value(row, account))
    case .line(let mask): mask & 1 << row.line.rawValue != 0
    case .locks(let mask): row.locks & mask != 0
    case .cases(let mask): row.cases & mask != 0
    case .inUse(let locked): row.line == .active && (row.locks != 0) == locked
    case .reason(let code): row.reason == code
    case .warning(let level): row.warning >= level
    case .name(let part): Query.contains(name.utf8, part)
    }
  }
}

extension Query.Field {
  fileprivate func value(_ row: SheetRow, _ account: Int) -> Int {
    switch self {
    case .account: account
    case .score: Int(row.score)
    case .dpd: Int(row.daysPastDue)
    case .limit: row.limit.fen
    case .used: row.used.fen
    case .util: row.utilisation
    case .cap: row.hiddenCap.fen
    }
  }
}

extension Query {
  /// Whether the bytes of a name contain these, ASCII letters in either case.
  static func contains(_ name: String.UTF8View, _ part: [UInt8]) -> Bool {
    var start = name.startIndex
    while start != name.endIndex {
      if starts(name, at: start, with: part) { return true }
      start = name.index(after: start)
    }
    return part.isEmpty
  }

  private static func starts(
    _ name: String.UTF8View, at start: String.Index, with part: [UInt8]
  ) -> Bool {
    var index = start
    for byte in part {
      if index == name.endIndex || lowered(name[index]) != byte { return false }
      index = name.index(after: index)
    }
    return true
  }

  static func lowered(_ byte: UInt8) -> UInt8 { 65...90 ~= byte ? byte | 32 : byte }
}
