import Archive
import Credit
import People
import Testing
import World

/// Same seed, same bytes: for any number of threads, any split of days, any run.
@Suite struct DeterminismTests {
  @Test func oneThreadAndManyGiveTheSameWorld() throws {
    let setting = try Stories.make(customers: 300)
    var single = WorldState(setting)
    var many = WorldState(setting)
    let first = single.step(days: 120, threads: 1)
    let second = many.step(days: 120, threads: 7)
    #expect(StateHash.of(single) == StateHash.of(many))
    #expect(first.measures == second.measures)
    #expect(first.notices == second.notices)
  }

  @Test func daysOneByOneAreDaysAtOnce() throws {
    let setting = try Stories.make(customers: 200)
    var whole = WorldState(setting)
    var split = WorldState(setting)
    let measures = whole.step(days: 400).measures
    var parts: [Measures] = []
    for count in [1, 30, 2, 57] { parts += split.step(days: count).measures }
    while parts.count < 400 { parts += split.step(days: 5).measures }
    #expect(StateHash.of(whole) == StateHash.of(split))
    for (one, other) in zip(measures, parts) { #expect(one == other, "on \(one.day)") }
  }

  @Test func anotherSeedIsAnotherWorld() throws {
    var one = WorldState(try Stories.make(customers: 50, seed: 1))
    var other = WorldState(try Stories.make(customers: 50, seed: 2))
    _ = (one.step(days: 30), other.step(days: 30))
    #expect(StateHash.of(one) != StateHash.of(other))
  }

  @Test func aTimelineEndsWhereTheBulkRunEnds() throws {
    let setting = try Stories.make(customers: 200)
    var world = WorldState(setting)
    _ = world.step(days: 200, threads: 2)
    for (index, number) in setting.numbers.enumerated() {
      let life = try #require(setting.dossier(of: Int(number), on: world.head, Journal()))
      #expect(life.file == world.accounts[index].file, "account \(number)")
    }
  }

  @Test func anAccountIsSmall() {
    #expect(MemoryLayout<Account>.stride <= 736)
  }
}
