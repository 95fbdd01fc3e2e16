/// The digest as the documentation of `StateEncoder` defines it, over finished bytes.
func referenceDigest(_ bytes: [UInt8]) -> UInt64 {
  var hash: UInt64 = 0
  for start in stride(from: 0, to: bytes.count, by: 8) {
    let chunk = bytes[start..<min(start + 8, bytes.count)]
    hash = mix(hash ^ chunk.reversed().reduce(0) { $0 << 8 | UInt64($1) })
  }
  return mix(hash ^ UInt64(bytes.count))
}

private func mix(_ value: UInt64) -> UInt64 {
  var bits = value &+ 0x9E37_79B9_7F4A_7C15
  bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
  bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
  return bits ^ bits >> 31
}

/// Bytes as `01 ff`, sixteen to a line.
func hex(_ bytes: [UInt8]) -> String {
  stride(from: 0, to: bytes.count, by: 16).map { start in
    bytes[start..<min(start + 16, bytes.count)].map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined(separator: " ")
  }.joined(separator: "\n")
}
