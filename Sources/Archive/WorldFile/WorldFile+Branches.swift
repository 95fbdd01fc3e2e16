private import Foundation
internal import GRDB

extension WorldFile {
  /// All branches, in the order in which they were made.
  package func branches() throws(ArchiveError) -> [StoredBranch] {
    try read { database in
      try Row.fetchAll(database, sql: "\(Self.selectBranch) ORDER BY branch")
        .map(Self.branch)
    }
  }

  /// Makes a branch that shares the parent's days up to `day`, and the commands given on them so
  /// far.
  ///
  /// - Parameters:
  ///   - name: a name that no branch has yet.
  ///   - parent: the number of the branch it forks off.
  ///   - day: the last day that both share.
  ///   - documents: documents to be kept with it, for example its policy.
  /// - Throws: ``ArchiveError/branchExists(_:)`` or ``ArchiveError/noBranch(_:)``.
  package func addBranch(
    _ name: String, from parent: Int, at day: Int, documents: [StoredDocument] = []
  ) throws(ArchiveError) -> StoredBranch {
    try write { database in
      guard try Self.branch(parent, of: database) != nil else {
        throw ArchiveError.noBranch(parent)
      }
      let taken = try Row.fetchOne(
        database, sql: "\(Self.selectBranch) WHERE name = ?", arguments: [name])
      guard taken == nil else { throw ArchiveError.branchExists(name) }
      for document in documents { try Self.insert(document, into: database) }
      return try self.fork(name, from: parent, at: day, in: database)
    }
  }

  private func fork(
    _ name: String, from parent: Int, at day: Int, in database: Database
  ) throws -> StoredBranch {
    let lastEntry = try Int.fetchOne(
      database, sql: "SELECT max(entry) FROM journal WHERE branch = ? AND day <= ?",
      arguments: [parent, day])
    let number = try Int.fetchOne(database, sql: "SELECT max(branch) + 1 FROM branch")
    let branch = StoredBranch(
      number: number ?? 1, name: name, parent: parent, day: day, lastEntry: lastEntry ?? 0,
      headDay: day)
    let previous = try hash(ofEntry: branch.lastEntry, in: database)
    try Self.insert(branch, after: previous, into: database)
    return branch
  }

  static func insert(
    _ branch: StoredBranch, after previous: ContentHash, into database: Database
  ) throws {
    try database.execute(
      sql: "INSERT INTO branch VALUES (?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        branch.number, branch.name, branch.parent, branch.day, branch.lastEntry, branch.headDay,
        Data(branch.seal(after: previous).bytes),
      ])
  }

  static let selectBranch =
    "SELECT branch, name, parent, at_day, last_entry, head_day, hash FROM branch"

  static func branch(_ row: Row) throws -> StoredBranch {
    StoredBranch(
      number: try row.field(0), name: try row.field(1), parent: try row.field(2),
      day: try row.field(3), lastEntry: try row.field(4), headDay: try row.field(5))
  }

  static func branch(_ number: Int, of database: Database) throws -> StoredBranch? {
    try Row.fetchOne(
      database, sql: "\(selectBranch) WHERE branch = ?", arguments: [number]
    ).map(branch)
  }
}

/// A branch of a world: where it forks off, and how far it has been stepped.
package struct StoredBranch: Equatable, Sendable {
  /// Its number, from 1; 1 is the branch that genesis makes.
  package let number: Int
  /// Its name; no two branches share one.
  package let name: String
  /// The branch it forks off; nothing for the first.
  package let parent: Int?
  /// The day it forks at (for the first, the day of genesis): the last that it shares.
  package let day: Int
  /// The last entry of the parent that it shares; 0 for none.
  package let lastEntry: Int
  /// The day it has been stepped to.
  package let headDay: Int

  /// The hash that seals the branch point: the SHA-256 of the hash that the last shared entry
  /// (or genesis) has, followed by version 1 (one byte), number, name, parent (0 for none), day
  /// and last entry. How far the branch was stepped is not part of it.
  func seal(after previous: ContentHash) -> ContentHash {
    var writer = CanonicalWriter(version: 1)
    writer.write(number)
    writer.write(name)
    writer.write(parent ?? 0)
    writer.write(day)
    writer.write(lastEntry)
    return ContentHash(of: previous.bytes + writer.bytes)
  }
}
