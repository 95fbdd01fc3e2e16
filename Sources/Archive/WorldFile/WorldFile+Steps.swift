private import Foundation
internal import GRDB

extension WorldFile {
  /// Writes what an act leaves, in one transaction: the branch's head day and the caches.
  ///
  /// - Precondition: the head day is not before the branch's present one.
  /// - Throws: ``ArchiveError/noBranch(_:)`` if the branch does not exist.
  func commit(_ record: StepRecord) throws(ArchiveError) {
    try write { try self.commit(record, to: $0) }
  }

  func commit(_ record: StepRecord, to database: Database) throws {
    guard let branch = try Self.branch(record.branch, of: database) else {
      throw ArchiveError.noBranch(record.branch)
    }
    if let headDay = record.headDay {
      precondition(headDay >= branch.headDay, "a branch is never stepped back")
      try database.execute(
        sql: "UPDATE branch SET head_day = ? WHERE branch = ?",
        arguments: [headDay, record.branch])
    }
    for removal in record.removed {
      try database.execute(
        sql: """
          DELETE FROM \(removal.table.rawValue) WHERE branch = ? AND day BETWEEN ? AND ?
          """, arguments: [record.branch, removal.days.lowerBound, removal.days.upperBound])
    }
    for value in record.values { try insert(value, of: record.branch, into: database) }
  }

  private func insert(
    _ value: NewCacheValue, of branch: Int, into database: Database
  ) throws {
    let seal = CacheSeal(table: value.table, branch: branch, day: value.day, part: value.part)
    try database.cachedStatement(
      sql: "INSERT OR REPLACE INTO \(value.table.rawValue) VALUES (?, ?, ?, ?)"
    ).execute(arguments: [branch, value.day, value.part, Data(seal.sealed(value.content))])
  }

  /// Forgets everything that can be computed again from genesis, documents, branches, journal
  /// and tapes. The branches keep their head days.
  package func dropCaches() throws(ArchiveError) {
    try write { database in
      for table in CacheTable.allCases {
        try database.execute(sql: "DELETE FROM \(table.rawValue)")
      }
    }
  }
}

/// What an act leaves in the file beside the journal; written in one transaction.
struct StepRecord: Sendable {
  /// The number of the branch.
  var branch: Int
  /// The day it was stepped to; nil where it was not.
  var headDay: Int?
  /// What is to be forgotten, before anything is written.
  var removed: [Removal] = []
  /// What is to be kept. A value whose place is taken replaces what is there.
  var values: [NewCacheValue] = []

  /// Days of a table.
  struct Removal: Sendable {
    let table: CacheTable
    let days: ClosedRange<Int>
  }

  /// A record of one branch that changes nothing yet.
  init(branch: Int, headDay: Int? = nil) {
    (self.branch, self.headDay) = (branch, headDay)
  }

  /// Forgets all days of a table.
  mutating func clear(_ table: CacheTable) {
    removed.append(Removal(table: table, days: Int.min...Int.max))
  }
}

/// A value to be cached.
struct NewCacheValue: Sendable {
  let table: CacheTable
  let day: Int
  var part = 0
  let content: [UInt8]
}
