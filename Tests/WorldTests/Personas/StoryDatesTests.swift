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
    (7, "warned", 365), (7, "closed", 379), (7, "reopened", 421),
    (8, "temporary limit", -17), (8, "temporary end", 13),
    (14, "locked", 0), (14, "unlocked", 3),
    (15, "closed", 0), (15, "appeal denied", 9), (15, "denied for good", 22),
    (15, "complaint answered", 46), (15, "applied again", 202),
  ])
  func happensOnItsDay(_ account: Int, _ what: String, _ day: Int) throws {
    let life = try Stories.life(account, until: "2025-10-01")
    let script = try #require(Stories.setting.script(of: account))
    let days = life.days(of: what, from: script.dayZero)
    #expect(days.contains { abs($0 - day) <= 5 }, "\(what) on days \(days)")
  }

  @Test(arguments: [(1, 0, 650), (1, 189, 672), (2, 0, 668), (2, 112, 596)])
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
      (.caseDecided(.appeal, _, .deny, _), "appeal denied"),
      (.caseDecided(.complaint, _, _, _), "complaint answered"),
      (.acted(.apply, _), "applied again"):
      true
    case (.noticed(let notice), "warned"): notice.kind == .inactivityWarning
    case (.noticed(let notice), "denied for good"): notice.reasons.contains(.PR02)
    default: false
    }
  }
}
