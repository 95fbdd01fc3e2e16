import People
import Testing

@testable import Credit
@testable import World

/// A world that is taken up from the records of its accounts is the world that was written.
@Suite struct RecordLifeTests {
  @Test(
    "a world lives on from its records as without them", arguments: RecordWorld.allCases,
    [UInt64.random(in: 1...999_999)])
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
      staff: Staff(UInt8(chance.pick(1..<4))), command: command(account, whole, &chance))
    #expect(outcome(of: entry, &whole) == outcome(of: entry, &again), "\(entry)")
  }

  private func outcome(
    of entry: OperatorOrder, _ world: inout WorldState
  ) -> Result<[NoticeEntry], CommandRefusal> {
    do throws(CommandRefusal) { return .success(try world.obey(entry)) } catch {
      return .failure(error)
    }
  }

  /// An order about an account; one about its open case, where it has one, more often than not.
  private func command(
    _ account: Int, _ world: WorldState, _ chance: inout Chance
  ) -> Command {
    let file = world.accounts[world.setting.index(of: account) ?? 0].file
    if let matter = file.cases.list.randomElement(using: &chance), chance.pick(0..<4) > 0 {
      switch chance.pick(0..<4) {
      case 0: return .claim(account: account, matter.kind)
      case 1: return .papers(account: account, matter.kind)
      default:
        let outcomes = Case.Outcome.allCases.filter { Case.allows($0, for: matter.kind) }
        let outcome = outcomes[chance.pick(0..<outcomes.count)]
        return .decide(account: account, matter.kind, outcome, reason: "so it is")
      }
    }
    let kind = Lock.Kind.allCases[chance.pick(0..<Lock.Kind.allCases.count)]
    switch chance.pick(0..<5) {
    case 0: return .review(account: account, reason: "a look")
    case 1: return .lock(account: account, kind, reason: "to be safe")
    case 2: return .lift(account: account, kind, reason: "all is well")
    case 3: return .appeal(account: account, decision: 0, grounds: "a mistake")
    default: return .note(account: account, text: "called")
    }
  }
}
