import Credit
import Testing

@testable import Desk

/// Where in time somebody wants to go.
@Suite struct TimeInputTests {
  private func day(_ text: String) -> String? {
    let input = TimeInput(
      shown: Fixture.day - 2, first: Fixture.first, head: Fixture.day)
    return input.day(text)?.description
  }

  @Test(arguments: [
    ("", "2025-03-05"), ("head", "2025-03-05"), (" HEAD ", "2025-03-05"), ("最新", "2025-03-05"),
    ("+30", "2025-04-02"), ("-7", "2025-02-24"), ("-9999", "2024-11-01"),
    ("first", "2024-11-01"), ("end of month", "2025-03-31"), ("月底", "2025-03-31"),
    ("2025-04-01", "2025-04-01"), ("03-08", "2025-03-08"), ("2020-01-01", "2024-11-01"),
  ])
  func understood(_ text: String, _ expected: String) {
    #expect(day(text) == expected)
  }

  @Test(arguments: [
    "soon", "2025-13-01", "2025-02-30", "+", "++3", "+1000000000000", "2149-06-06", "+4000", "30",
  ])
  func refused(_ text: String) {
    #expect(day(text) == nil)
  }

  @Test func endOfMonthOnItsLastDayIsTheNext() {
    let last = Fixture.day + 26
    let input = TimeInput(shown: last, first: Fixture.first, head: Fixture.day)
    #expect(input.day("eom")?.description == "2025-04-30")
  }
}
