/// A small random source, so that a failing test can be repeated.
struct Seeded {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  mutating func number(below limit: Int) -> Int {
    Int(next() % UInt64(limit))
  }

  /// Up to so many pieces in a row.
  mutating func text(from pieces: [String], _ most: Int) -> String {
    (0..<number(below: most + 1)).map { _ in pieces[number(below: pieces.count)] }.joined()
  }
}
