import Foundation
import GRDB
import Testing

@testable import Archive

@Suite struct JournalTests {
  private let world: WorldFixture

  init() throws { world = try WorldFixture() }

  @Test func entriesAreNumberedWithoutGaps() throws {
    let file = try world.create()
    let branch = try file.addBranch("trial", from: 1, at: 100)
    let entries = try [
      file.append(WorldFixture.draft(100)), file.append(WorldFixture.draft(101, branch: 2)),
      file.append(WorldFixture.draft(101)), file.append(WorldFixture.draft(102, branch: 2)),
    ]
    #expect(branch.number == 2)
    #expect(entries.map(\.number) == [1, 2, 3, 4])
    #expect(entries.map(\.sequence) == [1, 1, 2, 2])
    #expect(try world.open().entries() == entries)
    #expect(try file.entries(of: 2).map(\.number) == [2, 4])
  }

  @Test func theChainStartsAtGenesis() throws {
    let file = try world.create()
    let entry = try file.append(WorldFixture.draft(100))
    let fixed = try file.facts()
    #expect(entry.previous == WorldGenesis.hash(of: fixed))
    try file.set(WorldFact("note", "not of genesis"))
    #expect(try file.append(WorldFixture.draft(100)).previous == entry.hash)
    #expect(try file.firstBrokenEntry() == nil)
  }

  @Test func theCanonicalBytesAreAsDocumented() {
    let draft = JournalDraft(branch: 2, day: -1, actor: "陈", kind: 258, command: [7, 8])
    let bytes = JournalEntry.canonicalBytes(number: 5, sequence: 3, draft: draft)
    let expected: [UInt8] =
      [1] + [5, 0, 0, 0, 0, 0, 0, 0] + [2, 0, 0, 0, 0, 0, 0, 0] + [3, 0, 0, 0, 0, 0, 0, 0]
      + [UInt8](repeating: 255, count: 8) + [2, 1, 0, 0, 0, 0, 0, 0] + [3, 0, 0, 0, 233, 153, 136]
      + [2, 0, 0, 0, 7, 8]
    #expect(bytes == expected)
    let previous = ContentHash(of: [])
    let entry = JournalEntry(number: 5, sequence: 3, draft: draft, after: previous)
    #expect(entry.hash == ContentHash(of: previous.bytes + expected))
  }

