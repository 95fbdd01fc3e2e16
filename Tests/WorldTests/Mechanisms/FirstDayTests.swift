import Credit
import People
import Testing

@testable import World

/// A book begins as one that has been lending.
@Suite struct FirstDayTests {
  @Test("late accounts, fallen incomes and what came of them are there on the first day")
  func firstDay() throws {
    let world = WorldState(try Stories.make(customers: 6_000, seed: 12).under(shipped: "calm"))
    let setting = world.setting
    var standing = Standing()
    for account in world.accounts { standing += account.standing(setting.today(world.head)) }
    let share = standing.overdue30Fen * 10_000 / max(1, standing.outstandingFen)
    #expect((50...250).contains(share), "\(share) of ten thousand")
    #expect(standing.late > 20)
    let late = world.accounts.filter { $0.file.debt.due > .zero }
    // Their lateness has its day, and the lender has written of it.
    for account in late.prefix(20) where account.file.account > 99 {
      let life = try #require(
        setting.dossier(of: Int(account.file.account), on: setting.genesis, Journal()))
      #expect(
        life.events.contains { if case .overdue = $0.fact { true } else { false } },
        "\(account.file.account)")
      #expect(life.file == account.file)
    }
    let fallen = world.accounts.count { $0.person.incomePercent < 100 }
    #expect(fallen > 30 && fallen < 600, "\(fallen)")
    let invited = world.accounts.count { $0.file.profile.marks.contains(.cameInvited) }
    #expect(invited * 100 / max(1, world.accounts.count { $0.file.line.opened.isSet }) > 45)
  }

  @Test("what was lived before the first day broke no invariant", arguments: [12, 77] as [UInt64])
  func before(seed: UInt64) throws {
    let setting = try Stories.make(customers: 4_000, seed: seed).under(shipped: "stress-2020")
    var lived = 0
    for index in 0..<setting.count {
      var recorder = Recorder(everything: true)
      _ = setting.birth(at: index, into: &recorder)
      #expect(recorder.faults.isEmpty, "seed \(seed): \(recorder.faults)")
      if !recorder.eventsInOrder.isEmpty { lived += 1 }
    }
    #expect(lived > 60, "seed \(seed)")
  }

  @Test("the book keeps its size and its lateness in the first year") func steady() throws {
    var world = WorldState(try Stories.make(customers: 6_000, seed: 12).under(shipped: "calm"))
    let measures = world.step(days: 365, threads: 2).measures
    let (first, last) = (try #require(measures.first), try #require(measures.last))
    let change = last.standing.open * 100 / first.standing.open
    #expect((90...110).contains(change), "\(change) %")
    let months = Summary(measures, limits: []).months
    let shares = months.map { $0.end.overdue30Fen * 10_000 / max(1, $0.end.outstandingFen) }
    #expect(shares.allSatisfy { (50...260).contains($0) }, "\(shares)")
  }
}
