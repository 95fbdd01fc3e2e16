import Foundation
import Testing

extension EndToEnd {
  /// Keys that come before there is anything they could be an answer to.
  @Suite("typed ahead") struct TypedAheadTests {
    private let world: SmallWorld

    init() throws { world = try SmallWorld() }

    @Test("what is typed while the first world is made lives no day")
    func beforeTheFirstScreen() async throws {
      try await world.expect("new", "demo", "--accounts", "400")
      try await Screen.tideline(in: world.sandbox) { screen in
        try await screen.wait(for: " %")
        try await screen.type("jjnn")
        try await screen.wait(for: "Any key begins")
        try await screen.press("Escape")
        try await screen.wait(forEndOf: "Any key begins")
        let text = try await screen.settled(showing: "2025-07-01 Tue")
        #expect(text.contains("▸00001"))
        try await screen.press("q")
        #expect(try await screen.ending() == .exit(0))
      }
    }

    @Test("what is typed before a question is read does not answer it")
    func beforeAQuestion() async throws {
      try await world.expect("new", "w", "--accounts", "5")
      try await Screen.tideline("w", in: world.sandbox) { screen in
        try await screen.wait(for: "Any key begins")
        try await screen.press("Escape")
        try await screen.wait(forEndOf: "Any key begins")
        try await screen.send(bytes: Array("t2024-12-01\ryyy".utf8))
        try await screen.wait(for: "Live 153 days, to 2024-12-01?")
        try await screen.press("Escape")
        try await screen.wait(forEndOf: "Live 153 days")
        try await screen.wait(for: "2024-07-01 Mon")
        try await screen.press("t")
        try await screen.wait(for: "go to:")
        try await screen.type("2024-12-01")
        try await screen.press("Enter")
        _ = try await screen.settled(showing: "Live 153 days, to 2024-12-01?")
        try await screen.press("y")
        try await screen.wait(for: "2024-12-01 Sun")
        try await screen.press("q")
        #expect(try await screen.ending() == .exit(0))
      }
    }
  }
}
