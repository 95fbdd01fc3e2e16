import People
import Testing

@testable import Archive

@Suite struct TaiwanRowTests {
  private func random(_ generator: inout SeededGenerator) -> TaiwanRow {
    func whole(_ range: ClosedRange<Int32>) -> Int32 { .random(in: range, using: &generator) }
    return TaiwanRow(
      number: whole(1...Int32.max), limit: whole(1...10_000_000),
      statuses: SixMonths { _ in Int8(whole(-2...9)) },
      bills: SixMonths { _ in whole(-2_500_000...2_500_000) },
      payments: SixMonths { _ in whole(0...5_000_000) }, defaulted: whole(0...1) == 1)
  }

  private func decode(_ bytes: [UInt8]) -> TaiwanRow? {
    bytes.withUnsafeBytes { TaiwanRow(tape: $0) }
  }

  @Test func aTapeGivesBackItsRows() {
    let seed: UInt64 = 64
    print("seed \(seed)")
    var generator = SeededGenerator(state: seed)
    for _ in 0..<500 {
      let row = random(&generator)
      var tape: [UInt8] = []
      row.encode(into: &tape)
      #expect(tape.count == TaiwanRow.encodedSize)
      #expect(decode(tape) == row)
    }
  }

  @Test func aTapeOfExcessIsNoRow() {
    for limit: Int32 in [10_000_000, 10_000_001, .max] {
      var tape: [UInt8] = []
      TaiwanRow(
        number: 1, limit: limit, statuses: SixMonths { _ in 0 }, bills: SixMonths { _ in 0 },
        payments: SixMonths { _ in 0 }, defaulted: false
      ).encode(into: &tape)
      #expect((decode(tape) != nil) == (limit == 10_000_000))
    }
  }

  @Test func theBytesAreAsDocumented() {
    let row = TaiwanRow(
      number: 258, limit: 5, statuses: SixMonths { Int8($0 - 2) },
      bills: SixMonths { -Int32($0) - 1 }, payments: SixMonths { Int32($0) }, defaulted: true)
    var tape: [UInt8] = []
    row.encode(into: &tape)
    #expect(Array(tape[0..<8]) == [2, 1, 0, 0, 5, 0, 0, 0])
    #expect(Array(tape[8..<16]) == [255, 255, 255, 255, 254, 255, 255, 255])
    #expect(Array(tape[32..<40]) == [0, 0, 0, 0, 1, 0, 0, 0])
    #expect(Array(tape[56...]) == [254, 255, 0, 1, 2, 3, 1, 0])
  }

  @Test(arguments: [(0, 0), (4, 0), (35, 0x80), (56, 10), (61, 0xFD), (62, 2), (63, 1)])
  func bytesThatAreNoRowAreRefused(offset: Int, byte: UInt8) {
    let row = TaiwanRow(
      number: 1, limit: 1, statuses: SixMonths { _ in 0 }, bills: SixMonths { _ in 0 },
      payments: SixMonths { _ in 0 }, defaulted: false)
    var tape: [UInt8] = []
    row.encode(into: &tape)
    #expect(decode(tape) == row)
    tape[offset] = byte
    #expect(decode(tape) == nil)
    #expect(decode(Array(tape.dropLast())) == nil)
  }
}
