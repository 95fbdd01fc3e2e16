import Cells
import Credit
import Testing

@testable import Desk

/// Whole screens as text, at the sizes people use and in both languages.
@Suite struct ScreenTests {
  static let sizes = [(80, 24), (120, 40), (200, 60)]

  private func keep(
    _ name: String, keys: String = "", size: (Int, Int), _ language: Language,
    analyst: Bool = false, account: Int = 2
  ) throws {
    var model = try Fixture.deskWithDossier(
      width: size.0, height: size.1, language: language, isAnalyst: analyst, account: account)
    _ = try Fixture.press(keys, &model)
    GoldenScreen("\(name)-\(size.0)x\(size.1)-\(language.rawValue)").expect(Fixture.screen(model))
  }

  @Test(arguments: [
    ("accounts", ""), ("timeline", "Enter"), ("limit", "Enter ] ← ← ←"), ("loans", "Enter ] ]"),
    ("score", "Enter ] ] ]"), ("account-notices", "Enter ] ] ] ]"), ("case", "Enter [ "),
    ("why", "Enter j j j j j w"), ("notices", "2"), ("letter", "2 Enter"), ("cases", "3"),
    ("matter", "3 Enter"), ("help", "?"), ("palette", ": r e"), ("sort", "s"), ("filter", "/"),
    ("act", "x"),
  ])
  func everyScreen(_ name: String, _ keys: String) throws {
    for size in ScreenTests.sizes {
      for language in Language.allCases { try keep(name, keys: keys, size: size, language) }
    }
  }

  @Test(arguments: [
    ("accounts", ""), ("timeline", "Enter"), ("limit", "Enter ]"), ("matter", "3 Enter"),
  ])
  func theSmallestScreen(_ name: String, _ keys: String) throws {
    for language in Language.allCases { try keep(name, keys: keys, size: (60, 16), language) }
  }

  @Test func analyst() throws {
    try keep("analyst", keys: "Enter ] ] ]", size: (200, 60), .en, analyst: true)
  }

  @Test func welcome() throws {
    for language in Language.allCases {
      var settings = Settings(language: language)
      settings.welcomes = true
      var model = Model(width: 80, height: 24, settings: settings)
      _ = model.update(.dayArrived(try Fixture.view()))
      GoldenScreen("welcome-80x24-\(language.rawValue)").expect(Fixture.screen(model))
    }
  }

  @Test func nothingYet() throws {
    let model = Model(width: 80, height: 24, settings: Settings(language: .en))
    GoldenScreen("empty-80x24-en").expect(Fixture.screen(model))
  }

  @Test func lookingBack() throws {
    var model = try Fixture.desk(
      width: 80, height: 24, view: Fixture.view(day: Fixture.day - 10, head: Fixture.day))
    _ = try Fixture.press("r", &model)
    GoldenScreen("past-80x24-en").expect(Fixture.screen(model))
  }

  @Test func tooSmall() throws {
    let model = try Fixture.desk(width: 59, height: 15)
    #expect(Fixture.surface(model).rows.filter { !$0.isEmpty }.count == 1)
  }
}
