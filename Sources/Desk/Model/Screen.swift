/// The screens, in the order of their keys.
package enum Screen: Int, Sendable, CaseIterable {
  case accounts = 1
  case notices, cases
}

/// The panes of a screen, from the list to what stands beside it.
package enum Pane: Int, Sendable, CaseIterable, Comparable {
  /// The list: accounts, inbox, queue.
  case list
  /// What is selected in it: the account, the notice, the case.
  case detail
  /// The third pane of a wide screen: the why, or the account behind a notice or a case.
  case side

  /// The list first.
  package static func < (left: Pane, right: Pane) -> Bool { left.rawValue < right.rawValue }
}

/// The pages of an account.
package enum AccountTab: Int, Sendable, CaseIterable {
  case timeline, limit, loans, score, notices, matter
}
