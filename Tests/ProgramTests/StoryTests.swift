import Foundation
import Testing

extension EndToEnd {
  /// A person opens the demo, finds 李四, reads why the line was cut, lives on to its closing,
  /// appeals, and waits for the answer.
  @Suite("the story of 李四") struct StoryTests {
    @Test("is found, explained, appealed and answered at the keyboard")
    func isFoundExplainedAppealedAndAnswered() async throws {
      let world = try await demo()
      try await Screen.tideline(in: world.sandbox) { screen in
        try await screen.wait(for: "Any key begins")
        try await screen.press("Escape")
        try await find("李四", on: screen)
        try await readWhyTheLineWasCut(on: screen)
        try await live(days: 6, until: "2025-07-07", on: screen)
        try await screen.wait(for: "closed, running off")
        try await screen.press("g")
        try await screen.expect(matches: "story-closed", showing: "limit to zero")
        try await appeal(on: screen)
        try await live(days: 7, until: "2025-07-14", on: screen)
        try await screen.press("g")
        try await screen.expect(matches: "story-answer", showing: "notice: appeal result")
        try await leave(screen)
      }
      #expect(try await world.sandboxKeptTheAppeal())
    }

    /// The demo world, with few random customers, so that it is soon made.
    private func demo() async throws -> SmallWorld {
      let world = try SmallWorld()
      let personas = SmallWorld.data.appending(path: "personas").path
      try await world.expect(
        "new", "demo", "--accounts", "60", "--personas", personas, "--start", "2024-07-01")
      return world
    }

    private func find(_ name: String, on screen: Screen) async throws {
      try await screen.press("/")
      try await screen.type("name:\(name)")
      try await screen.press("Enter")
      try await screen.wait(for: "1 of \(60 + SmallWorld.personas())")
      try await screen.press("Enter")
      try await screen.wait(for: "00002 李*")
    }

    private func readWhyTheLineWasCut(on screen: Screen) async throws {
      for _ in 0..<40 {
        let text = try await screen.settled(showing: "▸")
        let selected = text.split(separator: "\n").filter { $0.contains("▸") }
        if selected.contains(where: { $0.contains("limit cut") }) { break }
        try await screen.press("j")
      }
      try await screen.press("w")
      try await screen.wait(for: "7 applications for credit in 90 days")
      try await screen.expect(matches: "story-why", showing: "cut the limit: decided by")
      try await screen.press("Escape")
      try await screen.wait(forEndOf: "decided by")
    }

    private func live(days: Int, until day: String, on screen: Screen) async throws {
      try await screen.press("N")
      try await screen.wait(for: "how many days")
      for _ in 0..<3 { try await screen.press("BSpace") }
      try await screen.type("\(days)")
      try await screen.press("Enter")
      try await screen.wait(for: day)
    }

    private func appeal(on screen: Screen) async throws {
      try await screen.press("a")
      try await screen.wait(for: "An appeal against which decision?")
      try await screen.press("Enter")
      try await screen.wait(for: "grounds of the appeal")
      try await screen.type("The late payment was my bank's mistake.")
      try await screen.press("Enter")
      try await screen.wait(for: "Done, entry 1 of the journal")
    }

    private func leave(_ screen: Screen) async throws {
      try await screen.press("q")
      #expect(try await screen.ending() == .exit(0))
      #expect(try await screen.value(of: "alternate_on") == "0")
      #expect(screen.leftLineSettingsAlone())
    }
  }
}

extension SmallWorld {
  /// Whether the appeal stands in the journal: asked of the file, by another process.
  fileprivate func sandboxKeptTheAppeal() async throws -> Bool {
    let answer = try await ask("verify", "demo")
    return answer["ok"].truth == true && answer["entries"].number == 1
  }
}
