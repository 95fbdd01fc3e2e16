internal import Crypto

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
