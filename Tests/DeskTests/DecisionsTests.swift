import Cells
import Testing
import World

@testable import Credit
@testable import Desk

/// Which decision stands behind what happened.
@Suite struct DecisionsTests {
  private func decision(behind fact: (Fact) -> Bool) throws -> UInt16? {
    let dossier = try Fixture.dossier(account: 2)
    let index = try #require(dossier.events.firstIndex { fact($0.fact) })
    return Decisions(dossier).behind(event: index)?.ordinal
  }

  @Test func aDecisionIsItsOwn() throws {
    #expect(try decision { if case .decided = $0 { true } else { false } } == 2)
  }

  @Test func aNoticeNamesIts() throws {
    #expect(try decision { if case .noticed = $0 { true } else { false } } == 2)
  }

  @Test func anEffectFollowsADecisionOfItsKind() throws {
    #expect(try decision { if case .limitChanged = $0 { true } else { false } } == 2)
  }

  @Test func aCaseIsAboutADecision() throws {
    #expect(try decision { if case .caseOpened = $0 { true } else { false } } == 2)
  }

  @Test func workOnACaseIsAboutItsDecision() throws {
    #expect(try decision { if case .caseClaimed = $0 { true } else { false } } == 2)
  }

  @Test func whatNobodyDecidedHasNone() throws {
    #expect(try decision { if case .scored = $0 { true } else { false } } == nil)
    #expect(try decision { if case .billed = $0 { true } else { false } } == nil)
  }

  @Test func anEndedLockIsExplainedByWhatEndedItOrElseByWhatPlacedIt() {
    let (dawn, morning) = (Moment(Fixture.day, minute: 300), Moment(Fixture.day, minute: 600))
    let noon = Moment(Fixture.day, minute: 720)
    func decided(_ ordinal: UInt16, _ kind: Decision.Kind, _ moment: Moment) -> Event {
      let decision = Decision(
        ordinal: ordinal, kind: kind, moment: moment, actor: .policy, rule: nil, traces: [],
        reasons: Reasons(), entry: 0)
      return Event(moment, .decided(decision))
    }
    let locked = [
      decided(1, .lift, dawn), decided(2, .lock, morning),
      Event(morning, .locked(.device, until: .none, Reasons())),
      decided(3, .lock, morning), Event(morning, .locked(.delinquency, until: .none, Reasons())),
    ]
    let unlocked = Event(noon, .unlocked(.device, .selfService))
    let byItself = Decisions(locked + [unlocked])
    #expect(byItself.behind(event: 2)?.ordinal == 2)
    #expect(byItself.behind(event: 4)?.ordinal == 3)
    #expect(byItself.behind(event: 5)?.ordinal == 2)
    let byDecision = Decisions(locked + [decided(4, .lift, noon), unlocked])
    #expect(byDecision.behind(event: 6)?.ordinal == 4)
    let never = Decisions([unlocked])
    #expect(never.behind(event: 0) == nil)
  }

  @Test func numbersAndTheLatest() throws {
    let decisions = Decisions(try Fixture.dossier(account: 2))
    #expect(decisions.latest?.ordinal == 2)
    #expect(decisions.numbered(2)?.kind == .cut)
    #expect(decisions.numbered(0) == nil)
    #expect(decisions.numbered(9) == nil)
    #expect(Decisions(try Fixture.dossier(account: 1)).latest == nil)
  }

  @Test func enterOnANoticeReadsItAndElsewhereExplains() throws {
    var model = try Fixture.deskWithDossier(width: 80, height: 24)
    _ = try Fixture.press("Enter j j j j j Enter", &model)
    #expect(model.overlay == .letter(top: 0))
    #expect(Fixture.screen(model).contains("Your limit is lowered from"))
    _ = try Fixture.press("Esc j Enter", &model)
    #expect(model.overlay == .why(top: 0))
  }
}
