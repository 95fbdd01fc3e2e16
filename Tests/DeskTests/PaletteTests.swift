import Cells
import Testing

@testable import Desk

/// Finding an action by a few letters.
@Suite struct PaletteTests {
  private func first(_ text: String) throws -> Action? {
    let model = try Fixture.desk()
    var palette = Palette()
    palette.line.insert(text)
    return palette.found(in: model).first?.action
  }

  @Test(arguments: [
    ("review", Action.matter(.review)), ("复议", .matter(.appeal)), ("appeal", .matter(.appeal)),
    ("nxt", .time(.nextDay)), ("help", .desk(.help)), ("why", .matter(.why)),
    (":messages", .desk(.messages)), ("unmask", .desk(.unmask)), ("lock", .matter(.act)),
    ("clipbord", nil), ("filter", .list(.filter)),
  ])
  func finds(_ text: String, _ action: Action?) throws {
    #expect(try first(text) == action)
  }

  @Test func nothingTypedIsEverything() throws {
    let model = try Fixture.desk()
    #expect(Palette().found(in: model).count == Keymap.bindings.count)
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
    #expect(Palette.score(text, wanted) == score)
  }
}
