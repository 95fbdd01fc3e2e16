import Credit
import Foundation
import GRDB
import Testing
import World

@testable import Archive

/// A world of format 2 is read where it lies and lived again elsewhere.
@Suite struct EarlyFormatTests {
  private let source: StoreFixture
  private let path: String

  init() throws {
    source = try StoreFixture(days: 20)
    path = source.scratch.path("early.tideline")
    let store = try source.open()
    for text in ["a", "b"] {
      _ = try store.obey(.note(account: 3, text: text), as: StoreFixture.actor)
    }
    try EarlyWorld(of: store).write(to: path)
  }

  @Test func itsListAndItsChainCanBeLookedAt() throws {
    let store = try WorldStore.open(path)
    #expect(store.isOfOtherBehaviour && store.behaviour == 0 && store.journal.entries.count == 2)
    #expect(try store.daySheet().sheet.rows == source.open().daySheet().sheet.rows)
    let found = try WorldStore.verify(path, threads: 1)
    #expect(found.isGood && found.entries == 2 && found.notReplayed != nil)
    let before = try FileBytes.read(path)
    #expect(throws: WorldFault.self) { try store.step(days: 1, threads: 1) }
    #expect(throws: WorldFault.self) { try store.obey(.note(account: 3, text: "c"), as: "王芳") }
    #expect(try FileBytes.read(path) == before)
  }

  @Test func whatWasChangedInItsChainIsNamed() throws {
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: "UPDATE journal SET day = day - 1 WHERE entry = 2") }
    try queue.close()
    #expect(try WorldStore.verify(path, threads: 1).faults.map(\.place) == ["file"])
  }

  @Test func itsOrdersAreLivedAgain() throws {
    let again = source.scratch.path("again.tideline")
    let relived = try WorldStore.relive(path, as: again, name: "again", threads: 2)
    #expect(relived.refused == [] && relived.store.journal.entries.count == 2)
    #expect(try relived.store.stateHash(threads: 1) == source.open().stateHash(threads: 1))
    #expect(try WorldStore.verify(again, threads: 2).isGood)
  }
}

/// A world written as format 2 had it.
private struct EarlyWorld {
  private let store: WorldStore

  init(of store: WorldStore) { self.store = store }

  func write(to path: String) throws {
    let queue = try DatabaseQueue(path: path)
    let facts = try store.file.facts().filter {
      !$0.key.hasPrefix(WorldGenesis.documentPrefix) && $0.key != "behaviour"
    }
    try queue.write { database in
      try database.execute(sql: EarlyWorld.tables)
      for fact in facts {
        try database.execute(
          sql: "INSERT INTO world VALUES (?, ?, 1)", arguments: [fact.key, fact.value])
      }
      for document in try store.file.genesisDocuments() {
        try WorldFile.insert(document, into: database)
      }
      try writeChain(WorldGenesis.hash(of: facts), to: database)
      try database.execute(
        sql: "INSERT INTO sheet VALUES (1, ?, ?)",
        arguments: [Int(store.head.number), Data(try sheet())])
    }
    try queue.close()
  }

  private func writeChain(_ genesis: ContentHash, to database: Database) throws {
    let branch = StoredBranch(
      number: 1, name: "main", parent: nil, day: Int(store.setting.genesis.number), lastEntry: 0,
      headDay: Int(store.head.number))
    try WorldFile.insert(branch, after: genesis, into: database)
    var previous = genesis
    for old in try store.file.entries() {
      let entry = JournalEntry(
        number: old.number, sequence: old.sequence, draft: old.draft, after: previous)
      try database.execute(
        sql: "INSERT INTO journal VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          entry.number, entry.sequence, entry.draft.day, entry.draft.actor, entry.draft.kind,
          Data(entry.draft.command), Data(previous.bytes), Data(entry.hash.bytes),
        ])
      previous = entry.hash
    }
  }

  /// The rows as they lay in memory, each field at a multiple of its size.
  private func sheet() throws -> [UInt8] {
    let rows = try store.daySheet().sheet.rows
    var bytes = [UInt8](repeating: 0, count: 16)
    bytes.withUnsafeMutableBytes {
      $0.storeBytes(of: UInt64(16 + rows.count * 32).littleEndian, as: UInt64.self)
      $0.storeBytes(of: UInt64(32) << 16 | 4, toByteOffset: 8, as: UInt64.self)
    }
    for row in rows {
      var record = [UInt8](repeating: 0, count: SheetRow.recordSize)
      record.withUnsafeMutableBytes { row.write(to: $0) }
      bytes += [record[0], 0] + record[1...9] + [0] + record[10...11] + [0, 0] + record[12...27]
    }
    return bytes
  }

  private static let tables = """
    CREATE TABLE world (key TEXT PRIMARY KEY, value TEXT NOT NULL, genesis INTEGER NOT NULL);
    CREATE TABLE document (
      hash BLOB PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, bytes BLOB NOT NULL);
    CREATE TABLE branch (
      branch INTEGER PRIMARY KEY, name TEXT, parent INTEGER, at_day INTEGER, last_entry INTEGER,
      head_day INTEGER, hash BLOB);
    CREATE TABLE journal (
      entry INTEGER PRIMARY KEY, branch INTEGER, sequence INTEGER, day INTEGER, actor TEXT,
      kind INTEGER, command BLOB, previous_hash BLOB, hash BLOB);
    CREATE TABLE tape (chunk INTEGER PRIMARY KEY, bytes BLOB NOT NULL);
    CREATE TABLE sheet (branch INTEGER PRIMARY KEY, day INTEGER NOT NULL, bytes BLOB NOT NULL);
    PRAGMA application_id = \(WorldFormat.applicationID);
    PRAGMA user_version = 2;
    """
}
