import Credit
import People
import Testing
import World

/// The stories fall on their dates, within five days, with the scores and amounts that are told.
@Suite struct StoryDatesTests {
  @Test(arguments: [
    (1, "opened", 1), (1, "raised", 96), (1, "settled", 186),
    (2, "opened", 0), (2, "cut", 72), (2, "closed", 113), (2, "appeal denied", 126),
    (3, "locked", 200), (3, "unlocked", 201),
    (4, "locked", 301), (4, "unlocked", 301),
    (5, "draw refused", 7), (5, "locked", 60), (5, "unlocked", 150),
    (6, "cut", 180), (6, "overdue", 212), (6, "plan offered", 215), (6, "plan begun", 230),
    (7, "warned", 365), (7, "closed", 379), (7, "reopened", 421),
    (8, "temporary limit", -17), (8, "temporary end", 13),
    (9, "tightened", 0), (9, "appeal answered", 4), (9, "cut", 30),
    (10, "locked", 0), (10, "closed", 1),
    (11, "locked", 90), (11, "unlocked", 121),
    (12, "invited", 0), (12, "opened", 260),
    (13, "plan offered", 92), (13, "plan begun", 96), (13, "unlocked", 300),
    (14, "locked", 0), (14, "unlocked", 3),
    (15, "closed", 0), (15, "appeal denied", 9), (15, "denied for good", 22),
    (15, "complaint answered", 46), (15, "applied again", 202),
    (16, "document told", -30), (16, "document told", 1), (16, "locked", 31), (16, "unlocked", 33),
  ])
  func happensOnItsDay(_ account: Int, _ what: String, _ day: Int) throws {
    let life = try Stories.life(account, until: "2025-10-01")
    let script = try #require(Stories.setting.script(of: account))
    let days = life.days(of: what, from: script.dayZero)
    #expect(days.contains { abs($0 - day) <= 5 }, "\(what) on days \(days)")
  }

  @Test(arguments: [
    (1, 0, 650), (1, 189, 672), (2, 0, 668), (2, 112, 596), (12, 200, 700),
  ])
  func scoresAsTold(_ account: Int, _ day: Int, _ score: Int) throws {
    let script = try #require(Stories.setting.script(of: account))
    let day = script.dayZero + day
    let life = try #require(Stories.setting.dossier(of: account, on: day, Journal()))
    #expect(abs(Int(life.file.score.shown) - score) <= 5, "\(life.file.score.shown)")
  }
}

extension Dossier {
  /// The days, counted from the story's day 0, on which something happened.
  fileprivate func days(of what: String, from zero: Day) -> [Int] {
    events.filter { matches($0.fact, what) }.map { $0.moment.day - zero }
  }

  private func matches(_ fact: Fact, _ what: String) -> Bool {
    switch (fact, what) {
    case (.opened, "opened"), (.opened, "reopened"), (.locked, "locked"),
      (.unlocked, "unlocked"), (.closed, "closed"), (.settled, "settled"),
      (.limitChanged(_, _, .raise), "raised"), (.limitChanged(_, _, .cut), "cut"),
      (.limitChanged(_, _, .temporaryStart), "temporary limit"),
      (.limitChanged(_, _, .temporaryEnd), "temporary end"),
      (.overdue, "overdue"), (.planOffered, "plan offered"), (.planBegan, "plan begun"),
      (.caseDecided(.appeal, _, .deny, _), "appeal denied"),
      (.caseDecided(.appeal, _, .partly, _), "appeal answered"),
      (.caseDecided(.complaint, _, _, _), "complaint answered"),
      (.acted(.apply, _), "applied again"):
      true
    case (.noticed(let notice), _): tells(notice, of: what)
    default: false
    }
  }

  private func tells(_ notice: Notice, of what: String) -> Bool {
    switch what {
    case "warned": notice.kind == .inactivityWarning
    case "invited": notice.kind == .invitation
    case "tightened": notice.kind == .tightened
    case "draw refused": notice.kind == .drawRefused
    case "document told": notice.kind == .documentExpiring
    case "denied for good": notice.reasons.contains(.PR02)
    default: false
    }
  }
}
