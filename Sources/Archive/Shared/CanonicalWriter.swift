internal import Credit
internal import Crypto
package import World

/// Builds the canonical bytes that hashes are taken over: whole numbers little-endian and of
/// fixed width, text and bytes behind their length as 32 bits. Nothing depends on the machine.
struct CanonicalWriter {
  /// What was written so far.
  private(set) var bytes: [UInt8]

  /// Begins with the version of the encoding, one byte.
  init(version: UInt8) {
    bytes = [version]
  }

  /// A whole number as 64 bits, two's complement.
  mutating func write(_ number: Int) {
    let bits = UInt64(bitPattern: Int64(number))
    for shift in stride(from: 0, to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
  }

  /// Bytes behind their length.
  mutating func write(_ content: some Collection<UInt8>) {
    precondition(content.count <= Int(UInt32.max), "longer than its length can say")
    for shift in stride(from: 0, to: 32, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: content.count >> shift))
    }
    bytes.append(contentsOf: content)
  }

  /// Bytes whose number is known, as they are.
  mutating func write(bytes content: [UInt8]) { bytes += content }

  /// Text as UTF-8 behind its length in bytes.
  mutating func write(_ text: String) {
    write(Array(text.utf8))
  }
}

/// The SHA-256 of bytes: the name of a document, and a link of the journal's chain.
package struct ContentHash: Hashable, Sendable {
  /// How many bytes a hash has.
  package static let size = 32

  /// The 32 bytes.
  package let bytes: [UInt8]

  /// The hash of `content`.
  package init(of content: some Sequence<UInt8>) {
    var function = Function()
    function.update(content)
    self = function.hash
  }

  /// A hash that was stored; nothing if it has not 32 bytes.
  package init?(stored bytes: [UInt8]) {
    guard bytes.count == Self.size else { return nil }
    self.bytes = bytes
  }

  fileprivate init(_ digest: SHA256.Digest) {
    bytes = Array(digest)
  }

  /// A hash over content that comes in pieces.
  struct Function {
    private var function = SHA256()

    /// Takes in the next piece.
    mutating func update(_ content: some Sequence<UInt8>) {
      let isTaken: Void? = content.withContiguousStorageIfAvailable {
        function.update(bufferPointer: UnsafeRawBufferPointer($0))
      }
      if isTaken == nil {
        let copy = Array(content)
        copy.withUnsafeBytes { function.update(bufferPointer: $0) }
      }
    }

    /// The hash of all the pieces.
    var hash: ContentHash { ContentHash(function.finalize()) }
  }
}

extension ContentHash: CustomStringConvertible {
  /// The hash as 64 lower-case hexadecimal digits.
  package var description: String {
    let digits = Array("0123456789abcdef".utf8)
    let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}

/// The hash of a whole world on a day: SHA-256 over the encoding version (one byte), the day number
/// (two bytes, little-endian) and the digest of every account (eight bytes each, little-endian) in
/// account order.
package enum StateHash {
  /// The state hash of a world's head day.
  package static func of(_ world: WorldState, threads: Int = 1) -> ContentHash {
    var bytes: [UInt8] = [StateEncoder.encodingVersion]
    bytes.reserveCapacity(3 + world.accounts.count * 8)
    withUnsafeBytes(of: world.head.number.littleEndian) { bytes.append(contentsOf: $0) }
    for digest in world.digests(threads: threads) {
      withUnsafeBytes(of: digest.littleEndian) { bytes.append(contentsOf: $0) }
    }
    return ContentHash(of: bytes)
  }
}
