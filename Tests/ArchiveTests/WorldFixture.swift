@testable import Archive

/// A small world to write into.
struct WorldFixture {
  let scratch: Scratch
  let path: String

  static let policy = StoredDocument(
    kind: "policy", name: "baseline", bytes: Array("limit: 5\n".utf8))

  static let genesis = WorldGenesis(
    facts: [WorldFact("seed", "7"), WorldFact("name", "demo")], documents: [policy],
    tapes: [[1, 2, 3], [4]], day: 100)

  init() throws {
    scratch = try Scratch()
    path = scratch.path("demo.tideline")
  }

  func create() throws -> WorldFile { try WorldFile.create(path, Self.genesis) }

  func open() throws -> WorldFile { try WorldFile.open(path) }

  static func draft(_ day: Int, branch: Int = 1, command: [UInt8] = [9]) -> JournalDraft {
    JournalDraft(branch: branch, day: day, actor: "陈", kind: 3, command: command)
  }

  /// A record with something in every cache.
  static func record(day: Int) -> StepRecord {
    var record = StepRecord(branch: 1, headDay: day)
    record.values = [
      NewCacheValue(table: .measure, day: day, content: [1]),
      NewCacheValue(table: .notice, day: day, content: [2, 2]),
      NewCacheValue(table: .notice, day: day, part: 7, content: []),
      NewCacheValue(table: .sheet, day: day, content: [3, 3, 3]),
      NewCacheValue(table: .cases, day: day, content: [9]),
      NewCacheValue(table: .state, day: day, content: [8]),
    ]
    record.values += [[4], [], [5]].enumerated().map {
      NewCacheValue(table: .keyframe, day: day, part: $0.offset, content: $0.element)
    }
    return record
  }
}
