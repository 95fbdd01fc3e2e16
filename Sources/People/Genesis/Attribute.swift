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

  /// The day of the month on which the employer pays: the tenth and the fifteenth with most.
  package static func payday(_ luck: Luck) -> Int { paydays[employer(luck) % paydays.count] }

  private static let paydays = [10, 15, 5, 10, 20, 15, 25, 8]

  /// How the person came to the lender.
  package static func channel(_ luck: Luck) -> Channel {
    let place = luck.pick(0...99, .channel, .none)
    return channels.first { place < $0.below }?.channel ?? .friend
  }

  /// The shares of the ways in a hundred, each with those before it; the rest are told by a friend.
  private static let channels: [(below: Int, channel: Channel)] = [
    (55, .invited), (80, .applied), (93, .partner),
  ]

  /// The ways to the lender.
  package enum Channel: UInt8, Sendable, CaseIterable, BitwiseCopyable {
    /// Invited in the app; of one's own accord; through a shop or partner; told by a friend.
    case invited, applied, partner, friend
  }
}
