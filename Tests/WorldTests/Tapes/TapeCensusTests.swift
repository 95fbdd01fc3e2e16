import People
import Testing

/// The counts of the book against the file, and against counts made of it elsewhere.
struct TapeCensusTests {
  private let census = TapeCensus(Book.tapes)

  @Test func outcomesAreThoseOfTheFile() {
    #expect(census.accounts == 30_000)
    #expect(census.missed == 6_636)
    #expect(census.missed == Book.rows.count { $0["default_next_month"] == 1 })
    #expect(
      census.missedOwingNothing
        == Book.rows.count { $0["default_next_month"] == 1 && $0["bill_amt1"] <= 0 })
  }

  @Test func statusesAreThoseOfTheFile() {
    let columns = ["pay_6", "pay_5", "pay_4", "pay_3", "pay_2", "pay_0"]
    for (month, column) in columns.enumerated() {
      var sum = 0
      for status in TapeCensus.statuses {
        let count = census.accounts(with: status, in: month)
        #expect(count == Book.rows.count { $0[column] == status })
        sum += count
      }
      #expect(sum == 30_000)
    }
  }

  /// May to August together.
  @Test(arguments: [
    (-2, 16_761), (-1, 23_214), (0, 64_896), (1, 34), (2, 13_531), (3, 924), (4, 328), (7, 163),
  ])
  func statusesOfFourMonths(_ status: Int, _ count: Int) {
    #expect((1...4).reduce(0) { $0 + census.accounts(with: status, in: $1) } == count)
  }
}
