import Cells
import Credit
import Testing
import World

@testable import Desk

/// A small world made by hand: twelve accounts on one day, with a past, notices and cases.
enum Fixture {
  /// The day shown.
  static let day = Day(number: 20_152)  // 2025-03-05, a Wednesday
  /// The world's first day.
  static let first = day - 124

  /// A view of the world.
  static func view(
    generation: Int = 1, day: Day = day, head: Day = day, world: String = "demo",
    rows: [SheetRow] = Fixture.rows, notices: [NoticeEntry] = Fixture.notices,
    cases: [CaseEntry]? = nil, tide: Tide = Fixture.tide
  ) throws -> DayView {
    DayView(
      generation: generation, world: world, branch: "main", firstDay: first, headDay: head,
      sheet: Sheet(day: day, rows: rows, accounts: Array(accounts.prefix(rows.count))),
      names: Names(names, accounts: accounts, told: [1]),
      notices: notices, cases: try cases ?? Fixture.cases, tide: tide, policy: policy,
      staff: ["王芳", "刘强"], acting: Staff(1))
  }

  /// A desk of a size that shows that world; messages that it asks for have not arrived.
  static func desk(
    width: Int = 120, height: Int = 40, language: Language = .en, isAnalyst: Bool = false,
    view: DayView? = nil
  ) throws -> Model {
    let settings = Settings(language: language, isAnalyst: isAnalyst)
    var model = Model(width: width, height: height, settings: settings)
    _ = model.update(.dayArrived(try view ?? Fixture.view()))
    return model
  }

  /// The same with the account in view replayed.
  static func deskWithDossier(
    width: Int = 120, height: Int = 40, language: Language = .en, isAnalyst: Bool = false,
    account: Int = 2
  ) throws -> Model {
    var model = try desk(width: width, height: height, language: language, isAnalyst: isAnalyst)
    if let row = model.view?.sheet.index(of: account) { model.select(row: row) }
    for effect in model.update(.said("")) {
      try answer(effect, &model)
    }
    model.status = nil
    model.messages = []
    return model
  }

  /// Does what an effect asks for, as far as it is a replay.
  static func answer(_ effect: Effect, _ model: inout Model) throws {
    guard case .loadDossier(let account, let day, let generation) = effect else { return }
    let dossier = try dossier(account: account, day: day)
    _ = model.update(.dossierArrived(generation: generation, dossier))
  }

  /// Presses keys by their names, one after the other, and answers what is asked for.
  static func press(_ names: String, _ model: inout Model) throws -> [Effect] {
    var effects: [Effect] = []
    for name in names.split(separator: " ") {
      let key = try #require(Key(named: String(name)))
      let new = model.update(.key(key))
      for effect in new { try answer(effect, &model) }
      effects += new.filter { if case .loadDossier = $0 { false } else { true } }
    }
    return effects + catchUp(&model)
  }

  /// Types a text, a key a character.
  static func type(_ text: String, _ model: inout Model) {
    for character in text { _ = model.update(.key(.character(character))) }
    _ = catchUp(&model)
  }

  /// Tells the desk that all keys have been taken in.
  private static func catchUp(_ model: inout Model) -> [Effect] {
    model.update(.caughtUp).filter { if case .loadDossier = $0 { false } else { true } }
  }

  /// The screen as text.
  static func screen(_ model: Model) -> String { surface(model).text }

  /// The screen with its styles.
  static func surface(_ model: Model) -> Surface {
    var surface = Surface(width: model.width, height: model.height)
    model.draw(on: &surface)
    return surface
  }

  static let tide = Tide(
    locks: 3, cuts: 12, closes: 1, late: 45, over30: 158, outstandingFen: 41_200_000_000,
    faults: 0)
}
