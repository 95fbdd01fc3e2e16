import Credit
import People
import Testing
import World

/// The month after the record: exactly those whom the book says missed it, miss it.
struct OctoberTests {
  @Test func allOfThemMissAndNobodyElse() throws {
    var world = WorldState(try Book.setting(Book.tapes))
    _ = world.step(days: Book.day("2005-10-20") - Book.genesis, threads: 2)
    var (recorded, late) = (0, 0)
    for (account, tape) in zip(world.accounts, world.setting.cast.tapes) {
      let file = account.file
      if tape.missesNext { recorded += 1 }
      if file.debt.due > .zero { late += 1 }
      let isAsked = tape.missesNext && tape.bill(5) > 0
      if (file.debt.due > .zero) != isAsked || (account.person.cursor == 1) != isAsked {
        Issue.record("account \(file.account) does not do as recorded")
      }
    }
    #expect(recorded == 6_636)
    #expect(late == 6_636 - 643)
  }

  @Test func theyBecomeOverdueTheDayAfter() throws {
    let dossier = try Book.dossier(1, on: Book.day("2005-10-31"))
    let paid = dossier.events.contains {
      if case .repaid = $0.fact { $0.moment.day > Book.lastDay } else { false }
    }
    #expect(!paid)
    let misser = try #require(
      Book.rows.first {
        $0["default_next_month"] == 1 && $0["pay_0"] == 0 && $0["bill_amt1"] > 1_000
      })
    let events = try Book.dossier(misser.id, on: Book.day("2005-11-30")).events
    let overdue = try #require(
      events.first { if case .overdue = $0.fact { $0.moment.day > Book.lastDay } else { false } })
    #expect(overdue.moment.day == Book.day("2005-10-21"))
  }

  @Test func lifeGoesOn() throws {
    var world = WorldState(try Book.setting(Array(Book.tapes[0..<2_000])))
    let result = world.step(days: Book.lastDay + 90 - Book.genesis, threads: 2)
    let after = result.measures.suffix(90)
    var total = Tally()
    for measures in after { total += measures.tally }
    #expect(total.draws > 1_000 && total.locksPlaced > 50 && total.locksLifted > 20)
    #expect(total.limitCut > 20 && total.closed > 5 && total.appealsFiled > 0)
    #expect(total.interestIncomeFen > 0 && total.penaltyIncomeFen > 0)
    #expect(after.allSatisfy { $0.tally.invariantFaults == 0 })
    let last = try #require(after.last)
    #expect(last.standing.late > 100 && last.standing.late < 800 && last.standing.open > 1_500)
  }

  @Test func threadsAndStridesMakeNoDifference() throws {
    let setting = try Book.setting(Array(Book.tapes[0..<300]))
    let days = Book.lastDay + 60 - Book.genesis
    var (once, daily) = (WorldState(setting), WorldState(setting))
    let result = once.step(days: days, threads: 2)
    var measures: [Measures] = []
    for _ in 0..<days { measures += daily.step(days: 1).measures }
    #expect(once.accounts == daily.accounts)
    #expect(result.measures == measures)
    for number in [1, 17, 113, 300] {
      let dossier = try #require(setting.dossier(of: number, on: once.head, Journal()))
      #expect(dossier.file == once.accounts[number - 1].file)
    }
  }

  @Test func anotherSeedIsAnotherFutureOfTheSamePast() throws {
    let tapes = Array(Book.tapes[0..<200])
    var one = WorldState(try Book.setting(tapes, seed: 1))
    var other = WorldState(try Book.setting(tapes, seed: 2))
    let days = Book.lastDay - Book.genesis
    _ = one.step(days: days)
    _ = other.step(days: days)
    #expect(one.accounts == other.accounts)
    _ = one.step(days: 60)
    _ = other.step(days: 60)
    #expect(one.accounts != other.accounts)
  }

  @Test func anAccountStaysSmall() {
    #expect(MemoryLayout<Account>.stride <= 736)
  }
}
