import GRDB
import Testing

@testable import Archive

@Suite struct WorldFormatTests {
  @Test func everyMigrationRaisesTheFormatByOne() throws {
    let migrations = WorldFormat.migrator.migrations
    #expect(migrations == (1...WorldFormat.version).map { "\($0)" })
    let queue = try DatabaseQueue()
    for (index, name) in migrations.enumerated() {
      try WorldFormat.migrator.migrate(queue, upTo: name)
      let version = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
      #expect(version == index + 1)
    }
  }

  @Test func theNameOfTheFormatIsWrittenInTheFile() throws {
    let world = try WorldFixture()
    _ = try world.create()
    let bytes = try withExtendedLifetime(world) { try FileBytes.read(world.path) }
    #expect(String(decoding: bytes[68..<72], as: UTF8.self) == "tide")
  }
}
