import Testing

@testable import Credit

@Suite("the reasons of a decision")
struct ReasonsTests {
  @Test(
    "are at most four, each once, in the order they came",
    arguments: [
      ([], []), ([.RP01], [.RP01]), ([.RP01, .RP01], [.RP01]),
      ([.SC01, .DB03, .SC01, .RP01], [.SC01, .DB03, .RP01]),
      ([.DB01, .DB02, .DB03, .DB04, .DB05], [.DB01, .DB02, .DB03, .DB04]),
      ([.DB01, .DB01, .DB02, .DB02, .DB03, .DB04, .DB05], [.DB01, .DB02, .DB03, .DB04]),
    ] as [([ReasonCode], [ReasonCode])])
  func order(cited: [ReasonCode], kept: [ReasonCode]) {
    #expect(reasons(cited).codes == kept)
  }

  @Test("hold for every order of six citations of five codes") func everyOrder() {
    let codes: [ReasonCode] = [.RP01, .DB01, .SC01, .US01, .FR01]
    var cited = Array(repeating: 0, count: 6)
    var wrong: [[ReasonCode]] = []
    for number in 0..<15_625 {
      var rest = number
      for place in cited.indices { (cited[place], rest) = (rest % 5, rest / 5) }
      let list = cited.map { codes[$0] }
      let first = list.reduce(into: [ReasonCode]()) { if !$0.contains($1) { $0.append($1) } }
      if reasons(list).codes != Array(first.prefix(4)) { wrong.append(list) }
    }
    #expect(wrong == [])
  }

  @Test("keep the first datum of a code that comes twice") func datum() {
    let first = Reason(.RP01, .daysPastDue, observed: 9, threshold: 7)
    var reasons = Reasons(first)
    reasons.append(Reason(.RP01, .late12, observed: 3, threshold: 2))
    #expect(reasons.list == [first])
    #expect((reasons.count, reasons[0]) == (1, first))
    #expect(reasons.contains(.RP01) && !reasons.contains(.none) && !Reasons().contains(.none))
  }

  private func reasons(_ codes: [ReasonCode]) -> Reasons {
    codes.reduce(into: Reasons()) { $0.append(Reason($1, .score, observed: 1, threshold: 0)) }
  }
}
