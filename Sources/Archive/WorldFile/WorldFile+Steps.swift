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
