import Foundation
import Testing

/// Another program, in another language, reads the chain as it is documented.
@Suite("a chain read by another program") struct ChainTests {
  private static let checker = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "chain.py").path

  private func python(_ arguments: String..., in world: SmallWorld) async throws -> Command {
    let python = try #require(Program.onSearchPath("python3"), "the checker is in Python 3")
    return try await Command.run([python] + arguments, in: world.sandbox)
  }

  private func world() async throws -> SmallWorld {
    let world = try await SmallWorld(days: 4)
    try await world.expect("note", "w", "2", "--text", "first")
    try await world.expect("note", "w", "3", "--text", "second")
    try await world.expect("step", "w", "--days", "40")
    return world
  }

  @Test("finds the same head") func sameHead() async throws {
    let world = try await world()
    let head = try await world.expect("head", "w")
    let found = try await python(Self.checker, world.file.path, in: world)
    #expect(found.status == 0 && found.output == head.output, "\(found.errors)")
    let digits = String(head.output.prefix(12))
    try await world.expect("verify", "w", "--expect", digits)
    try await world.expect("note", "w", "2", "--text", "third")
    let another = try await world.run("verify", "w", "--expect", digits)
    #expect(another.status == 3 && another.output.contains("not the one expected"))
    #expect(try await world.run("verify", "w", "--expect", "0123").status == 2)
  }

  @Test(
    "finds what was changed, as verify does",
    arguments: [
      "UPDATE journal SET actor = '陈静' WHERE entry = 1",
      "UPDATE journal SET command = x'00' WHERE entry = 2",
      "UPDATE world SET value = '1' WHERE key = 'seed'",
      "UPDATE document SET bytes = x'00' WHERE kind = 'policy'",
      "UPDATE branch SET at_day = 1", "UPDATE state SET bytes = zeroblob(68)",
    ])
  func findsWhatWasChanged(sql: String) async throws {
    let world = try await world()
    let tamper = """
      import sqlite3, sys
      file = sqlite3.connect(sys.argv[1])
      file.execute("DROP TRIGGER journal_is_not_rewritten")
      file.execute(sys.argv[2])
      file.commit()
      """
    let changed = try await python("-c", tamper, world.file.path, sql, in: world)
    try #require(changed.status == 0, "\(changed.errors)")
    #expect(try await python(Self.checker, world.file.path, in: world).status == 3)
    #expect(try await world.run("verify", "w").status == 3)
  }
}
