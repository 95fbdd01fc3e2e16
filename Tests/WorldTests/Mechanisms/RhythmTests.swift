import Credit
import People
import Testing

@testable import World

/// Borrowing and spending follow the calendar.
@Suite struct RhythmTests {
  /// The days of two years of a calm book.
  private static let measures: [Measures] = {
    do {
      var world = WorldState(try Stories.make(customers: 4_000, seed: 8).under(shipped: "calm"))
      return world.step(days: 730, threads: 2).measures
    } catch { preconditionFailure("the shipped documents: \(error)") }
  }()

  private func mean(_ isMeant: (Day) -> Bool) -> Double {
    let counts = Self.measures.filter { isMeant($0.day) }.map(\.tally.draws)
    return Double(counts.reduce(0, +)) / Double(max(1, counts.count))
  }

  private func mean(_ first: String, _ last: String) -> Double {
    guard let first = Day(first), let last = Day(last) else { return 0 }
    return mean { $0 >= first && $0 <= last }
  }

  @Test("more is drawn at the week's end, before festivals, and less at Spring Festival")
  func calendar() {
    let all = mean { _ in true }
    #expect(mean { $0.weekday >= 4 } > 1.05 * mean { $0.weekday < 4 })
    #expect(mean("2025-11-01", "2025-11-11") > 1.25 * all)
    #expect(mean("2026-02-07", "2026-02-15") > 1.2 * all)
    #expect(mean("2026-02-16", "2026-02-23") < 0.75 * all)
  }

  @Test("who is paid soon draws more than who was just paid") func payday() throws {
    let setting = try Stories.make(customers: 1_500, seed: 8)
    var (before, after) = (0, 0)
    for number in setting.numbers {
      let payday = Attribute.payday(setting.luck(of: Int(number)))
      let life = setting.dossier(of: Int(number), on: setting.genesis + 365, Journal())
      for event in life?.events ?? [] {
        guard case .drawn = event.fact, event.moment.day > setting.genesis else { continue }
        let since = event.moment.day.date.day - payday
        if (-4 ... -1).contains(since) { before += 1 }
        if (0...2).contains(since) { after += 1 }
      }
    }
    // Four days against three.
    #expect(before * 3 > after * 4 * 13 / 10, "\(before) before, \(after) after")
  }

  @Test("what is spent is collected each month: it changes, with season, luck and income")
  func spending() throws {
    var world = WorldState(try Stories.make(customers: 400, seed: 8))
    let first = world.accounts.map(\.file.activity)
    _ = world.step(days: 365, threads: 2)
    let last = world.accounts.map(\.file.activity)
    let changed = zip(first, last).count {
      $0.monthlySpend != $1.monthlySpend && $0.transactions != $1.transactions
    }
    #expect(changed > first.count / 2)
    // November shows, and so who spends at festivals.
    let spenders = last.count { $0.marks.contains(.festivalSpender) }
    #expect(spenders > first.count / 50 && spenders < first.count / 5, "\(spenders)")
    let won = zip(first, last).count {
      !$0.marks.contains(.festivalSpender) && $1.marks.contains(.festivalSpender)
    }
    let lost = zip(first, last).count {
      $0.marks.contains(.festivalSpender) && !$1.marks.contains(.festivalSpender)
    }
    #expect(won > 0 && lost > 0)
  }

  @Test(
    "no more roll on than there were, no theft is caught twice, and calm service keeps its time")
  func balances() {
    let months = Summary(Self.measures, limits: []).months
    #expect(months.count == 12)
    // In a small book, who comes back after paying a part can be more than who went.
    let means = (0..<7).map { step in months.compactMap { $0.rolls[step] }.reduce(0, +) / 12 }
    #expect(means[..<4].allSatisfy { $0 > 0 && $0 <= 10_000 }, "\(means)")
    #expect(means[4...].allSatisfy { $0 > 5_000 && $0 <= 11_500 }, "\(means)")
    #expect((900...2_200).contains(means[1]), "\(means)")
    let tallies = Self.measures.map(\.tally)
    let (taken, caught) = (tallies.map(\.takeovers), tallies.map(\.takeoversCaught))
    #expect(caught.reduce(0, +) > 0 && caught.reduce(0, +) <= taken.reduce(0, +))
    #expect(tallies.map(\.serviceContacts).reduce(0, +) > 1_000)
    // One told life waits longer, as its script says.
    #expect(tallies.map(\.serviceBreaches).reduce(0, +) <= 1)
  }
}
