import Testing

@testable import Archive

@Suite struct ScaledDecimalTests {
  @Test func textAndNumberAreInverse() {
    let seed: UInt64 = 7
    print("seed \(seed)")
    var generator = SeededGenerator(state: seed)
    for places in 0...6 {
      for _ in 0..<500 {
        let shift = UInt64.random(in: 0..<64, using: &generator)
        let value = Int64(truncatingIfNeeded: generator.next()) >> Int64(shift)
        let text = ScaledDecimal.text(value, places: places)
        #expect(ScaledDecimal.parse(text[...], places: places) == value, "\(text)")
      }
    }
  }

  @Test func theEndsOfTheRangeAreRead() {
    #expect(ScaledDecimal.parse("-9223372036854775808", places: 0) == .min)
    #expect(ScaledDecimal.parse("9223372036854775807", places: 0) == .max)
    #expect(ScaledDecimal.parse("9223372036854775808", places: 0) == nil)
    #expect(ScaledDecimal.parse("-9223372036854775809", places: 0) == nil)
  }

  @Test(arguments: [
    (0, "0"), (5, "0.05"), (50, "0.5"), (100, "1"), (-1, "-0.01"), (123_456_789, "1,234,567.89"),
  ])
  func textHasCommasAndNoIdleDigits(value: Int64, text: String) {
    #expect(ScaledDecimal.text(value, places: 2) == text)
  }
}
