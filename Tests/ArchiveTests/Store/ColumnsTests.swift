import Testing

@testable import Archive

@Suite struct ColumnsTests {
  private func pack(_ records: [UInt8], _ width: Int, over base: [UInt8]? = nil) -> [UInt8] {
    records.withUnsafeBytes { Columns.pack($0, width: width, over: base) }
  }

  private func unpack(_ packed: [UInt8], _ width: Int, over base: [UInt8]? = nil) -> [UInt8]? {
    packed.withUnsafeBytes { Columns.unpack($0, width: width, over: base) }
  }

  @Test func recordsTurnIntoColumnsAndBack() {
    let records: [UInt8] = [1, 2, 3, 4, 5, 6]
    let columns = records.withUnsafeBytes { Columns.columns(of: $0, width: 3) }
    #expect(columns == [1, 4, 2, 5, 3, 6])
    #expect(Columns.records(of: columns, width: 3) == records)
  }

  @Test(arguments: [(1, 0), (8, 1), (13, 200), (32, 129), (800, 70)])
  func whatWasPackedIsReadAgain(width: Int, count: Int) throws {
    let seed: UInt64 = 3
    print("seed \(seed)")
    var generator = SeededGenerator(state: seed)
    let records = (0..<width * count).map { _ in
      UInt8.random(in: 0...255, using: &generator) & UInt8.random(in: 0...255, using: &generator)
    }
    let base = (0..<width * count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    let alone = try #require(unpack(pack(records, width), width))
    #expect(Columns.records(of: alone, width: width) == records)
    let over = try #require(unpack(pack(records, width, over: base), width, over: base))
    #expect(Columns.records(of: over, width: width) == records)
    // With a base or without, of this width or another: only what was written is read.
    #expect(unpack(pack(records, width, over: base), width) == nil)
    #expect(unpack(pack(records, width), width, over: base) == nil)
    #expect(unpack(pack(records, width), width + 1) == nil)
  }

  @Test func damageIsNoRecords() {
    let records = [UInt8](repeating: 7, count: 3_200)
    let sound = pack(records, 32)
    let seed: UInt64 = 5
    print("seed \(seed)")
    var generator = SeededGenerator(state: seed)
    for _ in 0..<2_000 {
      var bytes = sound
      bytes[Int.random(in: 0..<bytes.count, using: &generator)] ^= UInt8.random(
        in: 1...255, using: &generator)
      // Never a trap, and never more bytes than there were records.
      #expect(unpack(bytes, 32).map { $0.count % 32 == 0 && $0.count <= 3_200 } ?? true)
    }
    #expect(unpack(Array(sound.dropLast(3)), 32) == nil)
    #expect(unpack([], 32) == nil)
  }
}
