import Foundation
import GRDB
import Testing

@testable import Archive

@Suite struct WorldFileTests {
  private let world: WorldFixture

  init() throws { world = try WorldFixture() }

  @Test func aNewWorldHoldsItsGenesis() throws {
    let made = try world.create()
    #expect(made.path == world.path)
    let facts = try world.open().facts()
    #expect(facts.map(\.key) == ["document/0001", "name", "seed", "tape_hash"])
    #expect(
      facts.map(\.value).prefix(3) == ["policy \(WorldFixture.policy.hash) baseline", "demo", "7"])
    #expect(try made.genesisDocuments() == [WorldFixture.policy])
    #expect(try made.documents() == [WorldFixture.policy])
    #expect(try made.document(WorldFixture.policy.hash) == WorldFixture.policy)
    #expect(try made.document(ContentHash(of: [0])) == nil)
    #expect(
      try made.branches() == [
        StoredBranch(
          number: 1, name: "main", parent: nil, day: 100, lastEntry: 0, headDay: 100)
      ])
    var tape: [[UInt8]] = []
    try made.tapes { tape.append(Array($0)) }
    #expect(tape == [[1, 2, 3], [4]])
    #expect(try made.faults() == [])
  }

  @Test func onlyTheWorldItselfStaysOnDisk() throws {
    do {
      let file = try world.create()
      _ = try file.append(WorldFixture.draft(100))
    }
    #expect(world.scratch.names == ["demo.tideline"])
  }

  @Test func factsOfGenesisStayAndOthersChange() throws {
    let file = try world.create()
    try file.set(WorldFact("branch", "1"))
    try file.set(WorldFact("branch", "2"))
    #expect(try file.facts().first { $0.key == "branch" }?.value == "2")
    #expect(try file.faults() == [])
  }

  @Test func aStepIsReadBack() throws {
    try world.create().commit(WorldFixture.record(day: 101))
    let file = try world.open()
    #expect(try file.branches().map(\.headDay) == [101])
    let notices = [
      CachedValue(day: 101, part: 0, content: [2, 2]), CachedValue(day: 101, part: 7, content: []),
    ]
    #expect(try file.cached(.notice, of: 1, on: 101...101) == notices)
    #expect(try file.cached(.notice, of: 1, on: 0...100) == [])
    #expect(try file.cached(.sheet, of: 2, on: 0...200) == [])
    #expect(try file.days(in: .keyframe, of: 1) == [101])
    #expect(try file.cached(.keyframe, of: 1, on: 0...200).map(\.content) == [[4], [], [5]])
    #expect(try file.places(of: 1).count == 9)
  }

  @Test func aLaterStepReplacesWhatItNamesAndKeepsTheDays() throws {
    let file = try world.create()
    try file.commit(WorldFixture.record(day: 101))
    var later = StepRecord(branch: 1, headDay: 102)
    later.clear(.sheet)
    later.values = [
      NewCacheValue(table: .notice, day: 101, content: [7]),
      NewCacheValue(table: .sheet, day: 102, content: [8]),
    ]
    try file.commit(later)
    #expect(try file.cached(.notice, of: 1, on: 0...200).first?.content == [7])
    #expect(
      try file.cached(.sheet, of: 1, on: 0...200) == [CachedValue(day: 102, part: 0, content: [8])])
    #expect(try file.days(in: .measure, of: 1) == [101])
  }

  @Test(arguments: CacheTable.allCases)
  func aCachedValueIsReadOnlyWhereItWasWritten(table: CacheTable) throws {
    do { try world.create().commit(WorldFixture.record(day: 101)) }
    for change in [
      "bytes = CAST(bytes || x'00' AS BLOB)", "bytes = CAST(substr(bytes, 1, 20) AS BLOB)",
      "bytes = x''", "day = 100",
      "part = 99",
    ] {
      let queue = try DatabaseQueue(path: world.path)
      try queue.write { database in
        try database.execute(sql: "UPDATE \(table.rawValue) SET \(change) WHERE part = 0")
      }
      try queue.close()
      let found = try world.open().cached(table, of: 1, on: 0...200)
      #expect(found.contains { $0.content == nil }, "\(table), \(change)")
      try FileManager.default.removeItem(atPath: world.path)
      try world.create().commit(WorldFixture.record(day: 101))
    }
  }

  @Test func onlyItsOwnerMayReadAWorld() throws {
    _ = try world.create()
    let attributes = try FileManager.default.attributesOfItem(atPath: world.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func aStepOfNoBranchLeavesNothing() throws {
    let file = try world.create()
    var record = WorldFixture.record(day: 101)
    record.branch = 5
    #expect(throws: ArchiveError.noBranch(5)) { try file.commit(record) }
    #expect(try file.places(of: 5) == [])
  }

  @Test func whatIsNoCacheSurvivesDropCaches() throws {
    let file = try world.create()
    _ = try file.append(WorldFixture.draft(100))
    try file.commit(WorldFixture.record(day: 101))
    _ = try file.addBranch("trial", from: 1, at: 101)
    let kept = try Kept(file)
    try file.dropCaches()
    #expect(try Kept(file) == kept)
    #expect(kept.entries.count == 1 && kept.branches.count == 2)
    #expect(try file.places(of: 1) == [])
    #expect(try file.faults() == [])
  }

  /// Everything in a file that is not a cache.
  private struct Kept: Equatable {
    let facts: [WorldFact]
    let documents: [StoredDocument]
    let branches: [StoredBranch]
    let entries: [JournalEntry]
    let tape: [UInt8]

    init(_ file: WorldFile) throws {
      facts = try file.facts()
      documents = try file.documents()
      branches = try file.branches()
      entries = try file.entries()
      var tape: [UInt8] = []
      try file.tapes { tape += $0 }
      self.tape = tape
    }
  }

  @Test func durabilityIsTheStrictestSetting() throws {
    let file = try world.create()
    let (journal, synchronous) = try file.read { database in
      (
        try String.fetchOne(database, sql: "PRAGMA journal_mode"),
        try Int.fetchOne(database, sql: "PRAGMA synchronous")
      )
    }
    #expect(journal == "wal")
    #expect(synchronous == 2)
  }
}
