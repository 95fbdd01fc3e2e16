/// What takes the fields of an account, one after the other: for a digest, or for a record.
///
/// Where a field can be there or not, or be longer or shorter, `fill` says how much is missing. A
/// digest passes over that; a record keeps to it, so that each byte of a record means the same for
/// every account.
package protocol StateSink {
  /// Appends the lowest `width` bytes (1, 2, 4 or 8); the higher ones are zero.
  mutating func append(_ bits: UInt64, width: Int)

  /// So many bytes less than there can be were fed.
  mutating func fill(_ bytes: Int)
}

// Inlined by force: a call a value would cost more than the digest does.
extension StateSink {
  /// One byte.
  @inlinable @inline(__always)
  package mutating func feed(_ value: UInt8) { append(UInt64(value), width: 1) }

  /// Two bytes.
  @inlinable @inline(__always)
  package mutating func feed(_ value: UInt16) { append(UInt64(value), width: 2) }

  /// Four bytes.
  @inlinable @inline(__always)
  package mutating func feed(_ value: UInt32) { append(UInt64(value), width: 4) }

  /// Eight bytes.
  @inlinable @inline(__always)
  package mutating func feed(_ value: UInt64) { append(value, width: 8) }

  /// Four bytes, two's complement.
  @inlinable @inline(__always)
  package mutating func feed(_ value: Int32) { feed(UInt32(bitPattern: value)) }

  /// Eight bytes, two's complement.
  @inlinable @inline(__always)
  package mutating func feed(_ value: Int64) { feed(UInt64(bitPattern: value)) }

  /// One byte, 0 or 1.
  @inlinable @inline(__always)
  package mutating func feed(_ value: Bool) { feed(value ? 1 as UInt8 : 0) }

  /// Two bytes: days since 1970-01-01; 0 for no day.
  @inlinable @inline(__always)
  package mutating func feed(_ day: Day) { feed(day.number) }

  /// Four bytes: the day, then the minute of the day.
  @inlinable @inline(__always)
  package mutating func feed(_ moment: Moment) {
    feed(moment.day)
    feed(moment.minute)
  }

  /// Four bytes: fen, two's complement.
  @inlinable @inline(__always)
  package mutating func feed(_ money: Money) { feed(Int32(money.fen)) }

  /// Two bytes: millionths a day. Lines and loans hold no rate that needs more.
  @inlinable @inline(__always)
  package mutating func feed(_ rate: DailyRate) { feed(UInt16(rate.millionths)) }

  /// One byte, 0 for nothing and 1 for something; then the value as `encode` writes it, in so many
  /// bytes at most.
  @inlinable @inline(__always)
  package mutating func feed<Value>(
    _ value: Value?, most bytes: Int = 0, _ encode: (Value, inout Self) -> Void
  ) {
    feed(value != nil)
    if let value { encode(value, &self) } else { fill(bytes) }
  }

  /// A case of an enum that is there or not: 0, or 1 and its number; two bytes at most.
  @inlinable @inline(__always)
  package mutating func feed<Value: RawRepresentable<UInt8>>(choice value: Value?) {
    feed(value != nil)
    if let value { feed(value.rawValue) } else { fill(1) }
  }
}
