import Testing

@testable import Credit
@testable import World

/// Whatever people order, on whatever day, the lender's order of things holds.
@Suite struct AnyOrderTests {
  @Test(
    "orders at random break no invariant", arguments: RecordWorld.allCases,
    [610_373, UInt64.random(in: 1...999_999)])
  func holds(_ kind: RecordWorld, _ seed: UInt64) throws {
    let setting = try kind.setting(seed: seed)
    var chance = Chance(seed)
    var world = WorldState(setting)
    while world.head < setting.genesis + kind.days {
      let faults = world.step(days: chance.pick(1..<8)).faults
      #expect(faults.isEmpty, "seed \(seed), \(kind) up to \(world.head): \(faults)")
      guard world.head >= setting.observedUntil else { continue }
      for _ in 0..<chance.pick(1..<12) {
        // Mostly about few accounts, so that orders meet what others have ordered.
        let index = chance.pick(0..<(chance.pick(0..<3) > 0 ? 8 : setting.count))
        let account = Int(setting.numbers[index])
        let entry = OperatorOrder(
          number: UInt32(world.journal.entries.count + 1), day: world.head,
          staff: Staff(UInt8(chance.pick(1..<4))),
          command: .random(about: account, in: world, &chance))
        var (alone, recorder) = (world.accounts[index], Recorder(everything: true))
        do throws(CommandRefusal) {
          try alone.obey(entry, setting.today(world.head), into: &recorder)
          _ = try world.obey(entry)
        } catch { continue }
        #expect(recorder.faults.isEmpty, "seed \(seed), \(entry): \(recorder.faults)")
      }
    }
  }

  @Test("a closing for fraud is at once, whatever lower limit is announced") func fraudIsAtOnce()
    throws
  {
    let world = WorldState(try Stories.make(customers: 60, seed: 5))
    let today = world.setting.today(world.head)
    var file = try #require(
      world.accounts.map(\.file).first {
        $0.line.isActive && $0.limit.shown > .whole(3_000) && !$0.limit.isBeingLowered
      })
    try file.limit.announceCut(to: .whole(1_000), on: today.day + 20, by: 7)
    func matter(_ lock: Lock.Kind) -> Case {
      Case(
        number: 1, kind: .review, opened: today.at(600), due: today.at(900),
        Case.Opening(lock: lock))
    }
    #expect(file.refusal(of: .close, in: matter(.fraud), today) == nil)
    #expect(file.refusal(of: .close, in: matter(.behaviour), today) == .outcomeChangesNothing)
  }
}
