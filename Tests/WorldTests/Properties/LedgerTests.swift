import Testing
import World

@testable import Credit

/// Debits are credits, to the fen: every day of every account, counted from the events, apart from
/// the audit that runs while a world is stepped.
@Suite struct LedgerTests {
  /// A day's money as its events tell it, in fen.
  private struct Book {
    var drawn = 0
    var replaced = 0
    var billed = 0
    var cash = 0
    var sold = 0

    init(_ facts: [Fact]) {
      for fact in facts {
        switch fact {
        case .drawn(let terms): drawn += terms.amount.fen
        case .planBegan(let terms, let before): replaced += terms.amount.fen - before.fen
        case .billed(let amount, _): billed += amount.fen
        case .debited(let money), .repaid(let money, _): cash += money.fen
        case .debtSold(let principal, _): sold += principal.fen
        default: break
        }
      }
    }
  }

  @Test("every day balances", arguments: [3, 2_024, 77_777] as [UInt64])
  func balances(_ seed: UInt64) throws {
    var (days, cash) = (0, 0)
    try Street(70, seed: seed).walk { day in
      days += 1
      let (book, postings) = (Book(day.facts), day.tally.postings)
      let (before, after) = (Balances(day.morning.file.debt), Balances(day.evening.file.debt))
      cash += book.cash
      // Principal: what was drawn and what a plan took up, less what was paid and sold.
      let principal = book.drawn + book.replaced - postings.principalPaid - book.sold
      #expect(after.principal - before.principal == principal, "\(day.place), seed \(seed)")
      // Cash: every fen that came in is principal, interest or penalty.
      let used =
        postings.principalPaid + postings.interestPaid + postings.interestEarly
        + day.tally.penaltyIncomeFen
      #expect(book.cash == used, "\(day.place), seed \(seed)")
      // Interest: what was billed, less what was paid, taken up by a plan, or given up.
      let interest =
        postings.interestBilled - postings.interestPaid
        - postings.capitalisedInterest - postings.interestGivenUp
      #expect(after.interest - before.interest == interest, "\(day.place), seed \(seed)")
      #expect(book.billed >= postings.interestBilled && day.faults.isEmpty)
    }
    #expect(days > 2_000 && cash > 0)
  }

  @Test("interest income is what is billed or paid early, and no more", arguments: [11] as [UInt64])
  func income(_ seed: UInt64) throws {
    try Street(70, seed: seed).walk { day in
      let postings = day.tally.postings
      let earned = day.tally.interestIncomeFen + day.tally.interestNotAccruedFen
      #expect(earned == postings.interestBilled + postings.interestEarly, "\(day.place)")
      #expect(day.tally.penaltyIncomeFen >= 0)
    }
  }

  @Test(
    "nothing is broken in any stepped world",
    arguments: [
      (1, "demo", 500), (9, "calm", 500), (2_024, "stress-2020", 800), (65_537, "stress-2020", 800),
    ])
  func faults(seed: UInt64, weather: String, days: Int) throws {
    var world = WorldState(try Stories.make(customers: 150, seed: seed).under(shipped: weather))
    let result = world.step(days: days, threads: 2)
    #expect(result.faults.isEmpty, "seed \(seed): \(result.faults.prefix(5))")
    #expect(result.measures.allSatisfy { $0.tally.invariantFaults == 0 && $0.firstFault == nil })
  }
}
