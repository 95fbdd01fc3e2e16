import Testing

@testable import Desk

/// No screen shows a name that was not revealed.
@Suite struct MaskingTests {
  @Test(arguments: [
    "", "Enter", "Enter ]", "Enter ] ]", "Enter ] ] ]", "Enter ] ] ] ]", "Enter [",
    "2 j Enter", "3 j Enter", "w", "x", "r", "?", ":",
  ])
  func namesAreMasked(_ keys: String) throws {
    for width in [80, 120, 200] {
      for language in Language.allCases {
        var model = try Fixture.deskWithDossier(width: width, height: 50, language: language)
        _ = try Fixture.press(keys, &model)
        let screen = Fixture.screen(model)
        for name in Fixture.names { #expect(!screen.contains(name)) }
      }
    }
  }
}
