private import Foundation
internal import GRDB

extension WorldFile {
  /// The list of a file of format 2, and the day it is of; nil where there is none.
  func earlySheet<Value>(
    _ body: (_ day: Int, UnsafeRawBufferPointer) -> Value
  ) throws(ArchiveError) -> Value? {
    guard format == 2 else { return nil }
    return try read { database in
      let row = try Row.fetchOne(database, sql: "SELECT day, bytes FROM sheet WHERE branch = 1")
      guard let row else { return nil }
      let day = try row.field(0, Int.self)
      return try Self.withBytes(of: row, at: 1) { body(day, $0) }
    }
  }

  /// Cached values of some days of a branch, by day and part, each valid only until `body` returns.
  /// The content is nil where the value is not what was written.
  func cached(
    _ table: CacheTable, of branch: Int, on days: ClosedRange<Int>,
    _ body: (_ seal: CacheSeal, _ content: UnsafeRawBufferPointer?) -> Void
  ) throws(ArchiveError) {
    // What an older format cached was another program's memory.
    guard format == WorldFormat.version else { return }
    try read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT day, part, bytes FROM \(table.rawValue) WHERE branch = ? AND day BETWEEN ? AND ?
          ORDER BY day, part
          """, arguments: [branch, days.lowerBound, days.upperBound])
      while let row = try rows.next() {
        let seal = CacheSeal(
          table: table, branch: branch, day: try row.field(0), part: try row.field(1))
        try Self.withBytes(of: row, at: 2) { body(seal, seal.opened($0)) }
      }
    }
  }

  /// Cached values, copied; those that are not what was written have no content.
  func cached(
    _ table: CacheTable, of branch: Int, on days: ClosedRange<Int>
  ) throws(ArchiveError) -> [CachedValue] {
    var values: [CachedValue] = []
    try cached(table, of: branch, on: days) { seal, content in
      values.append(
        CachedValue(day: seal.day, part: seal.part, content: content.map { [UInt8]($0) }))
    }
    return values
  }

  /// The days of a branch that a table has something of, ascending.
  func days(in table: CacheTable, of branch: Int) throws(ArchiveError) -> [Int] {
    try read { database in
      try Int.fetchAll(
        database,
        sql: "SELECT DISTINCT day FROM \(table.rawValue) WHERE branch = ? ORDER BY day",
        arguments: [branch])
    }
  }

  /// Where cached values of a branch stand, whatever they hold.
  func places(of branch: Int) throws(ArchiveError) -> [CachePlace] {
    try read { database in
      try CacheTable.allCases.flatMap { table in
        try Row.fetchAll(
          database,
          sql: "SELECT day, part FROM \(table.rawValue) WHERE branch = ? ORDER BY day, part",
          arguments: [branch]
        ).map { CachePlace(table: table, day: try $0.field(0), part: try $0.field(1)) }
      }
    }
  }

  /// The recorded lives, chunk by chunk, each valid only until `body` returns.
  package func tapes(_ body: (UnsafeRawBufferPointer) -> Void) throws(ArchiveError) {
    try read { database in
      let rows = try Row.fetchCursor(database, sql: "SELECT bytes FROM tape ORDER BY chunk")
      while let row = try rows.next() { try Self.withBytes(of: row, at: 0, body) }
    }
  }

  /// The bytes of a column where SQLite keeps them, not copied.
  private static func withBytes<Value>(
    of row: Row, at column: Int, _ body: (UnsafeRawBufferPointer) -> Value
  ) throws -> Value {
    // Asked for as a value of its type first: anything may stand in a damaged file.
    guard case .blob = (row[column] as DatabaseValue).storage else {
      return body(UnsafeRawBufferPointer(start: nil, count: 0))
    }
    return try row.withUnsafeData(atIndex: column) { data in
      guard let data else { return body(UnsafeRawBufferPointer(start: nil, count: 0)) }
      return data.withUnsafeBytes(body)
    }
  }
}

/// A cached value as it was found in the file.
struct CachedValue: Equatable {
  /// The day it is of.
  let day: Int
  /// Which part of the day's content.
  let part: Int
  /// The content; nil where the value is not what was written.
  let content: [UInt8]?
}
