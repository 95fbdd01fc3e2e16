import Cells
import Credit
import Testing

@testable import Desk

/// Going about: screens, panes, pages, the filter, the mouse.
@Suite struct NavigationTests {
  @Test func enterGoesInAndEscapeComesOut() throws {
    var model = try Fixture.deskWithDossier(width: 80, height: 24)
    #expect(model.place == .accounts)
    _ = try Fixture.press("Enter", &model)
    #expect(model.place == .timeline)
    _ = try Fixture.press("Esc", &model)
    #expect(model.place == .accounts)
  }

  @Test func tabGoesRound() throws {
    var model = try Fixture.deskWithDossier(width: 200, height: 60)
    let places = try (0..<4).map { _ in
      _ = try Fixture.press("Tab", &model)
      return model.place
    }
    #expect(places == [.timeline, .why, .accounts, .timeline])
    _ = try Fixture.press("S-Tab S-Tab", &model)
    #expect(model.place == .why)
  }

  @Test func theThirdPaneGoesWhenTheScreenShrinks() throws {
    var model = try Fixture.deskWithDossier(width: 200, height: 60)
    _ = try Fixture.press("Tab Tab", &model)
    _ = model.update(.resized(width: 100, height: 30))
    #expect(model.focus == .detail)
  }

  @Test func pagesOfAnAccountGoRound() throws {
    var model = try Fixture.deskWithDossier()
    _ = try Fixture.press("[", &model)
    #expect(model.tab == .matter)
    _ = try Fixture.press("] ]", &model)
    #expect(model.tab == .limit)
  }

  @Test func fromANoticeToTheAccountAndBack() throws {
    var model = try Fixture.desk(width: 80, height: 24)
    _ = try Fixture.press("2 j Enter Enter", &model)
    #expect(model.screen == .accounts)
    #expect(model.subject == 2)
    _ = try Fixture.press("Esc", &model)
    #expect(model.place == .letter)
  }

  @Test func goingToAHiddenAccountDropsTheFilter() throws {
    var model = try Fixture.desk()
    _ = try Fixture.press("/", &model)
    Fixture.type("locked", &model)
    _ = try Fixture.press("Enter 2 j Enter Enter", &model)
    #expect(model.subject == 2)
    #expect(model.query.isEverything)
  }

  @Test func noticesInSightAreSeen() throws {
    var model = try Fixture.desk()
    _ = try Fixture.press("2", &model)
    #expect(model.unseen == 2)
    _ = try Fixture.press("j", &model)
    #expect(model.unseen == 1)
    // Those nobody has seen come first at the next look.
    _ = try Fixture.press("1 2", &model)
    #expect(model.inbox.first == 2)
  }

  @Test func narrowNoticesAreSeenWhenOpened() throws {
    var model = try Fixture.desk(width: 80, height: 24)
    _ = try Fixture.press("2", &model)
    #expect(model.unseen == 3)
    _ = try Fixture.press("Enter", &model)
    #expect(model.unseen == 2)
  }

  @Test func theFilterWorksWhileItIsTyped() throws {
    var model = try Fixture.desk()
    _ = try Fixture.press("/", &model)
    Fixture.type("lock", &model)
    #expect(model.order.count == 12)
    Fixture.type("ed", &model)
    #expect(model.order.count == 2)
    _ = try Fixture.press("Esc", &model)
    #expect(model.order.count == 12)
    #expect(model.overlay == nil)
  }

  @Test func aFilteredOutSelectionGivesWayToTheFirst() throws {
    var model = try Fixture.desk()
    _ = try Fixture.press("G", &model)
    _ = try Fixture.press("/", &model)
    Fixture.type("locked", &model)
    #expect(model.subject == 3)
    // What passes stays selected.
    _ = try Fixture.press("Enter j / C-u", &model)
    #expect(model.subject == 101)
  }

  @Test func escapeClearsTheFilter() throws {
    var model = try Fixture.desk()
    _ = try Fixture.press("/", &model)
    Fixture.type("locked", &model)
    _ = try Fixture.press("Enter", &model)
    #expect(model.order.count == 2)
    _ = try Fixture.press("Esc", &model)
    #expect(model.order.count == 12)
  }

