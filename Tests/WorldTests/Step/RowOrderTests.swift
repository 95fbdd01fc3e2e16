import Archive
import Credit
import People
import Testing
import World

/// Orders of operators: taken on the head day, refused by name, part of every replay.
@Suite struct OrderTests {
  private func world() throws -> WorldState {
    var world = WorldState(try Stories.make())
    _ = world.step(days: 365)
    return world
  }

  private func order(_ number: UInt32, _ day: Day, _ staff: UInt8, _ command: Command)
    -> OperatorOrder
  {
    OperatorOrder(number: number, day: day, staff: Staff(staff), command: command)
  }

  @Test func anAppealIsAnsweredBySomebodyElseAndTheScriptedOneIsLeftOut() throws {
    var world = try world()
    _ = world.step(days: 7)
    _ = try world.obey(
      order(1, world.head, 1, .appeal(account: 2, decision: 0, grounds: "papers lost")))
    _ = world.step(days: 20)
    let life = try #require(world.setting.dossier(of: 2, on: world.head, world.journal))
    let appeals = life.events.count {
      if case .caseOpened(let matter) = $0.fact { matter.kind == .appeal } else { false }
    }
    #expect(appeals == 1)
    #expect(life.notices.last { $0.kind == .appealResult }?.outcome == .deny)
    #expect(life.file == world.accounts[try #require(world.setting.index(of: 2))].file)
  }

  @Test func fourEyesAreTwoPeople() throws {
    var world = try world()
    let day = world.head
    #expect(throws: CommandRefusal.self) {
      try world.obey(order(1, day, 1, .lift(account: 14, .takeover, reason: "no such lock")))
    }
    _ = try world.obey(order(2, day, 1, .claim(account: 14, .appeal)))
    _ = try world.obey(
      order(3, day, 1, .decide(account: 14, .appeal, .grant, reason: "invoices are in order")))
    #expect(
      throws: CommandRefusal.matter(.secondIsTheFirst)
    ) {
      try world.obey(
        order(4, day, 1, .decide(account: 14, .appeal, .grant, reason: "again")))
    }
    let index = try #require(world.setting.index(of: 14))
    #expect(!world.accounts[index].file.locks.isEmpty)
    _ = try world.obey(
      order(5, day, 2, .decide(account: 14, .appeal, .grant, reason: "agreed")))
    #expect(world.accounts[index].file.locks.isEmpty)
  }

  @Test func aReasonIsNeeded() throws {
    var world = try world()
    let empty = order(1, world.head, 1, .review(account: 1, reason: "  "))
    #expect(throws: CommandRefusal.reasonIsMissing) { try world.obey(empty) }
  }

  @Test func thePastIsNeverRewritten() throws {
    var world = try world()
    let late = order(1, world.head - 1, 1, .note(account: 1, text: "too late"))
    #expect(throws: CommandRefusal.self) { try world.obey(late) }
  }

  @Test func unmaskingIsAnEventAndLeavesTheStateOfANote() throws {
    var (noted, unmasked) = (try world(), try world())
    _ = try noted.obey(order(1, noted.head, 1, .note(account: 2, text: "The name was unmasked.")))
    let notices = try unmasked.obey(order(1, unmasked.head, 1, .unmask(account: 2)))
    #expect(notices.isEmpty)
    #expect(noted.digests() == unmasked.digests())
    let life = try #require(unmasked.setting.dossier(of: 2, on: unmasked.head, unmasked.journal))
    let last = try #require(life.events.last)
    #expect(last.fact == .unmasked(by: Staff(1), entry: 1))
    #expect(last.cause == .order(1))
    #expect(life.words(with: last) == nil)
    #expect(throws: CommandRefusal.unknownAccount(99)) {
      try unmasked.obey(order(2, unmasked.head, 1, .unmask(account: 99)))
    }
  }

  @Test func aSearchForNamesIsKeptAndChangesNobody() throws {
    var world = try world()
    let before = world.digests()
    let search = order(1, world.head, 1, .searchNames(text: "小明"))
    #expect(try world.obey(search).isEmpty)
    #expect(world.digests() == before)
    #expect(world.journal.entries == [search])
    let again = try WorldState.replay(world.setting, world.journal, to: world.head)
    #expect(again.digests() == before)
    let blank = order(2, world.head, 1, .searchNames(text: " "))
    #expect(throws: CommandRefusal.reasonIsMissing) { try world.obey(blank) }
  }

  @Test func aReplayOfTheJournalIsTheSameWorld() throws {
    var world = try world()
    _ = try world.obey(
      order(1, world.head, 1, .lock(account: 1, .behaviour, reason: "trying it out")))
    _ = world.step(days: 3)
    _ = try world.obey(
      order(2, world.head, 1, .lift(account: 1, .behaviour, reason: "and back")))
    _ = world.step(days: 4)
    let again = try WorldState.replay(world.setting, world.journal, to: world.head, threads: 2)
    #expect(StateHash.of(again) == StateHash.of(world))
  }
}
