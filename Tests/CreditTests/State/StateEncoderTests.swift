import Credit
import Testing

/// The canonical bytes of single values and the digest over them.
struct StateEncoderTests {
  @Test func numbersAreLittleEndianInTheirOwnWidth() {
    let bytes = StateEncoder.bytes {
      $0.feed(0x01 as UInt8)
      $0.feed(0x0203 as UInt16)
      $0.feed(0x0405_0607 as UInt32)
      $0.feed(0x0809_0A0B_0C0D_0E0F as UInt64)
      $0.feed(-2 as Int32)
      $0.feed(-3 as Int64)
    }
    #expect(
      hex(bytes) == """
        01 03 02 07 06 05 04 0f 0e 0d 0c 0b 0a 09 08 fe
        ff ff ff fd ff ff ff ff ff ff ff
        """)
  }

  @Test func valuesOfTheHouseAreWrittenAsDocumented() {
    let bytes = StateEncoder.bytes {
      $0.feed(true)
      $0.feed(false)
      $0.feed(Day(number: 0x1234))
      $0.feed(Moment(Day(number: 0x1234), minute: 0x0102))
      $0.feed(Money(fen: -256))
      $0.feed(DailyRate(millionths: 450))
      $0.feed(Day?.none) { $1.feed($0) }
      $0.feed(Day.none as Day?) { $1.feed($0) }
    }
    #expect(hex(bytes) == "01 00 34 12 34 12 02 01 00 ff ff ff c2 01 00 01\n00 00")
  }

  @Test(
    "The digest of known bytes",
    arguments: [
      (0..<0, 0xE220_A839_7B1D_CDAF as UInt64),
      (1..<2, 0xE9FD_6049_D65A_F21E),
      (0..<8, 0x2EC8_449A_0D02_2F2F),
      (1..<14, 0x5411_6EFC_3686_397D),
    ])
  func digestIsAsDefined(bytes: Range<UInt8>, digest: UInt64) {
    var encoder = StateEncoder()
    for byte in bytes { encoder.feed(byte) }
    #expect(encoder.digest == digest)
  }

  @Test("How the bytes are cut into feeds does not matter", arguments: 0..<9)
  func cutsDoNotMatter(lead: Int) {
    var whole = StateEncoder(capturesBytes: true)
    var single = StateEncoder()
    for _ in 0..<lead { whole.feed(0xAA as UInt8) }
    for value in 1...5 as ClosedRange<UInt64> { whole.feed(value &* 0x0123_4567_89AB_CDEF) }
    whole.feed(0xBEEF as UInt16)
    for byte in whole.bytes ?? [] { single.feed(byte) }
    #expect(whole.bytes?.count == lead + 42)
    #expect(whole.count == single.count)
    #expect(whole.digest == single.digest)
    #expect(whole.digest == referenceDigest(whole.bytes ?? []))
  }

  @Test func lengthCountsThoughPaddingIsZero() {
    let digests = (0...16).map { length in
      var encoder = StateEncoder()
      for _ in 0..<length { encoder.feed(0 as UInt8) }
      return encoder.digest
    }
    #expect(Set(digests).count == digests.count)
  }

  @Test func whatIsMissingIsZeroInRecordsOnly() {
    func feed(_ encoder: inout some StateSink) {
      encoder.feed(1 as UInt8)
      encoder.feed(0x0203 as UInt16)
      encoder.fill(5)
      encoder.feed(choice: Datum?.none)
      encoder.fill(12)
      encoder.feed(choice: Datum.spending)
      encoder.fill(0)
      encoder.feed(6 as UInt8)
    }
    #expect(hex(StateEncoder.bytes { feed(&$0) }) == "01 03 02 00 01 02 06")
    var record = [UInt8](repeating: 0xFF, count: 32)
    record.withUnsafeMutableBytes { RecordEncoder.write($0) { feed(&$0) } }
    #expect(
      hex(record) == """
        01 03 02 00 00 00 00 00 00 00 00 00 00 00 00 00
        00 00 00 00 00 00 01 02 06 00 00 00 00 00 00 00
        """)
  }

  @Test func bytesAreKeptOnlyWhenAskedFor() {
    var encoder = StateEncoder()
    encoder.feed(7 as UInt64)
    #expect(encoder.bytes == nil)
    #expect(encoder.count == 8)
  }
}
