private import Foundation
internal import GRDB

extension WorldFile {
  /// The first entry of the journal that does not follow from the one before; nothing if the
  /// chain is whole.
  package func firstBrokenEntry() throws(ArchiveError) -> Int? {
    try read { try self.firstBrokenEntry(in: $0) }
  }

  /// Everything in the file that is not as it was written, caches apart: definitions, documents,
  /// the chain, branch points, recorded lives. Quick enough to be asked whenever a file is opened.
  package func faults() throws(ArchiveError) -> [ArchiveFault] {
    try read { database in
      var faults = try WorldFormat.strangers(in: database, format: self.format)
        .map { ArchiveFault.definition($0) }
      if let entry = try self.firstBrokenEntry(in: database) {
        faults.append(.chain(entry: entry))
      }
      faults += try self.documentFaults(in: database)
      faults += try self.branchFaults(in: database)
      if try !self.isTapeWhole(in: database) { faults.append(.tape) }
      return faults
    }
  }

  /// What SQLite finds wrong with its own structure: every page is read.
  package func structureFaults() throws(ArchiveError) -> [ArchiveFault] {
    try read { database in
      try String.fetchAll(database, sql: "PRAGMA integrity_check(10)")
        .filter { $0 != "ok" }
        .map { .structure($0) }
    }
  }

  /// The hash of the last entry, or of genesis where there is none.
  package func chainHead() throws(ArchiveError) -> ContentHash {
    try read { database in
      let last = try Int.fetchOne(database, sql: "SELECT max(entry) FROM journal") ?? 0
      return try self.hash(ofEntry: last, in: database)
    }
  }

  private func firstBrokenEntry(in database: Database) throws -> Int? {
    var previous = try Self.genesisHash(of: database)
    var number = 0
    var sequences: [Int: Int] = [:]
    let rows = try Row.fetchCursor(database, sql: "\(Self.selectEntry) ORDER BY entry")
    while let row = try rows.next() {
      let entry = try entry(row)
      number += 1
      sequences[entry.draft.branch, default: 0] += 1
      let expected = JournalEntry(
        number: number, sequence: sequences[entry.draft.branch] ?? 0, draft: entry.draft,
        after: previous)
      if entry != expected { return entry.number }
      previous = entry.hash
    }
    return nil
  }

  private func documentFaults(in database: Database) throws -> [ArchiveFault] {
    var faults: [ArchiveFault] = []
    var stored: [DocumentName] = []
    let rows = try Row.fetchCursor(
      database, sql: "SELECT hash, kind, name, bytes FROM document ORDER BY rowid")
    while let row = try rows.next() {
      let document = try document(row)
      if ContentHash(of: document.bytes) != document.hash {
        faults.append(.document(name: document.name))
      }
      stored.append(DocumentName(document))
    }
    let named = try Self.genesisFacts(of: database).compactMap(DocumentName.init)
    let missing = named.filter { !stored.contains($0) }
    return faults + missing.map { .missingDocument(name: $0.name) }
  }

  private func branchFaults(in database: Database) throws -> [ArchiveFault] {
    var faults: [ArchiveFault] = []
    for row in try Row.fetchAll(database, sql: "\(Self.selectBranch) ORDER BY branch") {
      let branch = try Self.branch(row)
      let previous = try? hash(ofEntry: branch.lastEntry, in: database)
      let seal = previous.map { branch.seal(after: $0).bytes }
      if seal != (try row.bytes(6)) { faults.append(.branch(name: branch.name)) }
    }
    return faults
  }

  private func isTapeWhole(in database: Database) throws -> Bool {
    let stored = try String.fetchOne(
      database, sql: "SELECT value FROM world WHERE genesis = 1 AND key = ?",
      arguments: [WorldGenesis.tapeKey])
    var tape = ContentHash.Function()
    let rows = try Row.fetchCursor(database, sql: "SELECT bytes FROM tape ORDER BY chunk")
    var isEmpty = true
    while let row = try rows.next() {
      tape.update(try row.bytes(0))
      isEmpty = false
    }
    return isEmpty ? stored == nil : stored == "\(tape.hash)"
  }
}
