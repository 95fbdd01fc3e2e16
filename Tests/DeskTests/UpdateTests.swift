import Cells
import Credit
import Testing
import World

@testable import Desk

/// What a message does: the state after it and what it asks for.
@Suite struct UpdateTests {
  @Test func theFirstDayAsksForTheFirstAccount() throws {
    var model = Model(width: 120, height: 40, settings: Settings(language: .en))
    let effects = model.update(.dayArrived(try Fixture.view()))
    #expect(effects == [.loadDossier(account: 1, day: Fixture.day, generation: 1)])
    #expect(model.order.count == 12)
    #expect(model.unseen == 3)
  }

  @Test func movingAsksForTheNextAccountOnce() throws {
    var model = try Fixture.desk()
    #expect(
      model.update(.key(.character("j")))
        == [.loadDossier(account: 2, day: Fixture.day, generation: 2)])
    #expect(model.update(.key(.character("]"))) == [])
    #expect(model.subject == 2)
  }

  @Test func aDossierThatIsNotAwaitedIsDropped() throws {
    var model = try Fixture.desk()
    _ = model.update(.key(.down))
    _ = model.update(.dossierArrived(generation: 1, try Fixture.dossier(account: 1)))
    #expect(model.dossier == nil)
    _ = model.update(.dossierArrived(generation: 2, try Fixture.dossier(account: 2)))
    #expect(model.current?.account == 2)
    #expect(model.timeline.count == 19)
  }

  @Test func anOlderDayIsDropped() throws {
    var model = try Fixture.desk(view: Fixture.view(generation: 5))
    let older = try Fixture.view(generation: 5, day: Fixture.day + 1, head: Fixture.day + 1)
    _ = model.update(.dayArrived(older))
    #expect(model.view?.day == Fixture.day)
  }

  @Test func aNewDayKeepsSelectionAndScroll() throws {
    var model = try Fixture.desk(width: 80, height: 16)
    _ = try Fixture.press("s 6", &model)
    #expect(model.settings.sorting == Sorting(.dpd, falls: true))
    _ = try Fixture.press("G k k k", &model)
    let (account, before) = (model.subject, model.scroll(.accounts))
    var rows = Fixture.rows
    rows[7].daysPastDue = 0
    let next = try Fixture.view(
      generation: 2, day: Fixture.day + 1, head: Fixture.day + 1, rows: rows)
    _ = model.update(.dayArrived(next))
    let after = model.scroll(.accounts)
    #expect(model.subject == account)
    #expect(after.selected - after.top == before.selected - before.top)
    #expect(after.selected == before.selected - 1)
  }

  @Test func nextDayLivesOnAtTheHead() throws {
    var model = try Fixture.desk()
    #expect(try Fixture.press("n", &model) == [.step(days: 1)])
    #expect(model.isWorking)
    // Pressed again while it runs: kept for when it is done.
    #expect(try Fixture.press("n n", &model) == [])
    let next = try Fixture.view(generation: 2, day: Fixture.day + 1, head: Fixture.day + 1)
    let effects = model.update(.dayArrived(next))
    #expect(effects.first == .step(days: 2))
  }

  @Test func nextDayLooksOnInThePast() throws {
    var model = try Fixture.desk(
      view: Fixture.view(day: Fixture.day - 3, head: Fixture.day))
    #expect(try Fixture.press("n n", &model) == [.view(Fixture.day - 2), .view(Fixture.day - 1)])
    #expect(try Fixture.press("b", &model) == [.view(Fixture.day - 2)])
    #expect(!model.isWorking)
  }

  @Test func oneCannotGoBackBeforeTheFirstDay() throws {
    var model = try Fixture.desk(
      view: Fixture.view(day: Fixture.first, head: Fixture.day))
    #expect(try Fixture.press("b", &model) == [])
    #expect(model.status?.text == Requirement.earlierDay.sentence.en)
  }

  @Test func actingOnAnEarlierDaySaysWhereOneActs() throws {
    var model = try Fixture.desk(
      view: Fixture.view(day: Fixture.day - 3, head: Fixture.day))
    for key in ["r", "a", "x"] {
      #expect(try Fixture.press(key, &model) == [])
      #expect(model.overlay == nil)
      #expect(model.status?.text == Requirement.headDay.sentence.en)
    }
  }

  @Test func manyDaysAreAskedForAndRemembered() throws {
    var model = try Fixture.desk()
    _ = try Fixture.press("N", &model)
    Fixture.type("12", &model)
    #expect(try Fixture.press("Enter", &model) == [.step(days: 12)])
    #expect(model.dayCount == 12)
  }

  @Test(arguments: [
    ("N Enter", [Effect.step(days: 30)]), ("N 6 Enter", [.step(days: 6)]),
    ("N Up Enter", [.step(days: 30)]), ("N Right Backspace Backspace 4 Enter", [.step(days: 4)]),
    ("N Left 1 Backspace Enter", [.step(days: 30)]), ("N Home Delete 2 Enter", [.step(days: 20)]),
    ("N Backspace 9 Enter", [.step(days: 9)]), ("N Backspace Enter", []), ("N Esc", []),
  ])
  func aProposalIsTakenReplacedOrEdited(_ keys: String, _ effects: [Effect]) throws {
    var model = try Fixture.desk()
    #expect(try Fixture.press(keys, &model) == effects)
  }

  @Test func aPasteReplacesAProposal() throws {
    var model = try Fixture.desk()
    _ = try Fixture.press("N", &model)
    _ = model.update(.paste("7"))
    #expect(try Fixture.press("Enter", &model) == [.step(days: 7)])
  }

  @Test(arguments: [(Language.en, "Enter takes it"), (.zh, "Enter 照用")])
  func aProposalIsDimAndSaysHowToChangeIt(_ language: Language, _ hint: String) throws {
    var model = try Fixture.desk(language: language)
    _ = try Fixture.press("N", &model)
    let surface = Fixture.surface(model)
    let row = try #require(surface.rows.last)
    #expect(row.contains("30") && row.contains(hint))
    let label = row.prefix { $0 != "3" }
    #expect(surface.cursor?.x == String(label).displayWidth)
    _ = try Fixture.press("6", &model)
    let typed = try #require(Fixture.surface(model).rows.last)
    #expect(typed.contains("6") && !typed.contains("30") && !typed.contains(hint))
  }

  @Test(arguments: [
    ("N", "32", "Live 32 days, to 2025-04-06?", Fixture.day + 32),
    ("N", "3660", "Live 3,660 days, to 2035-03-13?", Fixture.day + 3_660),
    ("t", "2025-04-01", "Live 27 days, to 2025-04-01?", Fixture.day + 27),
    ("t", "+1", "Live 1 day, to 2025-03-06?", Fixture.day + 1),
  ])
  func whatWouldBeLivedIsAsked(
    _ key: String, _ text: String, _ question: String, _ day: Day
  ) throws {
    var model = try Fixture.desk()
    _ = try Fixture.press(key, &model)
    Fixture.type(text, &model)
    #expect(try Fixture.press("Enter", &model) == [])
    #expect(model.isAsking)
    #expect(Fixture.screen(model).contains(question))
    var other = model
    #expect(try Fixture.press("Esc", &other) == [])
    #expect(!other.isWorking && other.overlay == nil)
    #expect(try Fixture.press("Enter y", &model) == [.stepTo(day)])
    #expect(model.isWorking)
  }

  @Test func aDayBeforeTheFirstIsRefused() throws {
    var model = try Fixture.desk()
    _ = try Fixture.press("t", &model)
    Fixture.type("2023-01-01", &model)
    #expect(try Fixture.press("Enter", &model) == [])
    #expect(Fixture.screen(model).contains("The first day is 2024-11-01."))
  }

  @Test(arguments: ["0", "-3", "many", "99999", ""])
  func aBadNumberOfDaysStaysInTheLine(_ text: String) throws {
    var model = try Fixture.desk()
    _ = try Fixture.press("N C-u", &model)
    Fixture.type(text, &model)
    #expect(try Fixture.press("Enter", &model) == [])
    guard case .prompt(let prompt) = model.overlay else {
      Issue.record("the line is gone")
      return
    }
    #expect(prompt.fault != nil)
  }

  @Test func aDateIsALookOrLivingOn() throws {
    var model = try Fixture.desk()
    _ = try Fixture.press("t", &model)
    Fixture.type("2025-02-20", &model)
    #expect(try Fixture.press("Enter", &model) == [.view(Fixture.day - 13)])
    _ = try Fixture.press("t", &model)
    Fixture.type("2025-04-01", &model)
    #expect(try Fixture.press("Enter y", &model) == [.stepTo(Fixture.day + 27)])
  }

  @Test func playingLivesADayABeat() throws {
    var model = try Fixture.desk()
    #expect(try Fixture.press("space", &model) == [.beat(milliseconds: 1_000)])
    #expect(model.update(.tick) == [.step(days: 1)])
    #expect(model.update(.tick) == [])
    #expect(try Fixture.press("+", &model) == [.beat(milliseconds: 500)])
    #expect(try Fixture.press("space", &model) == [.beat(milliseconds: nil)])
    #expect(model.update(.tick) == [])
  }

  @Test func escapeStopsWork() throws {
    var model = try Fixture.desk()
    #expect(
      try Fixture.press("space n Esc", &model).suffix(2) == [.beat(milliseconds: nil), .cancelWork])
    _ = model.update(.workEnded)
    #expect(!model.isWorking)
  }

  @Test func aFailureEndsWorkAndIsKept() throws {
    var model = try Fixture.desk()
    _ = try Fixture.press("space n", &model)
    #expect(model.update(.failed("The disk is full.")) == [.beat(milliseconds: nil)])
    #expect(!model.isWorking)
    #expect(model.status == Status(isFault: true, text: "The disk is full."))
    _ = try Fixture.press("j", &model)
    #expect(model.status == nil)
    #expect(model.messages.map(\.text) == ["The disk is full."])
  }

  @Test func theSelectedNoticeStaysSelectedOverADay() throws {
    var model = try Fixture.desk()
    _ = try Fixture.press("2 j", &model)
    #expect(model.subject == 2)
    // Fewer notices, elsewhere in the list.
    let notices = [Fixture.notices[3], Fixture.notices[1]]
    _ = model.update(.dayArrived(try Fixture.view(generation: 2, notices: notices)))
    #expect(model.subject == 3)
    _ = model.update(.dayArrived(try Fixture.view(generation: 3, notices: [])))
    #expect(model.subject == nil)
  }

  @Test func anotherWorldStartsAnew() throws {
    var model = try Fixture.deskWithDossier()
    _ = try Fixture.press("/", &model)
    Fixture.type("late", &model)
    _ = try Fixture.press("Enter", &model)
    _ = model.update(.dayArrived(try Fixture.view(generation: 2, world: "taiwan-2005")))
    #expect(model.query.isEverything)
    #expect(model.current == nil)
    #expect(model.order.count == 12)
    #expect(model.subject == 1)
  }

  @Test(
    "the welcome goes at the first key, which does its work, but lives no day and acts for nobody")
  func welcome() throws {
    let saved = Effect.save(Settings(language: .en))
    for (key, isPassedOn) in [("/", true), ("j", true), ("n", false), ("N", false), ("r", false)] {
      var model = Model(width: 80, height: 24, settings: Settings(language: .en, welcomes: true))
      _ = model.update(.dayArrived(try Fixture.view()))
      var plain = try Fixture.desk(width: 80, height: 24)
      let effects = try Fixture.press(key, &model)
      #expect(effects.first == saved, "\(key)")
      #expect(!model.isWelcoming)
      if isPassedOn { _ = try Fixture.press(key, &plain) }
      #expect(Fixture.screen(model) == Fixture.screen(plain), "\(key)")
    }
  }

  @Test func languageChangesAndIsSaved() throws {
    var model = try Fixture.desk()
    #expect(try Fixture.press("L", &model) == [.save(Settings(language: .zh))])
    #expect(Fixture.screen(model).contains("账户"))
  }

  @Test func leavingAsksOnlyWhileWorkRuns() throws {
    var model = try Fixture.desk()
    #expect(try Fixture.press("q", &model) == [.quit])
    _ = try Fixture.press("n", &model)
    #expect(try Fixture.press("q", &model) == [])
    #expect(try Fixture.press("q", &model) == [])
    #expect(model.overlay == nil)
    #expect(try Fixture.press("q y", &model) == [.cancelWork, .quit])
  }
}
