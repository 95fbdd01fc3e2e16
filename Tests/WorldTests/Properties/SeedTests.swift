import Archive
import Testing
import World

/// The same seed is the same world, whatever it is and however it is stepped.
@Suite struct SeedTests {
  @Test(
    "any seed, any threads, any split of days",
    arguments: [
      UInt64.random(in: 1...UInt64(Int64.max)), 42,
    ])
  func sameWorld(_ seed: UInt64) throws {
    let setting = try Stories.make(customers: 120, seed: seed).under(shipped: "stress-2020")
    var (whole, split) = (WorldState(setting), WorldState(setting))
    let once = whole.step(days: 620, threads: 1)
    var measures: [Measures] = []
    for (days, threads) in [(1, 3), (200, 2), (19, 5), (400, 4)] {
      measures += split.step(days: days, threads: threads).measures
    }
    #expect(StateHash.of(whole) == StateHash.of(split), "seed \(seed)")
    #expect(once.measures == measures, "seed \(seed)")
    #expect(once.faults.isEmpty, "seed \(seed): \(once.faults.prefix(3))")
  }

  @Test("an account lives the same alone as among others", arguments: [42] as [UInt64])
  func alone(_ seed: UInt64) throws {
    var few = WorldState(try Stories.make(customers: 40, seed: seed))
    var many = WorldState(try Stories.make(customers: 90, seed: seed))
    _ = (few.step(days: 300), many.step(days: 300, threads: 2))
    let common = few.accounts.count
    #expect(few.digests() == Array(many.digests().prefix(common)))
  }
}
