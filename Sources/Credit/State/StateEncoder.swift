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
package struct StateEncoder: StateSink, Sendable {
  @usableFromInline var hash: UInt64 = 0
  @usableFromInline var word: UInt64 = 0
  @usableFromInline var filled = 0
  @usableFromInline var words = 0
  @usableFromInline var captured: [UInt8]?

  /// The version of the encoding of every part of an account. It rises whenever a field is added,
  /// moved, or widened, or the number of an enum's case changes.
  package static let encodingVersion: UInt8 = 4

  /// An encoder that has seen nothing; `capturesBytes` keeps what it is fed.
  package init(capturesBytes: Bool = false) {
    captured = capturesBytes ? [] : nil
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

extension StateEncoder {
  /// Appends the lowest `width` bytes (1...8); the higher ones are zero.
  @inlinable @inline(__always)
  package mutating func append(_ bits: UInt64, width: Int) {
    let before = filled
    word |= bits &<< UInt64(before * 8)
    filled = before + width
    guard filled >= 8 else { return }
    absorb()
    word = bits >> UInt64(64 - before * 8)
    filled -= 8
  }

  /// A digest is made of what is there.
  @inlinable @inline(__always)
  package mutating func fill(_ bytes: Int) {}

  @inlinable @inline(__always)
  mutating func absorb() {
    hash = StateEncoder.mixed(hash, with: word)
    words += 1
    if captured != nil { capture() }
  }

  /// Apart from `absorb`, so that the usual way without it stays short.
  @usableFromInline @inline(never)
  mutating func capture() {
    captured?.append(contentsOf: StateEncoder.bytes(of: word, count: 8))
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
