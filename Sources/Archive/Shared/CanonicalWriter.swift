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

  /// Text as UTF-8 behind its length in bytes.
  mutating func write(_ text: String) {
    write(Array(text.utf8))
  }
}
