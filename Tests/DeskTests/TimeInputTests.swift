import Credit
import Testing

@testable import Desk

/// Where in time somebody wants to go.
@Suite struct TimeInputTests {
  private func day(_ text: String, head: Day = Fixture.day) throws(TimeInput.Fault) -> String {
    let input = TimeInput(shown: Fixture.day - 2, first: Fixture.first, head: head)
    return try input.day(text).description
  }

  @Test(arguments: [
    ("", "2025-03-05"), ("head", "2025-03-05"), (" HEAD ", "2025-03-05"), ("最新", "2025-03-05"),
    ("+30", "2025-04-02"), ("-7", "2025-02-24"), ("first", "2024-11-01"),
    ("end of month", "2025-03-31"), ("月底", "2025-03-31"), ("2025-04-01", "2025-04-01"),
    ("03-08", "2025-03-08"), ("2024-11-01", "2024-11-01"),
  ])
  func understood(_ text: String, _ expected: String) throws {
    #expect(try day(text) == expected)
  }

  @Test(arguments: ["soon", "2025-13-01", "2025-02-30", "+", "++3", "+1000000000000", "30"])
  func notUnderstood(_ text: String) {
    #expect(throws: TimeInput.Fault.notUnderstood) { try day(text) }
  }

  @Test(arguments: ["-9999", "2020-01-01", "2024-10-31"])
  func beforeTheFirst(_ text: String) {
    #expect(throws: TimeInput.Fault.beforeTheFirst(Fixture.first)) { try day(text) }
  }

  @Test(arguments: ["2149-06-06", "+4000"])
  func tooFar(_ text: String) {
    #expect(throws: TimeInput.Fault.tooFar) { try day(text) }
  }

  @Test func theLastDayThatCanBeLivedIsTheEnd() throws {
    let last = Day.lived.upperBound
    #expect(try day(last.description, head: last - 1) == last.description)
    #expect(throws: TimeInput.Fault.tooFar) { try day("2120-01-01", head: last - 1) }
  }

  @Test func endOfMonthOnItsLastDayIsTheNext() throws {
    let last = Fixture.day + 26
    let input = TimeInput(shown: last, first: Fixture.first, head: Fixture.day)
    #expect(try input.day("eom").description == "2025-04-30")
  }
}