  @Test func aBadFilterStaysInTheLineAndNamesTheWord() throws {
    var model = try Fixture.desk()
    _ = try Fixture.press("/", &model)
    Fixture.type("locked looked", &model)
    _ = try Fixture.press("Enter", &model)
    #expect(Fixture.screen(model).contains("looked”"))
    #expect(model.overlay != nil)
  }

  @Test func thePaletteRunsWhatItFinds() throws {
    var model = try Fixture.desk()
    _ = try Fixture.press(":", &model)
    Fixture.type("messages", &model)
    _ = try Fixture.press("Enter", &model)
    #expect(model.overlay == .messages(top: 0))
  }

  @Test func sortingByTheSameColumnTurnsItRound() throws {
    var model = try Fixture.desk()
    _ = try Fixture.press("s 3 s Enter", &model)
    #expect(model.settings.sorting == Sorting(.score, falls: false))
    _ = try Fixture.press("S", &model)
    #expect(model.settings.sorting == Sorting(.score, falls: true))
  }

  @Test func theChartCursorMovesAndStops() throws {
    var model = try Fixture.deskWithDossier()
    _ = try Fixture.press("Enter ] G", &model)
    #expect(model.chart.cursor == Int(Fixture.day.number))
    _ = try Fixture.press("→", &model)
    #expect(model.chart.cursor == Int(Fixture.day.number))
    _ = try Fixture.press("k k", &model)
    #expect(model.chart.cursor == Int(Fixture.day.number) - 11)
    _ = try Fixture.press("g ←", &model)
    #expect(model.chart.cursor == Int(Fixture.first.number))
    _ = try Fixture.press("Z Z Z Z Z Z Z z", &model)
    #expect(model.chart.zoom == ChartWindow.spans.count - 2)
  }

  @Test func clicks() throws {
    var model = try Fixture.deskWithDossier()
    let screen = Fixture.surface(model).rows
    _ = model.update(.pointer(Pointer(.press, x: 10, y: 5)))
    #expect(model.subject == 3)
    let cases = try #require(screen[0].firstRange(of: "3 Cases"))
    let column = screen[0].distance(from: screen[0].startIndex, to: cases.lowerBound)
    _ = model.update(.pointer(Pointer(.press, x: column, y: 0)))
    #expect(model.screen == .cases)
    _ = model.update(.pointer(Pointer(.press, x: 2, y: 0)))
    #expect(model.screen == .cases)
  }

  @Test func aClickOnAFooterKeyIsTheKey() throws {
    var model = try Fixture.desk()
    let footer = try #require(Fixture.surface(model).rows.last)
    let key = try #require(footer.firstRange(of: "n next day"))
    let column = footer.distance(from: footer.startIndex, to: key.lowerBound)
    let effects = model.update(.pointer(Pointer(.press, x: column + 3, y: model.height - 1)))
    #expect(effects == [.step(days: 1)])
  }

  @Test func aClickOnAHeadingSorts() throws {
    var model = try Fixture.desk()
    let row = Fixture.surface(model).rows[2]
    let heading = try #require(row.firstRange(of: "score"))
    let column = row.distance(from: row.startIndex, to: heading.lowerBound)
    _ = model.update(.pointer(Pointer(.press, x: column, y: 2)))
    #expect(model.settings.sorting == Sorting(.score, falls: true))
  }

  @Test func aDoubleClickGoesIn() throws {
    var model = try Fixture.desk()
    _ = model.update(.pointer(Pointer(.doublePress, x: 10, y: 5)))
    #expect(model.focus == .detail)
    #expect(model.subject == 3)
  }

  @Test func theWheelScrollsWhatIsUnderIt() throws {
    var model = try Fixture.deskWithDossier(width: 120, height: 24)
    _ = model.update(.pointer(Pointer(.wheelDown, x: 100, y: 18)))
    #expect(model.scroll(.timeline).top == 3)
    #expect(model.focus == .list)
  }
}
