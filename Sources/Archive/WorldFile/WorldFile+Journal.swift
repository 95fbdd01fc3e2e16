private import Foundation
internal import GRDB

extension WorldFile {
  /// Appends a command. When this returns, the command is on disk.
  ///
  /// - Throws: ``ArchiveError/noBranch(_:)`` if its branch does not exist.
  package func append(_ draft: JournalDraft) throws(ArchiveError) -> JournalEntry {
    try write { try self.append(draft, to: $0) }
  }

  /// Appends commands together, all or none, with the documents they name and with what they
  /// changed.
  func append(
    _ drafts: [JournalDraft], documents: [StoredDocument] = [], record: StepRecord? = nil
  ) throws(ArchiveError) -> [JournalEntry] {
    try write { database in
      for document in documents { try Self.insert(document, into: database) }
      let entries = try drafts.map { try self.append($0, to: database) }
      if let record { try self.commit(record, to: database) }
      return entries
    }
  }

  /// All entries, in the order of the chain.
  package func entries() throws(ArchiveError) -> [JournalEntry] {
    try read { database in
      try Row.fetchAll(database, sql: "\(Self.selectEntry) ORDER BY entry")
        .map { try self.entry($0) }
    }
  }

  /// The number of the last entry; 0 where there is none.
  package func lastEntry() throws(ArchiveError) -> Int {
    try read { try Int.fetchOne($0, sql: "SELECT max(entry) FROM journal") ?? 0 }
  }

  /// The entries given on one branch itself, in order.
  package func entries(of branch: Int) throws(ArchiveError) -> [JournalEntry] {
    try read { try self.entries(of: branch, upTo: nil, in: $0) }
  }

  /// The entries that lead to a branch's head, in order: those of its ancestors up to where each
  /// was left, then its own.
  package func entries(leadingTo branch: Int) throws(ArchiveError) -> [JournalEntry] {
    try read { database in
      var entries: [JournalEntry] = []
      var (number, last) = (branch as Int?, nil as Int?)
      while let current = number {
        guard let stored = try Self.branch(current, of: database) else {
          throw ArchiveError.noBranch(current)
        }
        entries = try self.entries(of: current, upTo: last, in: database) + entries
        (number, last) = (stored.parent, stored.lastEntry)
      }
      return entries
    }
  }

  private func entries(
    of branch: Int, upTo last: Int?, in database: Database
  ) throws -> [JournalEntry] {
    try Row.fetchAll(
      database,
      sql: "\(Self.selectEntry) WHERE branch = ? AND entry <= ? ORDER BY sequence",
      arguments: [branch, last ?? Int.max]
    ).map { try self.entry($0) }
  }

  func append(_ draft: JournalDraft, to database: Database) throws -> JournalEntry {
    guard try Self.branch(draft.branch, of: database) != nil else {
      throw ArchiveError.noBranch(draft.branch)
    }
    let last = try Int.fetchOne(database, sql: "SELECT max(entry) FROM journal") ?? 0
    let sequence = try Int.fetchOne(
      database, sql: "SELECT max(sequence) FROM journal WHERE branch = ?",
      arguments: [draft.branch])
    let entry = JournalEntry(
      number: last + 1, sequence: (sequence ?? 0) + 1, draft: draft,
      after: try hash(ofEntry: last, in: database))
    try Self.insert(entry, into: database)
    return entry
  }

  private static func insert(_ entry: JournalEntry, into database: Database) throws {
    let draft = entry.draft
    try database.execute(
      sql: "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        entry.number, draft.branch, entry.sequence, draft.day, draft.actor, draft.kind,
        Data(draft.command), Data(entry.previous.bytes), Data(entry.hash.bytes),
      ])
  }

  /// The stored hash of an entry; of genesis for entry 0.
  func hash(ofEntry number: Int, in database: Database) throws -> ContentHash {
    guard number > 0 else { return try Self.genesisHash(of: database) }
    let stored = try Data.fetchOne(
      database, sql: "SELECT hash FROM journal WHERE entry = ?", arguments: [number])
    guard let stored else {
      throw ArchiveError.damaged(path, "the journal has no entry \(number)")
    }
    return try hash([UInt8](stored))
  }

  static let selectEntry = """
    SELECT entry, branch, sequence, day, actor, kind, command, previous_hash, hash FROM journal
    """

  func entry(_ row: Row) throws -> JournalEntry {
    let draft = JournalDraft(
      branch: try row.field(1), day: try row.field(3), actor: try row.field(4),
      kind: try row.field(5), command: try row.bytes(6))
    return JournalEntry(
      number: try row.field(0), sequence: try row.field(2), draft: draft,
      previous: try hash(row.bytes(7)), hash: try hash(row.bytes(8)))
  }
}
