import Foundation
import Testing

@Suite("a world is whole or not there")
struct MakingTests {
  private let world: SmallWorld

  init() throws { world = try SmallWorld() }

  /// The names in the folder of worlds.
  private var names: [String] {
    let folder = world.file.deletingLastPathComponent().path
    return (try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()) ?? []
  }

  private func book(_ rows: Int) throws -> String {
    let text = try String(
      contentsOf: SmallWorld.data.appending(path: "taiwan-2005.csv"), encoding: .utf8)
    let lines = text.split(separator: "\n", maxSplits: rows + 1)
    return try world.sandbox.write(
      lines.prefix(rows + 1).joined(separator: "\n") + "\n", to: "book.csv")
  }

  @Test("a making that is killed leaves no world, and the next removes what it left")
  func killed() async throws {
    let file = try book(20_000)
    let words = [try Program.path(), "import", "w", file, "--format", "taiwan-2005"]
    for looks in [4, 9, 20] {
      let child = try Child(
        words, environment: world.sandbox.environment([:]), folder: world.sandbox.work,
        input: "/dev/null", output: world.sandbox.folder.appending(path: "out").path,
        errors: world.sandbox.folder.appending(path: "err").path)
      _ = try await child.end(within: Patience(looks: looks))
      let isThere = FileManager.default.fileExists(atPath: world.file.path)
      if isThere {
        // It was quicker: then it is whole.
        let shown = try await world.ask("show", "w", "1")
        #expect(shown["day"].text == "2005-09-30")
        try FileManager.default.removeItem(at: world.file)
      }
    }
    try await world.expect("import", "w", file, "--format", "taiwan-2005")
    #expect(names == ["w.tideline"])
  }

  @Test("what lies about from a making that was killed is removed")
  func leftovers() async throws {
    let folder = world.file.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for suffix in ["", "-wal", "-shm", "-writer", "-journal"] {
      try Data("x".utf8).write(to: folder.appending(path: "w.tideline.partial" + suffix))
    }
    try await world.expect("new", "w", "--accounts", "3")
    #expect(names == ["w.tideline"])
  }

  @Test("a making that fails leaves nothing")
  func failed() async throws {
    let folder = world.file.deletingLastPathComponent().path
    try await world.expect("new", "first", "--accounts", "1")
    let policy = SmallWorld.data.appending(path: "policies/baseline.yaml").path
    let bad = try world.sandbox.write("id,age\n1,2\n", to: "bad.csv")
    try await world.expect("new", "w", "--mix", policy, status: 1, saying: "baseline.yaml:")
    try await world.expect(
      "import", "w", bad, "--format", "taiwan-2005", status: 1, saying: "header")
    #expect(names == ["first.tideline"])
    try await world.expect("new", "first", "--accounts", "1", status: 1, saying: "exists already")
    try await world.expect(
      "new", folder + "/none/w.tideline", "--accounts", "1", status: 1, saying: "its folder")
    #expect(names == ["first.tideline"])
  }

  @Test("a folder of more personas than there are numbers for is refused")
  func personas() async throws {
    let folder = world.sandbox.work.appending(path: "many")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for number in 0..<100 {
      try Data("x: 1\n".utf8).write(to: folder.appending(path: "\(number).yaml"))
    }
    try await world.expect(
      "new", "w", "--personas", folder.path, status: 1,
      saying: "100 personas and a world at most 99")
  }

  @Test("the end of the known holidays is said once")
  func holidays() async throws {
    let words = "Holidays are known from 2023-01-01 to 2026-12-31"
    let new = try await world.expect("new", "w", "--accounts", "3", "--start", "2026-12-30")
    #expect(!new.output.contains(words))
    #expect(try await world.ask("step", "w")["holidays_known_until"].text == "2026-12-31")
    #expect(try await world.expect("step", "w").output.contains(words))
    #expect(try await !world.expect("step", "w").output.contains(words))
    for (name, day) in [("early", "2022-12-31"), ("late", "2027-01-01")] {
      let new = try await world.expect("new", name, "--accounts", "3", "--start", day)
      #expect(new.output.contains(words))
      #expect(try await !world.expect("step", name).output.contains(words))
    }
  }
}
