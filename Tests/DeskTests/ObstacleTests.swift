import Cells
import Testing
import World

@testable import Credit
@testable import Desk

/// What an account's page says at its head: why draws rest, and what opens them again.
@Suite struct ObstacleTests {
  private static let day = Fixture.day

  private func dossier(
    _ facts: [Fact] = [], _ change: (inout CreditFile) throws -> Void = { _ in }
  ) throws -> Dossier {
    let dossier = try Fixture.dossier(account: 2)
    var file = dossier.file
    try change(&file)
    let events = facts.map { Event(Moment(Fixture.day - 3, minute: 600), $0, because: .calendar) }
    return Dossier(
      account: 2, name: dossier.name, day: dossier.day, file: file, events: events,
      marks: dossier.marks, today: dossier.today)
  }

  private static let heavy: Fact = .locked(
    .overBorrowing, until: .none, TextSamples.reasons([(.DB04, .highUseMonths, 3, 2)]))

  private static func locked(_ file: inout CreditFile) throws {
    try file.locks.place(Lock(.overBorrowing, since: day - 3, until: .none))
  }

  @Test func aLockSaysWhyAndWhatLiftsIt() throws {
    let line = try #require(Obstacle(try dossier([Self.heavy], Self.locked)))
    #expect(line.why.en == "DB04 you use a high share of your limit")
    #expect(line.way.en == "lifted by: a person's review" && line.brief.en == "a person's review")
    #expect(line.tone == .danger)
  }

  @Test func aPauseForAPlanAccusesNobodyAndNamesItsDay() throws {
    let terms = RepaymentTerms(
      amount: .whole(8_000), months: 12, rate: DailyRate(millionths: 500),
      method: .equalInstalments, from: Self.day, dueDay: 21)
    let pause: Fact = .locked(
      .pressure, until: .none, TextSamples.reasons([(.RP05, .failedDebits30, 1, 1)]))
    let life = try dossier([.planBegan(terms, replacing: .whole(8_000)), pause]) { file in
      try file.locks.place(Lock(.pressure, since: Self.day - 3, until: .none))
      try file.replan.ask(12, on: Self.day - 4)
      try file.replan.grant(12, on: Self.day - 3)
    }
    let line = try #require(Obstacle(life))
    let end = Self.day - 3 + life.policy.plans.watchDays
    #expect(line.why.en == "draws rest while the new plan runs")
    #expect(line.brief.en == "keeping the plan until \(end)")
  }

  @Test func aLockThatEndedIsStillExplained() throws {
    let line = try #require(
      Obstacle(try dossier([Self.heavy, .unlocked(.overBorrowing, .conditions)])))
    #expect(line.tone == .good && line.why.en.hasPrefix("DB04 "))
    #expect(line.way.en == "heavy-use pause, 2 March to 2 March: conditions met")
  }

  @Test func whoIsBarredForGoodIsToldNoDay() throws {
    let fact: Fact = .debtCalled(.whole(9_400), by: Self.day + 12)
    let line = try #require(
      Obstacle(
        try dossier([fact]) { file in
          try file.permission.barForGood(Staff(1), Staff(2), for: .FR01)
        }))
    #expect(line.why.en.hasPrefix("FR01 ") && line.why.en.hasSuffix(", barred for good"))
    let called = "debt called in: ¥9,400 by 2025-03-17; "
    #expect(line.way.en == called + "only an appeal, or data proved wrong")
    #expect(line.brief.en == called + "appeal")
  }

  @Test func nothingIsSaidWhereNothingEverStoodInTheWay() throws {
    #expect(Obstacle(try dossier()) == nil)
  }

  @Test func whatOnlyWouldHaveBeenIsNoLock() {
    let moment = Moment(Self.day, minute: 600)
    #expect(
      LockStory.all(in: [Event(moment, Self.heavy, because: .calendar, isShadow: true)]).isEmpty)
    #expect(LockStory.all(in: [Event(moment, Self.heavy, because: .calendar)]).count == 1)
  }

  @Test(arguments: [(80, 24), (120, 40), (200, 60)])
  func thePageSaysItWithoutAKey(_ width: Int, _ height: Int) throws {
    var model = try Fixture.deskWithDossier(width: width, height: height)
    let life = try dossier([Self.heavy], Self.locked)
    _ = model.update(.dossierArrived(generation: model.dossierGeneration, life))
    if width < 100 { _ = try Fixture.press("Enter", &model) }
    let screen = Fixture.screen(model)
    #expect(screen.contains("DB04 you use a high share of your"), "\(screen)")
    #expect(screen.contains("→ ") && screen.contains("a person's review"), "\(screen)")
  }

  @Test func theCasePageTellsOfEveryLockThatEnded() throws {
    let model = try Fixture.desk()
    let life = try dossier([Self.heavy, .unlocked(.overBorrowing, .conditions)])
    let text = CaseFileText(model: model, dossier: life).block(width: 90).plain
    for words in ["Locks that ended", "why: DB04 ", "lifted by: conditions met"] {
      #expect(text.contains(words), "\(words)\n\(text)")
    }
  }
}
