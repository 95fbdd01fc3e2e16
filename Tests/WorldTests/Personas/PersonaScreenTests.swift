import Archive
import Cells
import Credit
import Desk
import Foundation
import People
import Testing
import World

/// Each story's page as a person sees it, kept as text; `TIDELINE_RECORD=1` writes them anew.
@Suite struct PersonaScreenTests {
  @Test(
    arguments: PersonaTests.oracle,
    [(80, 24, "en"), (80, 24, "zh"), (120, 40, "en"), (120, 40, "zh")])
  func looksAsKept(_ row: Oracle, _ size: (width: Int, height: Int, language: String)) throws {
    let day = try #require(Day(row.until))
    let language = try #require(Language(rawValue: size.language))
    let screen = try page(of: row.account, on: day, size.width, size.height, language)
    let name = "persona-\(row.account)-\(size.width)x\(size.height)-\(size.language)"
    try expect(screen, keptAs: name)
  }

  /// The dashboard over the personas alone, opened on one of them.
  private func page(
    of account: Int, on day: Day, _ width: Int, _ height: Int, _ language: Language
  ) throws -> String {
    var desk = Model(width: width, height: height, settings: Settings(language: language))
    // The first account is chosen when the day arrives, and asked for then.
    let effects = desk.update(.dayArrived(try view(of: day))) + desk.open(account: account)
    for effect in effects { try answer(effect, &desk) }
    #expect(desk.dossier?.account == account)
    if width < 100 { _ = desk.update(.key(.enter)) }
    var surface = Surface(width: width, height: height, glyphSet: .unicode)
    desk.draw(on: &surface)
    return surface.text
  }

  private func answer(_ effect: Effect, _ desk: inout Model) throws {
    guard case .loadDossier(let account, let day, let generation) = effect else { return }
    let life = try #require(Stories.setting.dossier(of: account, on: day, Journal()))
    _ = desk.update(.dossierArrived(generation: generation, life))
  }

  private func view(of day: Day) throws -> DayView {
    var world = WorldState(Stories.setting)
    let result = world.step(days: day - Stories.setting.genesis)
    let last = try #require(result.measures.last)
    let setting = Stories.setting
    return DayView(
      generation: 1, world: "stories", branch: "main", firstDay: setting.genesis, headDay: day,
      sheet: world.sheet(), names: Names(setting),
      notices: result.notices, cases: world.openCases(),
      tide: Tide(
        locks: last.tally.locksPlaced, cuts: last.tally.limitCut, closes: last.tally.closed,
        late: last.standing.late, over30: 0, outstandingFen: last.standing.outstandingFen,
        faults: last.tally.invariantFaults),
      policy: setting.policy, staff: setting.cast.roster.members.map(\.name), acting: Staff(1))
  }

  private func expect(_ screen: String, keptAs name: String) throws {
    let file = Stories.root.appending(path: "Tests/WorldTests/Screens/\(name).txt")
    if ProcessInfo.processInfo.environment["TIDELINE_RECORD"] != nil {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try (screen + "\n").write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let kept = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let (before, after) = (kept.split(separator: "\n"), (screen + "\n").split(separator: "\n"))
    let changed = zip(before, after).filter { $0 != $1 }.map { "- \($0)\n+ \($1)" }
    #expect(kept == screen + "\n", "\(name):\n\(changed.joined(separator: "\n"))")
  }
}
