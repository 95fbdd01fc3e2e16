internal import Credit
package import World

/// The hash of a whole world on a day: SHA-256 over the encoding version (one byte), the day number
/// (two bytes, little-endian) and the digest of every account (eight bytes each, little-endian) in
/// account order.
package enum StateHash {
  /// The state hash of a world's head day.
  package static func of(_ world: WorldState) -> ContentHash {
    var bytes: [UInt8] = [StateEncoder.encodingVersion]
    bytes.reserveCapacity(3 + world.accounts.count * 8)
    withUnsafeBytes(of: world.head.number.littleEndian) { bytes.append(contentsOf: $0) }
    for digest in world.digests() {
      withUnsafeBytes(of: digest.littleEndian) { bytes.append(contentsOf: $0) }
    }
    return ContentHash(of: bytes)
  }
}
