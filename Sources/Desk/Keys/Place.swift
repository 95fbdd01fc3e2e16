/// Where the focus is, as a set, so that a key can be bound to several places at once.
package struct Place: OptionSet, Sendable, Hashable {
  /// One bit a place.
  package let rawValue: UInt16
  /// The places of these bits.
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  static let accounts = Place(rawValue: 1 << 0)
  static let timeline = Place(rawValue: 1 << 1)
  static let limit = Place(rawValue: 1 << 2)
  static let loans = Place(rawValue: 1 << 3)
  static let score = Place(rawValue: 1 << 4)
  static let accountNotices = Place(rawValue: 1 << 5)
  static let accountCase = Place(rawValue: 1 << 6)
  static let why = Place(rawValue: 1 << 7)
  static let inbox = Place(rawValue: 1 << 8)
  static let letter = Place(rawValue: 1 << 9)
  static let queue = Place(rawValue: 1 << 10)
  static let matter = Place(rawValue: 1 << 11)

  /// The pages of an account.
  static let account: Place = [.timeline, .limit, .loans, .score, .accountNotices, .accountCase]
  /// The list of accounts and what stands beside it.
  static let accountScreen: Place = [.accounts, .account, .why]
  /// Everywhere.
  static let everywhere: Place = [.accounts, .account, .why, .inbox, .letter, .queue, .matter]
  /// Where a case is in view.
  static let casework: Place = [.accountCase, .queue, .matter]

  /// The page of an account as a place.
  init(_ tab: AccountTab) {
    self =
      switch tab {
      case .timeline: .timeline
      case .limit: .limit
      case .loans: .loans
      case .score: .score
      case .notices: .accountNotices
      case .matter: .accountCase
      }
  }
}
