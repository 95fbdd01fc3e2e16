private import Foundation
internal import GRDB

extension WorldFile {
  /// The first entry of the journal that does not follow from the one before; nothing if the
  /// chain is whole.
  package func firstBrokenEntry() throws(ArchiveError) -> Int? {
    try read { try self.firstBrokenEntry(in: $0) }
  }

  /// Everything in the file, caches apart, that is not as it was written.
  package func faults() throws(ArchiveError) -> [ArchiveFault] {
    try read { database in
      var faults = try self.structureFaults(in: database)
      if let entry = try self.firstBrokenEntry(in: database) {
        faults.append(.chain(entry: entry))
      }
      faults += try self.documentFaults(in: database)
      faults += try self.branchFaults(in: database)
      if try !self.isTapeWhole(in: database) { faults.append(.tape) }
      return faults
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

  private func structureFaults(in database: Database) throws -> [ArchiveFault] {
    try String.fetchAll(database, sql: "PRAGMA integrity_check(10)")
      .filter { $0 != "ok" }
      .map { .structure($0) }
  }

  private func documentFaults(in database: Database) throws -> [ArchiveFault] {
    var faults: [ArchiveFault] = []
    let rows = try Row.fetchCursor(
      database, sql: "SELECT hash, name, bytes FROM document ORDER BY rowid")
    while let row = try rows.next() {
      if ContentHash(of: try row.bytes(2)).bytes != (try row.bytes(0)) {
        faults.append(.document(name: try row.field(1)))
      }
    }
    return faults
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
