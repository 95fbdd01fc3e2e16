private import Foundation
internal import GRDB

extension WorldFile {
  /// The list columns of a branch, read in one piece; nothing if there are none.
  ///
  /// - Parameter body: gets the day the sheet is of, and its bytes, which are valid only until it
  ///   returns; its answer is the answer.
  package func sheet<Value>(
    of branch: Int, _ body: (_ day: Int, UnsafeRawBufferPointer) -> Value
  ) throws(ArchiveError) -> Value? {
    try read { database in
      let rows = try Row.fetchCursor(
        database, sql: "SELECT day, bytes FROM sheet WHERE branch = ?", arguments: [branch])
      guard let row = try rows.next() else { return nil }
      let day = try row.field(0, Int.self)
      return try Self.withBytes(of: row, at: 1) { bytes in
        body(day, bytes)
      }
    }
  }

  /// The days of a branch that have a keyframe, ascending.
  package func keyframeDays(of branch: Int) throws(ArchiveError) -> [Int] {
    try read { database in
      try Int.fetchAll(
        database, sql: "SELECT day FROM keyframe WHERE branch = ? AND chunk = 0 ORDER BY day",
        arguments: [branch])
    }
  }

  /// The keyframe of a day, chunk by chunk, each valid only until `body` returns. False if there
  /// is none.
  package func keyframe(
    of branch: Int, on day: Int, _ body: (_ chunk: Int, UnsafeRawBufferPointer) -> Void
  ) throws(ArchiveError) -> Bool {
    try read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: "SELECT chunk, bytes FROM keyframe WHERE branch = ? AND day = ? ORDER BY chunk",
        arguments: [branch, day])
      var found = false
      while let row = try rows.next() {
        found = true
        let chunk = try row.field(0, Int.self)
        try Self.withBytes(of: row, at: 1) { body(chunk, $0) }
      }
      return found
    }
  }

  /// One chunk of a keyframe, for the replay of one account.
  package func keyframe(
    of branch: Int, on day: Int, chunk: Int
  ) throws(ArchiveError) -> [UInt8]? {
    try read { database in
      try Data.fetchOne(
        database,
        sql: "SELECT bytes FROM keyframe WHERE branch = ? AND day = ? AND chunk = ?",
        arguments: [branch, day, chunk]
      ).map { [UInt8]($0) }
    }
  }

  /// The notices of some days of a branch, ascending; days without notices are left out.
  package func notices(
    of branch: Int, on days: ClosedRange<Int>
  ) throws(ArchiveError) -> [DayBytes] {
    try rows(of: "notice", branch, days)
  }

  /// The measures of some days of a branch, ascending; days that have none are left out.
  package func measures(
    of branch: Int, on days: ClosedRange<Int>
  ) throws(ArchiveError) -> [DayBytes] {
    try rows(of: "measure", branch, days)
  }

  /// The recorded lives, chunk by chunk, each valid only until `body` returns.
  package func tapes(_ body: (UnsafeRawBufferPointer) -> Void) throws(ArchiveError) {
    try read { database in
      let rows = try Row.fetchCursor(database, sql: "SELECT bytes FROM tape ORDER BY chunk")
      while let row = try rows.next() { try Self.withBytes(of: row, at: 0, body) }
    }
  }

  private func rows(
    of table: String, _ branch: Int, _ days: ClosedRange<Int>
  ) throws(ArchiveError) -> [DayBytes] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT day, bytes FROM \(table) WHERE branch = ? AND day BETWEEN ? AND ? ORDER BY day
          """,
        arguments: [branch, days.lowerBound, days.upperBound]
      ).map { DayBytes(day: try $0.field(0), bytes: try $0.bytes(1)) }
    }
  }

  /// The bytes of a column where SQLite keeps them, not copied.
  private static func withBytes<Value>(
    of row: Row, at column: Int, _ body: (UnsafeRawBufferPointer) -> Value
  ) throws -> Value {
    try row.withUnsafeData(atIndex: column) { data in
      guard let data else { return body(UnsafeRawBufferPointer(start: nil, count: 0)) }
      return data.withUnsafeBytes(body)
    }
  }
}

/// What belongs to one day of a branch, packed by the caller.
package struct DayBytes: Equatable, Sendable {
  /// The day.
  package let day: Int
  /// The content.
  package let bytes: [UInt8]

  /// The content of a day.
  package init(day: Int, bytes: [UInt8]) {
    self.day = day
    self.bytes = bytes
  }
}

/// The states of all accounts of a branch on one day, in chunks of the caller's choice.
package struct Keyframe: Equatable, Sendable {
  /// The day whose end the states are of.
  package let day: Int
  /// The states, in chunks numbered from 0.
  package let chunks: [[UInt8]]

  /// A keyframe.
  package init(day: Int, chunks: [[UInt8]]) {
    self.day = day
    self.chunks = chunks
  }
}
