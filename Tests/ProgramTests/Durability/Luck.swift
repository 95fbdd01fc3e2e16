/// Chance that can be had again: the same seed gives the same numbers (SplitMix64).
struct Luck: Sendable {
  private var state: UInt64

  /// The chance of one part of a run.
  init(seed: Int, part: Int) {
    state = UInt64(truncatingIfNeeded: seed)
    state = next() &+ UInt64(truncatingIfNeeded: part)
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  mutating func number(below limit: Int) -> Int { Int(next() % UInt64(limit)) }

  mutating func pick<Item>(from items: [Item]) -> Item { items[number(below: items.count)] }

  /// So many of the items, in their order.
  mutating func sample<Item>(_ count: Int, of items: [Item]) -> [Item] {
    var places = Array(items.indices)
    while places.count > count { places.remove(at: number(below: places.count)) }
    return places.map { items[$0] }
  }
}
