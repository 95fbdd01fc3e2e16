import GRDB
import Testing

@testable import Archive

@Suite struct WorldFormatTests {
  @Test func aNewFileIsExactlyAsTheFormatDefinesIt() throws {
    let queue = try DatabaseQueue()
    try queue.write { try WorldFormat.make(in: $0) }
    let version = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
    #expect(version == WorldFormat.version)
    let strangers = try queue.read {
      try WorldFormat.strangers(in: $0, format: WorldFormat.version)
    }
    #expect(strangers == [])
  }

  @Test(arguments: [
    ("CREATE TRIGGER evil AFTER INSERT ON journal BEGIN SELECT 1; END", "trigger evil"),
    ("CREATE VIEW v AS SELECT 1", "view v"), ("CREATE TABLE t (a)", "table t"),
    ("CREATE INDEX i ON journal (actor)", "index i"),
    ("DROP TRIGGER journal_is_not_shortened", "journal_is_not_shortened is missing"),
    ("DROP TABLE measure", "measure is missing"),
    ("ALTER TABLE tape ADD COLUMN more TEXT", "table tape"),
  ])
  func whatTheFormatDoesNotDefineIsNamed(sql: String, stranger: String) throws {
    let world = try WorldFixture()
    _ = try world.create()
    let queue = try DatabaseQueue(path: world.path)
    try queue.write { try $0.execute(sql: sql) }
    try queue.close()
    #expect(try world.open().faults() == [.definition(stranger)])
  }

  @Test func theNameOfTheFormatIsWrittenInTheFile() throws {
    let world = try WorldFixture()
    _ = try world.create()
    let bytes = try withExtendedLifetime(world) { try FileBytes.read(world.path) }
    #expect(String(decoding: bytes[68..<72], as: UTF8.self) == "tide")
  }
}
