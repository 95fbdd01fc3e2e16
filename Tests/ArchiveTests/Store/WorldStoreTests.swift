import Credit
import Foundation
import GRDB
import Testing
import World

@testable import Archive

@Suite struct WorldStoreTests {
  private let actor = StoreFixture.actor

  @Test func aWorldIsTheSameHoweverOftenItIsClosed() throws {
    let once = try StoreFixture(days: 100)
    let often = try StoreFixture()
    for days in [1, 1, 29, 31, 1, 37] {
      _ = try often.open().step(days: days, threads: 2)
    }
    #expect(try often.open().stateHash(threads: 2) == once.open().stateHash(threads: 1))
    let all = StoreFixture.genesis...StoreFixture.genesis + 100
    #expect(try often.open().notices(all) == once.open().notices(all))
    #expect(try often.open().measures(all) == once.open().measures(all))
    #expect(try often.verify().faults == [])
  }

  @Test func anOrderToOneIsAnOrderInTheWorld() throws {
    let (alone, together) = (try StoreFixture(days: 60), try StoreFixture(days: 60))
    let orders: [Command] = [
      .note(account: 3, text: "a"), .lock(account: 4, .security, reason: "b"),
      .review(account: 5, reason: "c"), .lift(account: 4, .security, reason: "d"),
    ]
    let loaded = try together.open()
    _ = try loaded.world(threads: 2)
    for order in orders {
      _ = try alone.open().obey(order, as: actor)
      _ = try loaded.obey(order, as: actor)
    }
    #expect(try alone.open().daySheet().sheet.rows == loaded.daySheet().sheet.rows)
    #expect(try alone.open().daySheet().cases == loaded.daySheet().cases)
    #expect(try alone.open().headHash(threads: 2) == loaded.headHash(threads: 2))
    for fixture in [alone, together] {
      _ = try fixture.open().step(days: 3, threads: 1)
      #expect(try fixture.verify().faults == [])
    }
    #expect(try alone.verify().head == together.verify().head)
  }

  @Test func lookingBackShowsWhatWas() throws {
    let world = try StoreFixture(days: 40)
    _ = try world.open().obey(.lock(account: 4, .security, reason: "b"), as: actor)
    _ = try world.open().step(days: 60, threads: 2)
    let store = try world.open()
    // Back day by day, then here and there, with and without what is made ready on the way.
    let days = Array((1...99).reversed()) + [50, 49, 3, 98, 40, 39, 41, 10, 0]
    for (place, back) in days.enumerated() {
      let day = StoreFixture.genesis + back
      let sheet = try store.earlierSheet(on: day, threads: 2)
      let orders = Journal(store.journal.entries.filter { $0.day <= day })
      var then = try WorldState.replay(store.setting, orders, to: day)
      #expect(sheet.sheet.rows == then.sheet().rows && sheet.sheet.day == day, "\(day)")
      #expect(sheet.cases == then.openCases(), "\(day)")
      if place % 3 > 0 { try store.prepareEarlier(than: day, threads: 1) }
    }
  }

  @Test func aRefusedOrderLeavesNothing() throws {
    let world = try StoreFixture(days: 5)
    let before = try world.verify()
    for isLoaded in [false, true] {
      let store = try world.open()
      if isLoaded { _ = try store.world() }
      #expect(throws: WorldFault.self) {
        try store.obey(.lift(account: 3, .fraud, reason: "x"), as: actor)
      }
      #expect(throws: WorldFault.self) { try store.obey(.note(account: 99, text: "x"), as: actor) }
      #expect(throws: WorldFault.self) {
        try store.obey(.note(account: 3, text: "x"), as: "nobody")
      }
    }
    #expect(try world.verify().head == before.head)
  }

  @Test func whatOthersWroteIsFollowed() throws {
    let world = try StoreFixture(days: 10)
    let watching = try world.open()
    _ = try watching.world(threads: 2)
    #expect(try watching.follow() == false)
    _ = try world.open().obey(.note(account: 3, text: "from elsewhere"), as: actor)
    _ = try world.open().step(days: 2, threads: 1)
    _ = try world.open().obey(.lock(account: 4, .security, reason: "b"), as: actor)
    #expect(try watching.follow())
    #expect(watching.head == StoreFixture.genesis + 12 && watching.journal.entries.count == 2)
    #expect(try watching.daySheet().sheet.rows == world.open().daySheet().sheet.rows)
    // Without looking first: the next act takes in what others did, and loses nothing.
    _ = try world.open().obey(.note(account: 5, text: "again"), as: actor)
    #expect(try watching.obey(.note(account: 6, text: "mine"), as: actor).number == 4)
    #expect(try watching.step(days: 1, threads: 1).count == 1)
    #expect(try world.verify().faults == [])
  }

  @Test func nobodyStepsWhatHeHasNotSeen() throws {
    let world = try StoreFixture(days: 10)
    let watching = try world.open()
    let known = watching.head
    _ = try world.open().step(days: 1, threads: 1)
    #expect(try watching.step(days: 1, threads: 1, from: known).isEmpty)
    #expect(watching.head == known + 1)
  }

  @Test func aWorldThatIsMadeInVainLeavesNothing() throws {
    let scratch = try Scratch()
    var plan = try StoreFixture.plan(accounts: 10)
    plan.documents.removeAll { $0.kind == "mix" }
    #expect(throws: WorldFault.self) {
      try WorldStore.create(scratch.path("x.tideline"), name: "x", plan, days: 3, threads: 1)
    }
    plan = try StoreFixture.plan(accounts: 10)
    #expect(throws: WorldFault.self) {
      try WorldStore.create(
        scratch.path("x.tideline"), name: "x", plan, days: 100_000, threads: 1)
    }
    #expect(scratch.names == [])
  }

  @Test func relivingGivesTheSameWorldAndListsWhatIsRefused() throws {
    let world = try StoreFixture(days: 20)
    let store = try world.open()
    _ = try store.obey(.lock(account: 4, .security, reason: "b"), as: actor)
    _ = try store.step(days: 12, threads: 1)
    _ = try store.obey(.note(account: 5, text: "c"), as: actor)
    let path = world.scratch.path("again.tideline")
    let again = try WorldStore.relive(world.path, as: path, name: "w", threads: 2)
    #expect(again.refused == [])
    #expect(try again.store.headHash(threads: 1) == world.open().headHash(threads: 1))
    #expect(try WorldStore.verify(path, threads: 1).faults == [])
  }
}
