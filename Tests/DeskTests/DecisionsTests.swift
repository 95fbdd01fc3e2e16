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
    #expect(Fixture.screen(model).contains("Your limit goes from"))
    _ = try Fixture.press("Esc j Enter", &model)
    #expect(model.overlay == .why(top: 0))
  }
}
