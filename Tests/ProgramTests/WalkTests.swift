import Foundation
import Testing

extension EndToEnd {
  /// The first walk of the README, key by key, on the worlds that the program is delivered with, of
  /// which a part is enough.
  @Suite("the first walk of the README") struct WalkTests {
    private let world: SmallWorld

    init() throws { world = try SmallWorld() }

    @Test("every row does what it says")
    func walk() async throws {
      #expect(try WalkTests.keysOfReadme() == WalkTests.keys)
      try await makeWorlds()
      let data = world.sandbox.work.path
      try await Screen.tideline(in: world.sandbox, environment: ["TIDELINE_DATA": data]) { screen in
        // The first key of the walk ends the welcome, and does its work.
        try await screen.wait(for: "Any key begins")
        try await filter(screen)
        try await readAccount(screen)
        try await liveSixDays(screen)
        try await appeal(screen)
        try await lookBack(screen)
        try await goAround(screen)
        try await openOtherWorld(screen)
        try await leave(screen)
      }
    }

    /// What stands in the first column, row by row.
    private static let keys = [
      "`/` `name:李四` `Enter`", "`Enter`, `j` `k`, `w`", "`]` `[`", "`n`, `N` `6` `Enter`",
      "`a`, then `N` `7` `Enter`", "`b`, `t`", "`2`, `3`",
      "`o` `taiwan-2005` `Enter`", "`L`, `?`, `:`, `q`",
    ]

    private static func keysOfReadme() throws -> [String] {
      let readme = try String(
        contentsOf: SmallWorld.data.appending(path: "../README.md"), encoding: .utf8)
      let walk = readme.split(separator: "\n## ").first { $0.hasPrefix("A first walk") } ?? ""
      return walk.split(separator: "\n").filter { $0.hasPrefix("| `") }
        .compactMap { $0.split(separator: "|").first?.trimmingCharacters(in: .whitespaces) }
    }

    /// The demo with few random customers, and a book of the first accounts of the real one.
    private func makeWorlds() async throws {
      let (data, work) = (SmallWorld.data, world.sandbox.work)
      let book = try String(contentsOf: data.appending(path: "taiwan-2005.csv"), encoding: .utf8)
      let part = book.split(separator: "\n").prefix(201).joined(separator: "\n")
      try world.sandbox.write(part, to: "taiwan-2005.csv")
      for name in try FileManager.default.contentsOfDirectory(atPath: data.path)
      where name != "taiwan-2005.csv" {
        try FileManager.default.createSymbolicLink(
          at: work.appending(path: name), withDestinationURL: data.appending(path: name))
      }
      try await world.expect(
        "new", "demo", "--accounts", "60", "--personas", data.appending(path: "personas").path,
        "--scenario", data.appending(path: "scenarios/demo.yaml").path)
    }

    private func filter(_ screen: Screen) async throws {
      for (query, count) in [
        ("locked", " of 76"), ("score<600", " of 76"), ("dpd>0 limit>=20000", " of 76"),
        ("name:李四", "1 of 76"),
      ] {
        try await screen.press("/")
        try await screen.wait(for: "find /")
        try await screen.type(query)
        try await screen.press("Enter")
        try await screen.wait(for: "/" + query)
        try await screen.wait(forEndOf: "find /")
        try await screen.wait(for: count)
      }
    }

    private func readAccount(_ screen: Screen) async throws {
      try await screen.press("Enter")
      try await screen.wait(for: "00002 李*")
      try await screen.press("j", "k")
      for _ in 0..<40 {
        let lines = try await screen.settled(showing: "▸").split(separator: "\n")
        if lines.contains(where: { $0.contains("▸") && $0.contains("limit cut") }) { break }
        try await screen.press("j")
      }
      try await screen.press("w")
      try await screen.wait(for: "Proposed by rule late-and-applying")
      try await screen.press("Escape")
      try await screen.wait(forEndOf: "decided by")
      for sign in ["]", "["] { try await screen.press(sign) }
    }

    private func liveSixDays(_ screen: Screen) async throws {
      try await screen.press("n")
      try await screen.wait(for: "2025-07-02")
      try await live("6", until: "2025-07-08", screen)
      try await screen.wait(for: "closed, running off")
      try await screen.press("g")
      try await screen.wait(for: "notice: closing")
    }

    private func live(_ days: String, until day: String, _ screen: Screen) async throws {
      try await screen.press("N")
      try await screen.wait(for: "how many days")
      try await screen.type(days)
      try await screen.press("Enter")
      try await screen.wait(for: day)
    }

    private func appeal(_ screen: Screen) async throws {
      try await screen.press("a")
      try await screen.wait(for: "An appeal against which decision?")
      try await screen.press("Enter")
      try await screen.wait(for: "grounds of the appeal")
      try await screen.type("The late payment was my bank's mistake.")
      try await screen.press("Enter")
      try await screen.wait(for: "entry 1 of the journal")
      try await live("7", until: "2025-07-15", screen)
      try await screen.press("g")
      try await screen.wait(for: "notice: appeal result")
    }

    private func lookBack(_ screen: Screen) async throws {
      try await screen.press("b")
      try await screen.wait(for: "2025-07-14")
      try await goTo("2025-02-20", screen)
      try await screen.wait(for: "2025-02-20 Thu")
      try await screen.press("a")
      try await screen.wait(for: "This is a look back")
      try await goTo("2023-01-01", screen)
      try await screen.wait(for: "The first day is 2024-07-01.")
      try await screen.press("Escape")
      try await goTo("2030-01-01", screen)
      try await screen.wait(for: "Live 1,631 days, to 2030-01-01?")
      try await screen.press("Escape")
      try await goTo("", screen)
      try await screen.wait(for: "2025-07-15 Tue")
    }

    private func goTo(_ day: String, _ screen: Screen) async throws {
      try await screen.press("t")
      try await screen.wait(for: "go to:")
      if !day.isEmpty { try await screen.type(day) }
      try await screen.press("Enter")
    }

    private func goAround(_ screen: Screen) async throws {
      try await screen.press("2")
      try await screen.wait(for: "╭ Notices")
      try await screen.press("L")
      try await screen.wait(for: "╭ 通知")
      try await screen.press("L")
      try await screen.press("3")
      try await screen.wait(for: "╭ Cases")
    }

    private func openOtherWorld(_ screen: Screen) async throws {
      try await screen.press("o")
      try await screen.wait(for: "open world:")
      try await screen.type("taiwan-2005")
      try await screen.press("Enter")
      try await screen.wait(for: "taiwan-2005 ▸ main")
      try await screen.press("1")
      try await screen.wait(for: "2005-09-30")
    }

    private func leave(_ screen: Screen) async throws {
      try await screen.press("L")
      try await screen.wait(for: "1 账户")
      try await screen.press("L")
      try await screen.press("?")
      try await screen.wait(for: "live several days on")
      try await screen.press("Escape")
      try await screen.wait(forEndOf: "live several days on")
      try await screen.press(":")
      try await screen.wait(for: "Enter runs · Esc closes")
      try await screen.press("Escape")
      try await screen.wait(forEndOf: "Enter runs · Esc closes")
      try await screen.press("q")
      #expect(try await screen.ending() == .exit(0))
    }
  }
}
