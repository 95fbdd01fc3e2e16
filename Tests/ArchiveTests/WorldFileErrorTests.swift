import Foundation
import GRDB
import Testing

@testable import Archive

@Suite struct WorldFileErrorTests {
  private let world: WorldFixture

  init() throws { world = try WorldFixture() }

  @Test func aMissingWorldIsNotMade() {
    #expect(throws: ArchiveError.missing(world.path)) { try world.open() }
    #expect(world.scratch.names == [])
  }

  @Test func aFolderIsNoWorld() {
    #expect(throws: ArchiveError.unreadable(world.scratch.folder, .folder)) {
      try WorldFile.open(world.scratch.folder)
    }
  }

  @Test func aFileThatIsNoDatabaseIsLeftAlone() throws {
    let text = String(repeating: "not a database. ", count: 100)
    let path = try world.scratch.write(text, to: "notes.tideline")
    #expect(throws: ArchiveError.notADatabase(path)) { try WorldFile.open(path) }
    #expect(try FileBytes.read(path) == Array(text.utf8))
  }

  @Test func anEmptyFileIsNoWorld() throws {
    let path = try world.scratch.write("", to: "empty.tideline")
    #expect(throws: ArchiveError.notAWorld(path)) { try WorldFile.open(path) }
    #expect(try FileBytes.read(path) == [])
  }

  @Test func aDatabaseOfAnotherProgramIsLeftAlone() throws {
    let queue = try DatabaseQueue(path: world.path)
    try queue.write { try $0.execute(sql: "CREATE TABLE world (key TEXT)") }
    try queue.close()
    let before = try FileBytes.read(world.path)
    #expect(throws: ArchiveError.notAWorld(world.path)) { try world.open() }
    #expect(try FileBytes.read(world.path) == before)
  }

  @Test func aNewerFormatIsRefused() throws {
    try change { try $0.execute(sql: "PRAGMA user_version = 99") }
    let error = ArchiveError.newerFormat(world.path, found: 99, known: WorldFormat.version)
    #expect(throws: error) { try world.open() }
  }

  @Test func aFormatThatIsReadNoMoreIsRefused() throws {
    try change { try $0.execute(sql: "PRAGMA user_version = 1") }
    let before = try FileBytes.read(world.path)
    let error = ArchiveError.olderFormat(
      world.path, found: 1, oldest: WorldFormat.oldestVersion)
    #expect(throws: error) { try world.open() }
    #expect(try FileBytes.read(world.path) == before)
  }

  @Test func aTruncatedFileIsDamaged() throws {
    _ = try world.create()
    let bytes = try FileBytes.read(world.path)
    _ = try world.scratch.write(Array(bytes.prefix(bytes.count / 2)), to: "demo.tideline")
    let error = #expect(throws: ArchiveError.self) { try world.open().facts() }
    guard case .damaged(world.path, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func damageAnywhereIsAnErrorNotACrash() throws {
    do {
      let file = try world.create()
      for day in 100..<140 { _ = try file.append(WorldFixture.draft(day)) }
      try file.commit(WorldFixture.record(day: 141))
    }
    let sound = try FileBytes.read(world.path)
    // Most of a small file is empty room, where damage means nothing.
    let used = sound.indices.filter { sound[$0] != 0 }
    let seed: UInt64 = 11
    print("seed \(seed)")
    var generator = SeededGenerator(state: seed)
    var refused = 0
    for _ in 0..<300 {
      var bytes = sound
      for _ in 0..<8 {
        let index = used.randomElement(using: &generator) ?? 0
        bytes[index] ^= UInt8.random(in: 1...255, using: &generator)
      }
      let path = try world.scratch.write(bytes, to: "damaged.tideline")
      do throws(ArchiveError) {
        let file = try WorldFile.open(path)
        _ = try (file.facts(), file.branches(), file.entries(), file.documents())
        var kept: [CachedValue] = []
        for table in CacheTable.allCases { kept += try file.cached(table, of: 1, on: 0...200) }
        let isWhole = kept.allSatisfy { $0.content != nil } && kept.count == 9
        let faults = try file.faults() + file.structureFaults()
        if !isWhole || !faults.isEmpty { refused += 1 }
      } catch {
        #expect(error.description.contains(path))
        refused += 1
      }
    }
    #expect(refused > 150)
  }

  @Test func nothingIsOverwritten() throws {
    let path = try world.scratch.write("mine", to: "demo.tideline")
    #expect(throws: ArchiveError.exists(path)) { try world.create() }
    #expect(try FileBytes.read(path) == Array("mine".utf8))
  }

  @Test func aMissingFolderIsNamed() {
    let path = world.scratch.path("nowhere/demo.tideline")
    #expect(throws: ArchiveError.noFolder(path)) {
      try WorldFile.create(path, WorldFixture.genesis)
    }
  }

  @Test func aTornCreateLeavesNoWorld() throws {
    // What a program leaves that ended half way through.
    _ = try world.scratch.write("half a world", to: "demo.tideline.partial")
    _ = try world.scratch.write("half a log", to: "demo.tideline.partial-journal")
    #expect(throws: ArchiveError.missing(world.path)) { try world.open() }
    do { #expect(try world.create().faults() == []) }
    #expect(world.scratch.names == ["demo.tideline"])
  }

  @Test func aCreateThatFailsLeavesNothing() {
    var genesis = WorldFixture.genesis
    genesis.tapes = [[UInt8](repeating: 0, count: 1 << 20)]
    var configuration = WorldFile.configuration
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA max_page_count = 64") }
    #expect(throws: ArchiveError.full(world.path)) {
      try WorldFile.create(world.path, genesis, configuration)
    }
    #expect(world.scratch.names == [])
  }

  @Test func twoWritersWaitForEachOtherAndLoseNothing() throws {
    let first = try world.create()
    _ = try first.append(WorldFixture.draft(100))
    let second = try world.open()
    try first.claim()
    let error = #expect(throws: ArchiveError.self) { try WriterLock(of: world.path, patience: 20) }
    guard case .busy(world.path, let holder?) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(holder.contains("process \(ProcessInfo.processInfo.processIdentifier)"))
    _ = try first.append(WorldFixture.draft(101))
    first.release()
    #expect(throws: ArchiveError.changed(world.path)) { try second.append(WorldFixture.draft(101)) }
    try second.markSeen()
    #expect(try second.append(WorldFixture.draft(101)).number == 3)
    #expect(try second.faults() == [])
  }

  @Test func nobodyWritesOnTopOfWhatHeHasNotSeen() throws {
    _ = try world.create()
    let stale = try world.open()
    #expect(try stale.isChangedElsewhere() == false)
    do { _ = try world.open().append(WorldFixture.draft(100)) }
    #expect(try stale.isChangedElsewhere())
    #expect(throws: ArchiveError.changed(world.path)) { try stale.append(WorldFixture.draft(100)) }
    try stale.markSeen()
    #expect(try stale.append(WorldFixture.draft(100)).number == 2)
  }

  @Test func whoHoldsTheLockIsNotMadeToWriteElsewhere() throws {
    let file = try world.create()
    let target = try world.scratch.write("mine", to: "elsewhere")
    try FileManager.default.createSymbolicLink(
      atPath: world.path + "-writer", withDestinationPath: target)
    #expect(throws: ArchiveError.self) { try file.append(WorldFixture.draft(100)) }
    #expect(try FileBytes.read(target) == Array("mine".utf8))
  }

  @Test func aFileThatWasMovedOrReplacedIsWrittenNoMore() throws {
    let file = try world.create()
    _ = try file.append(WorldFixture.draft(100))
    let away = world.scratch.path("away.tideline")
    try FileManager.default.moveItem(atPath: world.path, toPath: away)
    #expect(throws: ArchiveError.gone(world.path)) { try file.append(WorldFixture.draft(101)) }
    // Another world in its place: still not the one that was opened.
    let other = try world.create()
    #expect(throws: ArchiveError.gone(world.path)) { try file.append(WorldFixture.draft(101)) }
    _ = try other.append(WorldFixture.draft(100))
    #expect(try other.entries().count == 1)
  }

  @Test func aDatabaseHeldByAnotherProgramIsBusy() throws {
    let file = try world.create()
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: world.path, configuration: configuration)
    try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
    #expect(throws: ArchiveError.busy(world.path)) { try file.append(WorldFixture.draft(100)) }
    try other.inDatabase { try $0.execute(sql: "ROLLBACK") }
    #expect(try file.append(WorldFixture.draft(100)).number == 1)
  }

  @Test func aFullDiskLosesNothing() throws {
    let file = try world.create()
    _ = try file.append(WorldFixture.draft(100))
    try limitPages(of: file, to: 4)
    let large = [UInt8](repeating: 0, count: 1 << 20)
    #expect(throws: ArchiveError.full(world.path)) {
      try file.append(WorldFixture.draft(101, command: large))
    }
    #expect(try file.entries().map(\.number) == [1])
    try limitPages(of: file, to: 1 << 20)
    #expect(try file.append(WorldFixture.draft(101, command: large)).number == 2)
    #expect(try file.faults() == [])
  }

  /// The storage layer refuses to grow the file beyond this, as if the disk were full.
  private func limitPages(of file: WorldFile, to more: Int) throws {
    try file.queue.inDatabase { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      try database.execute(sql: "PRAGMA max_page_count = \(pages + more)")
    }
  }

  /// Makes the world, closes it, and changes it behind its back.
  private func change(_ body: (Database) throws -> Void) throws {
    _ = try world.create()
    let queue = try DatabaseQueue(path: world.path)
    try queue.write(body)
    try queue.close()
  }

  @Test(arguments: [
    ArchiveError.missing("a"), .noFolder("a"), .unreadable("a", .denied), .exists("a"),
    .notADatabase("a"), .notAWorld("a"), .newerFormat("a", found: 2, known: 1),
    .olderFormat("a", found: 1, oldest: 2),
    .damaged("a", "page 3"), .busy("a"), .busy("a", by: "tideline step, process 7"), .changed("a"),
    .gone("a"), .full("a"), .readOnly("a"),
    .branchExists("a"), .noBranch(1), .failed("a", "b"), .disk("a", "b"),
  ])
  func everyErrorIsOneSentence(error: ArchiveError) {
    #expect(!error.description.contains("\n"))
    #expect(!error.description.hasSuffix("."))
  }
}
