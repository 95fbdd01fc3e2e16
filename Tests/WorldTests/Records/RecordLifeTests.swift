import People
import Testing

@testable import Credit
@testable import World

/// A world that is taken up from the records of its accounts is the world that was written.
@Suite struct RecordLifeTests {
  @Test(
    "a world lives on from its records as without them", arguments: RecordWorld.allCases,
    [464_676, UInt64.random(in: 1...999_999)])
  func livesOn(_ kind: RecordWorld, _ seed: UInt64) throws {
    let setting = try kind.setting(seed: seed)
    var chance = Chance(seed)
    var (whole, again) = (WorldState(setting), WorldState(setting))
    while whole.head < setting.genesis + kind.days {
      // Some weeks day by day, then stretches of any length.
      let days = (whole.head - setting.genesis) % 100 < 25 ? 1 : chance.pick(1..<40)
      again = try again.reread()
      let (once, twice) = (whole.step(days: days), again.step(days: days))
      let place = "seed \(seed), \(kind) up to \(whole.head)"
      #expect(once.measures == twice.measures, "\(place)")
      #expect(once.notices == twice.notices, "\(place)")
      #expect(once.faults == twice.faults, "\(place)")
      try #require(whole.digests() == again.digests(), "\(place)")
      if chance.pick(0..<2) == 0, whole.head >= setting.observedUntil {
        for _ in 0..<chance.pick(1..<12) { order(&whole, &again, &chance) }
      }
    }
  }

  /// Gives the same order to both: it is carried out, or refused, in both.
  private func order(
    _ whole: inout WorldState, _ again: inout WorldState, _ chance: inout Chance
  ) {
    let account = Int(whole.setting.numbers[chance.pick(0..<whole.setting.count)])
    let entry = OperatorOrder(
      number: UInt32(whole.journal.entries.count + 1), day: whole.head,
      staff: Staff(UInt8(chance.pick(1..<4))), command: .random(about: account, in: whole, &chance))
    #expect(outcome(of: entry, &whole) == outcome(of: entry, &again), "\(entry)")
  }

  private func outcome(
    of entry: OperatorOrder, _ world: inout WorldState
  ) -> Result<[NoticeEntry], CommandRefusal> {
    do throws(CommandRefusal) { return .success(try world.obey(entry)) } catch {
      return .failure(error)
    }
  }
}
