/// Turns the state of an account into its canonical bytes and a 64-bit digest of them.
///
/// Every whole number is written little-endian in its own width, one after the other, without
/// padding: two files that are equal give the same bytes on every machine. The digest is kept while
/// the bytes go by, eight at a time, so that nothing is allocated; the bytes themselves are kept
/// only where they are asked for.
///
/// The digest of bytes `b[0..<n]`, all arithmetic modulo 2^64:
/// ```
///   word[i] = b[8i] + b[8i+1]·2^8 + … + b[8i+7]·2^56     the last padded with zero bytes
///   h       = 0
///   h       = mix((h xor word[i]) + 9E3779B97F4A7C15)    for every word
///   digest  = mix((h xor n) + 9E3779B97F4A7C15)
///   mix(z)  : z ^= z>>30, z *= BF58476D1CE4E5B9, z ^= z>>27, z *= 94D049BB133111EB, z ^= z>>31
/// ```
/// `mix` and the increment are those of SplitMix64 (Steele, Lea, Flood 2014). Each step is a
/// one-to-one map of the word, so files of the same length that differ in one word never share a
/// digest. It finds mistakes and does not resist an attacker; the hash over all digests does.
///
/// A record of fixed width is the same bytes with every slot filled up by zeros: where a field can
/// be there or not, or be longer or shorter, `slot` says how long it can be. A digest passes over
/// that, a record keeps to it, so that each byte of a record means the same for every account.
package struct StateEncoder {
  @usableFromInline var hash: UInt64 = 0
  @usableFromInline var word: UInt64 = 0
  @usableFromInline var filled = 0
  @usableFromInline var words = 0
  private var captured: [UInt8]?
  private var record: UnsafeMutableRawBufferPointer?
  @usableFromInline let keepsBytes: Bool
  @usableFromInline let isPadded: Bool

  /// The version of the encoding of every part of an account. It rises whenever a field is added,
  /// moved, or widened, or the number of an enum's case changes.
  package static let encodingVersion: UInt8 = 4

  /// An encoder that has seen nothing; `capturesBytes` keeps what it is fed.
  package init(capturesBytes: Bool = false) {
    captured = capturesBytes ? [] : nil
    (keepsBytes, isPadded) = (capturesBytes, false)
  }

  private init(record: UnsafeMutableRawBufferPointer) {
    self.record = record
    (keepsBytes, isPadded) = (true, true)
  }

  /// Writes a record: what is fed, every slot in its full width, and zeros to the end. A record
  /// takes a multiple of eight bytes.
  package static func write(
    _ record: UnsafeMutableRawBufferPointer, _ encode: (inout StateEncoder) -> Void
  ) {
    precondition(record.count % 8 == 0)
    var encoder = StateEncoder(record: record)
    encode(&encoder)
    encoder.pad(to: record.count)
  }

  /// How many bytes were fed.
  package var count: Int { words * 8 + filled }

  /// The digest of what was fed so far.
  package var digest: UInt64 {
    let whole = filled == 0 ? hash : StateEncoder.mixed(hash, with: word)
    return StateEncoder.mixed(whole, with: UInt64(count))
  }

  /// The bytes fed so far; nil where they were not asked for.
  package var bytes: [UInt8]? {
    captured.map { $0 + StateEncoder.bytes(of: word, count: filled) }
  }
}

// Inlined by force: a call a value would cost more than the digest does.
extension StateEncoder {
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

  /// One byte, 0 for nothing and 1 for something; then the value as `encode` writes it.
  @inlinable @inline(__always)
  package mutating func feed<Value>(
    _ value: Value?, _ encode: (Value, inout StateEncoder) -> Void
  ) {
    feed(value != nil)
    if let value { encode(value, &self) }
  }

  /// What takes `width` bytes at most: in a record it takes them all.
  @inlinable @inline(__always)
  package mutating func slot(_ width: Int, _ encode: (inout StateEncoder) -> Void) {
    guard isPadded else { return encode(&self) }
    let end = count + width
    encode(&self)
    pad(to: end)
  }
}

extension StateEncoder {
  /// Appends the lowest `width` bytes (1...8); the higher ones are zero.
  @inlinable @inline(__always)
  mutating func append(_ bits: UInt64, width: Int) {
    let before = filled
    word |= bits &<< UInt64(before * 8)
    filled = before + width
    guard filled >= 8 else { return }
    absorb()
    word = bits >> UInt64(64 - before * 8)
    filled -= 8
  }

  @inlinable @inline(__always)
  mutating func absorb() {
    guard !keepsBytes else { return keep() }
    hash = StateEncoder.mixed(hash, with: word)
    words += 1
  }

  /// Apart from `absorb`, so that the usual way without it stays short.
  @usableFromInline @inline(never)
  mutating func keep() {
    if let record {
      precondition(words * 8 + 8 <= record.count)
      record.storeBytes(of: word.littleEndian, toByteOffset: words * 8, as: UInt64.self)
    } else {
      captured?.append(contentsOf: StateEncoder.bytes(of: word, count: 8))
      hash = StateEncoder.mixed(hash, with: word)
    }
    words += 1
  }

  /// Zeros up to so many bytes.
  @usableFromInline @inline(never)
  mutating func pad(to end: Int) {
    precondition(count <= end)
    filled = end - words * 8
    while filled >= 8 {
      let left = filled - 8
      absorb()
      (word, filled) = (0, left)
    }
  }

  private static func bytes(of word: UInt64, count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: word >> UInt64($0 * 8)) }
  }

  @inlinable @inline(__always)
  static func mixed(_ hash: UInt64, with word: UInt64) -> UInt64 {
    var bits = (hash ^ word) &+ 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
    return bits ^ bits >> 31
  }
}
