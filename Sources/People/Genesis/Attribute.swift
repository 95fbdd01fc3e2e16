import Credit

/// What somebody was born with into the world and never changes: for reports on concentration.
package enum Attribute {
  /// How many employers there are.
  package static let employers = 20

  /// The employer, 0...19; the first employs about ten in a hundred, the last a handful in two
  /// thousand.
  package static func employer(_ luck: Luck) -> Int {
    min(
      luck.pick(0...employers - 1, .employer, .none, 0),
      luck.pick(0...employers - 1, .employer, .none, 1))
  }

  /// How the person came to the lender.
  package static func channel(_ luck: Luck) -> Channel {
    switch luck.pick(0...99, .channel, .none) {
    case ..<55: .invited
    case ..<80: .applied
    case ..<93: .partner
    default: .friend
    }
  }

  /// The ways to the lender.
  package enum Channel: UInt8, Sendable, CaseIterable, BitwiseCopyable {
    /// Invited in the app; of one's own accord; through a shop or partner; told by a friend.
    case invited, applied, partner, friend
  }
}
