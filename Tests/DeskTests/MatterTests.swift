import Cells
import Testing
import World

@testable import Credit
@testable import Desk

/// Reviews, appeals, locks, notes and cases: from the key to the command.
@Suite struct MatterTests {
  private func typed(_ keys: String, _ words: String, _ model: inout Model) throws -> [Effect] {
    _ = try Fixture.press(keys, &model)
    Fixture.type(words, &model)
    return try Fixture.press("Enter", &model)
  }

  @Test func aReviewWantsAReason() throws {
    var model = try Fixture.deskWithDossier()
    #expect(try typed("r", "  ", &model) == [])
    #expect(model.overlay != nil)
    #expect(
      try typed("C-u", "odd draws", &model)
        == [.command(.review(account: 2, reason: "odd draws"))])
    #expect(model.overlay == nil)
  }

  @Test func anAppealIsAgainstTheNoticeInView() throws {
    var model = try Fixture.desk()
    for effect in model.update(.key(.character("2"))) { try Fixture.answer(effect, &model) }
    _ = try Fixture.press("j", &model)
    #expect(model.subject == 2)
    #expect(
      try typed("a", "paid on time", &model)
        == [.command(.appeal(account: 2, decision: 2, grounds: "paid on time"))])
  }

  @Test func withoutADecisionThereIsNothingToAppeal() throws {
    var model = try Fixture.deskWithDossier(account: 1)
    _ = try Fixture.press("j k", &model)
    #expect(try Fixture.press("a", &model) == [])
    #expect(model.overlay == nil)
    #expect(model.status?.text == "There is no decision to appeal against.")
  }

  @Test func noAppealIsOfferedFromTheDayBefore() throws {
    var model = try Fixture.deskWithDossier()
    let next = Fixture.day + 1
    _ = model.update(.dayArrived(try Fixture.view(generation: 2, day: next, head: next)))
    _ = model.update(.key(.character("a")))
    #expect(model.overlay == nil)
    #expect(model.status?.text == "The account is being replayed; press it again.")
  }

  @Test func aLockIsChosenReasonedAndConfirmed() throws {
    var model = try Fixture.deskWithDossier()
    _ = try Fixture.press("x 2 9", &model)
    #expect(try typed("", "called in", &model) == [])
    guard case .confirmation = model.overlay else {
      Issue.record("nothing is to be confirmed")
      return
    }
    // Neither Enter nor the key that began it confirms.
    #expect(try Fixture.press("Enter x", &model) == [])
    #expect(
      try Fixture.press("y", &model)
        == [.command(.lock(account: 2, .security, reason: "called in"))])
  }

  @Test func aDangerousActionCanBeCalledOff() throws {
    var model = try Fixture.deskWithDossier(account: 3)
    _ = try typed("x 2", "face check passed", &model)
    #expect(
      try Fixture.press("Esc y", &model).filter { $0 != .copy("") }.contains {
        if case .command = $0 { true } else { false }
      } == false)
  }

  @Test func onlyLocksThatHoldCanBeLifted() throws {
    var model = try Fixture.deskWithDossier(account: 3)
    _ = try Fixture.press("x", &model)
    guard case .choice(let choice) = model.overlay else {
      Issue.record("there is nothing to choose")
      return
    }
    #expect(
      choice.options.map(\.pick) == [
        .draft(.note(account: 3)), .draft(.lift(account: 3, .device)), .locks(account: 3),
      ])
  }

  @Test func aCaseIsClaimedAndGivenBack() throws {
    var model = try Fixture.desk()
    _ = try Fixture.press("3", &model)
    #expect(model.selectedCase?.account == 101)
    #expect(try Fixture.press("C", &model) == [.command(.release(account: 101, .review))])
    _ = try Fixture.press("j", &model)
    #expect(try Fixture.press("C", &model) == [.command(.claim(account: 2, .appeal))])
    #expect(try Fixture.press("p", &model) == [.command(.papers(account: 2, .appeal))])
  }

  @Test func aDecisionIsChosenReasonedAndConfirmed() throws {
    var model = try Fixture.desk()
    _ = try Fixture.press("3 j d", &model)
    #expect(try typed("2", "half of it", &model) == [])
    #expect(
      try Fixture.press("y", &model)
        == [.command(.decide(account: 2, .appeal, .partly, reason: "half of it"))])
  }

  @Test func theSecondPersonAgreesWithTheFirst() throws {
    var matter = Fixture.appeal
    try matter.decide(
      .grant, by: Staff(2), makers: [], fourEyes: true,
      secondDue: Moment(Fixture.day + 1, minute: 1_080))
    let entry = CaseEntry(account: 2, matter: matter, exposure: .zero)
    var model = try Fixture.desk(view: Fixture.view(cases: [entry]))
    _ = try Fixture.press("3", &model)
    _ = try typed("v", "agreed", &model)
    #expect(
      try Fixture.press("y", &model)
        == [.command(.decide(account: 2, .appeal, .grant, reason: "agreed"))])
  }

  @Test func theQueueIsByUrgency() throws {
    let model = try Fixture.desk()
    #expect(model.queue.map { model.view?.cases[$0].account } == [101, 2, 103])
  }

  @Test func aNameIsShownAfterAskingAndOnRecord() throws {
    var model = try Fixture.deskWithDossier()
    #expect(!Fixture.screen(model).contains("李四"))
    #expect(try Fixture.press("U", &model) == [])
    #expect(try Fixture.press("y", &model) == [.command(.unmask(account: 2))])
    #expect(!Fixture.screen(model).contains("李四"))
    _ = model.update(.carriedOut(.unmask(account: 2)))
    #expect(Fixture.screen(model).contains("李四"))
    _ = try Fixture.press("j k", &model)
    #expect(!Fixture.screen(model).contains("李四"))
  }

  @Test func copiesStayMasked() throws {
    var model = try Fixture.deskWithDossier()
    _ = try Fixture.press("U y", &model)
    _ = model.update(.carriedOut(.unmask(account: 2)))
    guard case .copy(let text) = try Fixture.press("y", &model).first else {
      Issue.record("nothing was copied")
      return
    }
    #expect(text.contains("李*"))
    #expect(!text.contains("李四"))
  }
}
