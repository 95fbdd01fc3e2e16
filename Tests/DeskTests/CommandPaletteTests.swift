import Cells
import Testing

@testable import Desk

/// Finding an action by a few letters.
@Suite struct CommandPaletteTests {
  private func first(_ text: String) -> Action? {
    var palette = CommandPalette()
    palette.insert(text)
    return palette.found.first?.action
  }

  @Test(arguments: [
    ("review", Action.matter(.review)), ("复议", .matter(.appeal)), ("appeal", .matter(.appeal)),
    ("nxt", .time(.nextDay)), ("help", .desk(.help)), ("why", .matter(.why)),
    (":messages", .desk(.messages)), ("unmask", .desk(.unmask)), ("lock", .matter(.act)),
    ("clipbord", nil), ("filter", .list(.filter)),
  ])
  func finds(_ text: String, _ action: Action?) {
    #expect(first(text) == action)
  }

  @Test func nothingTypedIsEverything() {
    #expect(CommandPalette().found.count == Keymap.bindings.count)
  }

  @Test func aFloodOfKeysIsCutAndLookedForOnce() throws {
    var model = try Fixture.desk()
    _ = try Fixture.press(":", &model)
    Fixture.type(String(repeating: "n", count: 3_000) + "e\u{301}\u{301}", &model)
    for _ in 0..<3_000 { _ = model.update(.key(.down)) }
    guard case .palette(let palette) = model.overlay else {
      Issue.record("the palette is gone")
      return
    }
    #expect(palette.line.text == String(repeating: "n", count: 40))
  }

  @Test func lettersAfterAChoiceChangeWhatIsFound() {
    var palette = CommandPalette()
    palette.insert("quit")
    #expect(palette.find().first?.action == .desk(.quit))
    _ = palette.take(.control("u"))
    palette.insert("help")
    #expect(palette.find().first?.action == .desk(.help))
    #expect(palette.find().map(\.action) == palette.found.map(\.action))
  }

  @Test func whatCannotBeDoneSaysWhy() throws {
    var model = try Fixture.desk()
    _ = try Fixture.press(":", &model)
    Fixture.type("second", &model)
    #expect(Fixture.screen(model).contains(Requirement.matter.sentence.en))
    _ = try Fixture.press("Enter", &model)
    #expect(model.status != nil)
  }

  @Test func nothingFoundIsSaid() throws {
    var model = try Fixture.desk()
    _ = try Fixture.press(":", &model)
    Fixture.type("zzzz", &model)
    #expect(Fixture.screen(model).contains("No action is called that."))
    #expect(try Fixture.press("Enter", &model) == [])
  }

  @Test(arguments: [
    ("next day", "next", 0), ("next day", "nd", 204), ("next day", "day", 5), ("why", "hy", 1),
  ])
  func closerIsBetter(_ text: String, _ wanted: String, _ score: Int) {
    #expect(CommandPalette.score(text, wanted) == score)
  }
}
