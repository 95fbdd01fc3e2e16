import Testing

@testable import Credit

@Suite("the range of days and of money")
struct DayRangeTests {
  @Test("days are counted to the ends of the calendar and not beyond")
  func ends() throws {
    let day = try #require(Day("2024-07-01"))
    #expect((day + 30).description == "2024-07-31")
    #expect((day - 30).description == "2024-06-01")
    #expect((day + 1_000_000).description == "2149-06-06")
    #expect(day - 1_000_000 == .none)
    #expect(day.sameMonth(plus: 100_000, dayOfMonth: 1).description == "2149-06-06")
    #expect(day.sameMonth(plus: -100_000, dayOfMonth: 1) == .none)
  }

  @Test("a world lives between two days, with room before and after")
  func lived() {
    #expect(Day.lived.lowerBound.description == "1990-01-01")
    #expect(Day.lived.upperBound.description == "2119-12-31")
    let last = Day.lived.upperBound
    #expect(last.canLive(0) && (last - 3).canLive(3))
    #expect(!last.canLive(1) && !(last - 3).canLive(4) && !last.canLive(.max))
  }

  @Test("an amount beyond the range is its end")
  func money() {
    #expect(Money.largest + Money(fen: 1) == .largest)
    #expect(Money.whole(30_000_000) == .largest)
    #expect((Money.zero - Money.largest - .largest).fen == Int(Int32.min))
    #expect(Money.largest.percent(200) == .largest)
  }
}
