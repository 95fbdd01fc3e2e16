/// Writes a record of fixed width: the bytes of the encoding, with zeros wherever there could be
/// more, so that each byte of a record means the same for every account.
package struct RecordEncoder: StateSink {
  @usableFromInline let record: UnsafeMutableRawBufferPointer
  @usableFromInline var place = 0

  private init(_ record: UnsafeMutableRawBufferPointer) { self.record = record }

  /// Fills a record with what is fed, and with zeros to its end.
  package static func write(
    _ record: UnsafeMutableRawBufferPointer, _ encode: (inout RecordEncoder) -> Void
  ) {
    var encoder = RecordEncoder(record)
    encode(&encoder)
    encoder.fill(record.count - encoder.place)
  }

  /// Appends the lowest `width` bytes (1, 2, 4 or 8), little-endian.
  @inlinable @inline(__always)
  package mutating func append(_ bits: UInt64, width: Int) {
    precondition(place + width <= record.count)
    if width == 1 {
      store(UInt8(truncatingIfNeeded: bits))
    } else if width == 2 {
      store(UInt16(truncatingIfNeeded: bits).littleEndian)
    } else if width == 4 {
      store(UInt32(truncatingIfNeeded: bits).littleEndian)
    } else {
      store(bits.littleEndian)
    }
  }

  @inlinable @inline(__always)
  mutating func store<Number: FixedWidthInteger & BitwiseCopyable>(_ number: Number) {
    record.storeBytes(of: number, toByteOffset: place, as: Number.self)
    place += MemoryLayout<Number>.size
  }

  /// So many zeros.
  package mutating func fill(_ bytes: Int) {
    precondition(bytes >= 0 && place + bytes <= record.count)
    for _ in 0..<bytes { store(0 as UInt8) }
  }
}
