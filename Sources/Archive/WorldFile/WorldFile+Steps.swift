private import Foundation
internal import GRDB

extension WorldFile {
  /// Writes what a step leaves, in one transaction: the branch's head day and the caches.
  ///
  /// - Precondition: the head day is not before the branch's present one.
  /// - Throws: ``ArchiveError/noBranch(_:)`` if the branch does not exist.
  package func commit(_ record: StepRecord) throws(ArchiveError) {
    try write { try self.commit(record, to: $0) }
  }

  func commit(_ record: StepRecord, to database: Database) throws {
    guard let branch = try Self.branch(record.branch, of: database) else {
      throw ArchiveError.noBranch(record.branch)
    }
    precondition(record.headDay >= branch.headDay, "a branch is never stepped back")
    try database.execute(
      sql: "UPDATE branch SET head_day = ? WHERE branch = ?",
      arguments: [record.headDay, record.branch])
    try insert(record.measures, into: "measure", of: record.branch, database)
    try insert(record.notices, into: "notice", of: record.branch, database)
    if let sheet = record.sheet {
      try database.execute(
        sql: "INSERT OR REPLACE INTO sheet VALUES (?, ?, ?)",
        arguments: [record.branch, record.headDay, Data(sheet)])
    }
    for keyframe in record.keyframes { try insert(keyframe, of: record.branch, database) }
  }

  private func insert(
    _ days: [DayBytes], into table: String, of branch: Int, _ database: Database
  ) throws {
    let statement = try database.cachedStatement(
      sql: "INSERT OR REPLACE INTO \(table) VALUES (?, ?, ?)")
    for day in days {
      try statement.execute(arguments: [branch, day.day, Data(day.bytes)])
    }
  }

  private func insert(_ keyframe: Keyframe, of branch: Int, _ database: Database) throws {
    try database.execute(
      sql: "DELETE FROM keyframe WHERE branch = ? AND day = ?",
      arguments: [branch, keyframe.day])
    for (index, chunk) in keyframe.chunks.enumerated() {
      try database.execute(
        sql: "INSERT INTO keyframe VALUES (?, ?, ?, ?)",
        arguments: [branch, keyframe.day, index, Data(chunk)])
    }
  }

  /// Forgets everything that can be computed again from genesis, documents, branches, journal
  /// and tapes. The branches keep their head days.
  package func dropCaches() throws(ArchiveError) {
    try write { database in
      for table in ["keyframe", "sheet", "notice", "measure"] {
        try database.execute(sql: "DELETE FROM \(table)")
      }
    }
  }
}

/// What stepping a branch leaves in the file; written in one transaction.
package struct StepRecord: Sendable {
  /// The number of the branch.
  package var branch: Int
  /// The day it was stepped to.
  package var headDay: Int
  /// The measures of the days stepped over. A day that is there already is replaced.
  package var measures: [DayBytes]
  /// The notices of the days stepped over, packed. A day that is there already is replaced.
  package var notices: [DayBytes]
  /// The list columns at the head; the branch's earlier sheet is replaced.
  package var sheet: [UInt8]?
  /// States of all accounts on some of the days.
  package var keyframes: [Keyframe]

  /// A record.
  package init(
    branch: Int, headDay: Int, measures: [DayBytes] = [], notices: [DayBytes] = [],
    sheet: [UInt8]? = nil, keyframes: [Keyframe] = []
  ) {
    self.branch = branch
    self.headDay = headDay
    self.measures = measures
    self.notices = notices
    self.sheet = sheet
    self.keyframes = keyframes
  }
}