  @Test func commandsTogetherAreAllOrNone() throws {
    let file = try world.create()
    let extra = StoredDocument(kind: "policy", name: "new", bytes: [1])
    #expect(throws: ArchiveError.noBranch(9)) {
      try file.append(
        [WorldFixture.draft(100), WorldFixture.draft(100, branch: 9)], documents: [extra])
    }
    #expect(try file.entries() == [])
    #expect(try file.documents() == [WorldFixture.policy])
    let entries = try file.append(
      [WorldFixture.draft(100), WorldFixture.draft(100)], documents: [extra],
      record: WorldFixture.record(day: 101))
    #expect(entries.map(\.number) == [1, 2])
    #expect(try file.documents().count == 2)
    #expect(try file.branches().map(\.headDay) == [101])
  }

  @Test func aBranchSharesWhatWasGivenBeforeItForked() throws {
    let file = try world.create()
    for day in [100, 101, 103] { _ = try file.append(WorldFixture.draft(day)) }
    let early = try file.addBranch("early", from: 1, at: 101)
    let late = try file.addBranch("late", from: 1, at: 103)
    _ = try file.append(WorldFixture.draft(103))
    _ = try file.append(WorldFixture.draft(102, branch: early.number))
    let twig = try file.addBranch("twig", from: early.number, at: 102)
    _ = try file.append(WorldFixture.draft(104, branch: twig.number))
    #expect(early.lastEntry == 2 && late.lastEntry == 3 && twig.lastEntry == 5)
    #expect(try file.entries(leadingTo: 1).map(\.number) == [1, 2, 3, 4])
    #expect(try file.entries(leadingTo: early.number).map(\.number) == [1, 2, 5])
    #expect(try file.entries(leadingTo: late.number).map(\.number) == [1, 2, 3])
    #expect(try file.entries(leadingTo: twig.number).map(\.number) == [1, 2, 5, 6])
    #expect(try file.faults() == [])
  }

  @Test func branchNamesAreTakenOnce() throws {
    let file = try world.create()
    #expect(throws: ArchiveError.branchExists("main")) {
      try file.addBranch("main", from: 1, at: 100)
    }
    #expect(throws: ArchiveError.noBranch(7)) { try file.addBranch("a", from: 7, at: 100) }
    #expect(throws: ArchiveError.noBranch(7)) { try file.entries(leadingTo: 7) }
  }

  @Test func theJournalIsNotRewritten() throws {
    let file = try world.create()
    _ = try file.append(WorldFixture.draft(100))
    for sql in ["UPDATE journal SET actor = 'x'", "DELETE FROM journal"] {
      #expect(throws: DatabaseError.self) {
        try file.queue.inDatabase { try $0.execute(sql: sql) }
      }
    }
    #expect(try file.entries().map(\.draft.actor) == ["陈"])
  }

  @Test(arguments: [
    ("UPDATE journal SET command = x'08' WHERE entry = 3", 3),
    ("UPDATE journal SET actor = 'x' WHERE entry = 1", 1),
    ("UPDATE journal SET day = 1 WHERE entry = 4", 4),
    ("UPDATE journal SET kind = 1 WHERE entry = 2", 2),
    ("UPDATE journal SET sequence = 9 WHERE entry = 5", 5),
    ("UPDATE journal SET hash = zeroblob(32) WHERE entry = 2", 2),
    ("UPDATE journal SET previous_hash = zeroblob(32) WHERE entry = 2", 2),
    ("DELETE FROM journal WHERE entry = 2", 3),
    ("UPDATE journal SET entry = 9 WHERE entry = 5", 9),
    ("UPDATE world SET value = '8' WHERE key = 'seed'", 1),
    ("INSERT INTO world VALUES ('more', '1', 1)", 1),
  ])
  func tamperingIsFoundAtTheFirstBrokenEntry(sql: String, entry: Int) throws {
    do {
      let file = try world.create()
      for day in 100..<105 { _ = try file.append(WorldFixture.draft(day)) }
    }
    try tamper(sql)
    #expect(try world.open().firstBrokenEntry() == entry)
    #expect(try world.open().faults().contains(.chain(entry: entry)))
  }

  @Test(arguments: [
    ("UPDATE document SET bytes = x'00'", ArchiveFault.document(name: "baseline")),
    ("DELETE FROM document", .missingDocument(name: "baseline")),
    ("UPDATE document SET name = 'x'", .missingDocument(name: "baseline")),
    ("UPDATE document SET kind = 'mix'", .missingDocument(name: "baseline")),
    ("UPDATE branch SET at_day = 99 WHERE branch = 2", .branch(name: "trial")),
    ("UPDATE branch SET last_entry = 0 WHERE branch = 2", .branch(name: "trial")),
    ("UPDATE branch SET name = 'x' WHERE branch = 2", .branch(name: "x")),
    ("UPDATE tape SET bytes = x'00' WHERE chunk = 1", .tape),
    ("DELETE FROM tape", .tape),
  ])
  func whatIsNotInTheJournalIsSealedToo(sql: String, fault: ArchiveFault) throws {
    do {
      let file = try world.create()
      _ = try file.append(WorldFixture.draft(100))
      _ = try file.addBranch("trial", from: 1, at: 100)
    }
    try tamper(sql)
    let definitions = ["journal_is_not_rewritten", "journal_is_not_shortened"].map {
      ArchiveFault.definition("\($0) is missing")
    }
    #expect(try world.open().faults() == definitions + [fault])
    #expect(!fault.description.isEmpty)
  }

  @Test func aHashOfAnotherLengthIsDamage() throws {
    do { _ = try world.create().append(WorldFixture.draft(100)) }
    try tamper("UPDATE journal SET hash = x'00'")
    #expect(throws: ArchiveError.damaged(world.path, "a hash of 1 bytes")) {
      try world.open().entries()
    }
  }

  /// Changes the file as someone would who knows SQLite.
  private func tamper(_ sql: String) throws {
    let queue = try DatabaseQueue(path: world.path)
    try queue.write { database in
      try database.execute(sql: "DROP TRIGGER journal_is_not_rewritten")
      try database.execute(sql: "DROP TRIGGER journal_is_not_shortened")
      try database.execute(sql: sql)
    }
    try queue.close()
  }
}
