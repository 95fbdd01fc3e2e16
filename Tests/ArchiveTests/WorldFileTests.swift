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
    #expect(facts.map(\.key) == ["name", "seed", "tape_hash"])
    #expect(facts.map(\.value).prefix(2) == ["demo", "7"])
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
    #expect(try file.measures(of: 1, on: 0...200) == [DayBytes(day: 101, bytes: [1])])
    #expect(try file.notices(of: 1, on: 101...101) == [DayBytes(day: 101, bytes: [2, 2])])
    #expect(try file.notices(of: 1, on: 0...100) == [])
    let sheet = try file.sheet(of: 1) { day, bytes in (day, Array(bytes)) }
    #expect(sheet?.0 == 101)
    #expect(sheet?.1 == [3, 3, 3])
    #expect(try file.sheet(of: 2) { _, _ in true } == nil)
    #expect(try file.keyframeDays(of: 1) == [101])
    var chunks: [[UInt8]] = []
    #expect(try file.keyframe(of: 1, on: 101) { _, bytes in chunks.append(Array(bytes)) })
    #expect(chunks == [[4], [], [5]])
    #expect(try file.keyframe(of: 1, on: 101, chunk: 2) == [5])
    #expect(try file.keyframe(of: 1, on: 101, chunk: 3) == nil)
    #expect(try file.keyframe(of: 1, on: 102) { _, _ in } == false)
  }

  @Test func aLaterStepReplacesTheSheetAndKeepsTheDays() throws {
    let file = try world.create()
    try file.commit(WorldFixture.record(day: 101))
    try file.commit(
      StepRecord(
        branch: 1, headDay: 102, notices: [DayBytes(day: 101, bytes: [7])], sheet: [8]))
    #expect(try file.notices(of: 1, on: 0...200) == [DayBytes(day: 101, bytes: [7])])
    #expect(try file.sheet(of: 1) { day, bytes in [UInt8(day)] + bytes } == [102, 8])
    #expect(try file.measures(of: 1, on: 0...200).map(\.day) == [101])
  }

  @Test func aStepOfNoBranchLeavesNothing() throws {
    let file = try world.create()
    var record = WorldFixture.record(day: 101)
    record.branch = 5
    #expect(throws: ArchiveError.noBranch(5)) { try file.commit(record) }
    #expect(try file.notices(of: 5, on: 0...200) == [])
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
    #expect(try file.measures(of: 1, on: 0...200) == [])
    #expect(try file.notices(of: 1, on: 0...200) == [])
    #expect(try file.sheet(of: 1) { _, _ in true } == nil)
    #expect(try file.keyframeDays(of: 1) == [])
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
