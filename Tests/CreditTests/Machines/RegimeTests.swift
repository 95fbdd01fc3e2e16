import Testing

@testable import Credit

@Suite("the weather of the economy")
struct RegimeTests {
  @Test("goes round in one direction, a step at a time") func circle() {
    let legal = Regime.allCases.flatMap { from in
      Regime.allCases.filter { from.canBecome($0) }.map { "\(from) → \($0)" }
    }
    #expect(
      legal == [
        "normal → slowdown", "slowdown → stress", "stress → recovery", "recovery → normal",
      ])
  }
}
