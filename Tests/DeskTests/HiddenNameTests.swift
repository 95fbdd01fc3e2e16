import Testing
import World

@testable import Desk

/// Hidden letters are found by nobody who has not been put on record.
@Suite struct HiddenNameTests {
  private let names = Names(
    ["李四", "李一", "王小明", "#5", "李"], accounts: [1, 2, 3, 4, 5], told: [0])

  private func found(_ text: String, onRecord: Bool = false) throws -> [Int] {
    var query = try Query(text)
    query.searchesHidden = onRecord
    return try (0..<5).filter {
      query.lets(try #require(Fixture.rows.first), at: $0, account: $0 + 1, names: names)
    }
  }

  @Test(arguments: [
    ("name:李", [0, 1]), ("name:四", [0]), ("name:李四", [0]), ("name:一", []), ("name:王小明", []),
    ("王小明", []), ("name:5", []), ("name:王**", [2]), ("!name:一", [0, 1, 2, 3, 4]),
  ])
  func onlyWhatIsShownIsFound(_ text: String, _ rows: [Int]) throws {
    #expect(try found(text) == rows)
  }

  @Test(arguments: [
    ("name:一", [1]), ("王小明", [2]), ("name:李", [0, 1, 4]), ("!name:一", [0, 2, 3, 4]),
  ])
  func onRecordEverythingIsFound(_ text: String, _ rows: [Int]) throws {
    #expect(try found(text, onRecord: true) == rows)
  }

  @Test func theOrderOfNamesTellsNothingOfHiddenLetters() {
    let (one, other) = (["李四", "李一", "王小明"], ["李一", "李四", "王大明"])
    let ranks = [one, other].map { Names($0, accounts: [1, 2, 3]).allRanks() }
    #expect(ranks[0] == ranks[1])
    #expect(ranks[0] == [0, 1, 2])
  }

  private func asked(_ text: String) throws -> Model {
    var model = try Fixture.desk()
    _ = try Fixture.press("/", &model)
    Fixture.type(text, &model)
    _ = try Fixture.press("Enter", &model)
    return model
  }

  private func accounts(_ model: Model) -> [UInt32] {
    model.order.rows.compactMap { model.view?.sheet.accounts[Int($0)] }
  }

  @Test(arguments: ["name:小明", "王小明"])
  func aSearchBehindTheMasksAsksIsRecordedAndThenFinds(_ text: String) throws {
    var model = try asked(text)
    #expect(model.isAsking)
    #expect(accounts(model).isEmpty)
    let order = Command.searchNames(text: text.replacing("name:", with: ""))
    #expect(try Fixture.press("y", &model) == [.command(order)])
    #expect(accounts(model).isEmpty)
    _ = model.update(.carriedOut(order))
    #expect(accounts(model) == [3])
    let screen = Fixture.screen(model)
    #expect(screen.contains("whole names"))
    #expect(!screen.contains("3 王小明"))
    // What stands on record is not asked again.
    _ = try Fixture.press("/ Enter", &model)
    #expect(!model.isAsking)
    #expect(accounts(model) == [3])
  }

  @Test func whoeverDeclinesFindsNothing() throws {
    var model = try asked("name:小明")
    #expect(try Fixture.press("Esc", &model) == [])
    #expect(accounts(model).isEmpty)
    _ = model.update(.carriedOut(.searchNames(text: "小明")))
    #expect(accounts(model).isEmpty)
  }

  @Test(arguments: ["name:李", "name:李四", "name:A***", "!name:小明", "locked", ""])
  func whatIsShownOrPublicIsNotAskedAbout(_ text: String) throws {
    #expect(try !asked(text).isAsking)
  }

  @Test func anotherAccountsNameIsNotShownForThisOne() throws {
    var model = try Fixture.deskWithDossier()
    _ = try Fixture.press("U y j", &model)
    _ = model.update(.carriedOut(.unmask(account: 2)))
    #expect(!Fixture.screen(model).contains("李四"))
  }

  @Test func aNumberForANameHidesNothing() {
    let names = Names(["#1", "#2"], accounts: [1, 2])
    #expect(!names.areHidden)
    #expect(names.shown(0) == "#1")
  }
}
