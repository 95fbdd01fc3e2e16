import Testing

@testable import Credit

@Suite("the places for open cases")
struct CasesTests {
  @Test("one of each kind; complaint and contested datum share a place", arguments: kinds)
  func room(open: Case.Kind) {
    var cases = Cases()
    #expect(cases.isEmpty && kinds.allSatisfy { cases.hasRoom(for: $0) })
    let moment = Moment(Day(number: 20_000), minute: 0)
    let matter = Case(number: 1, kind: open, opened: moment, due: moment, .init())
    cases[open] = matter
    let taken: [Case.Kind] =
      open == .complaint || open == .dispute ? [.complaint, .dispute] : [open]
    #expect(kinds.filter { !cases.hasRoom(for: $0) } == taken)
    #expect(kinds.filter { cases[$0] != nil } == [open])
    #expect(cases.list == [matter])
    cases[open] = nil
    #expect(cases == Cases())
  }
}

private let kinds = Case.Kind.allCases
