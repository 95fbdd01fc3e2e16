import Testing

@testable import Credit

@Suite("the days whose holidays are known")
struct KnownDaysTests {
  @Test(
    "whole years, from that of the first exception to that of the last",
    arguments: [
      (["2024-02-10"], [], "2024-01-01...2024-12-31"),
      (["2025-10-01", "2024-05-01"], ["2026-02-14"], "2024-01-01...2026-12-31"),
      ([], ["2023-01-28"], "2023-01-01...2023-12-31"), ([], [], "nil"),
    ] as [([String], [String], String)])
  func known(holidays: [String], worked: [String], range: String) {
    let calendar = BusinessCalendar(
      holidays: holidays.compactMap { Day($0) }, makeUpWorkdays: worked.compactMap { Day($0) })
    #expect((calendar.known.map { "\($0.lowerBound)...\($0.upperBound)" } ?? "nil") == range)
  }
}
