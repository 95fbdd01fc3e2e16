internal import Cells
internal import Credit
internal import World

extension Model {
  /// Lines there are in a place: of its list or of its text.
  func lineCount(_ place: Place) -> Int {
    switch place {
    case .accounts: return order.count
    case .inbox: return inbox.count
    case .queue: return queue.count
    case .timeline: return current == nil ? 0 : timeline.count
    case .accountNotices: return accountNotices.count
    case .why: return why(width: textWidth(.side)).lines.count
    case .letter: return letter(width: textWidth(.detail)).lines.count
    case .matter: return matterText(width: textWidth(.detail)).lines.count
    case .loans, .score, .accountCase:
      return accountText(width: accountLayout.page.width - 2)?.lines.count ?? 0
    default: return 0
    }
  }

  /// Lines there is room for in a place.
  func lineHeight(_ place: Place) -> Int {
    switch place {
    case .accounts, .inbox, .queue: return max(1, rect(.list).height - 3)
    case .timeline: return max(1, accountLayout.events.height)
    case .accountNotices:
      return max(
        1, AccountNoticesPage.split(accountLayout.page, count: accountNotices.count).list.height)
    case .loans, .score, .accountCase: return max(1, accountLayout.page.height)
    case .why: return max(1, rect(.side).height - 2)
    default: return max(1, rect(.detail).height - 2)
    }
  }

  // A box has a border and a blank on either side.
  private func textWidth(_ pane: Pane) -> Int { rect(pane).width - 4 }

  /// The box of a pane; the whole body where it is not in sight, so that counting never depends
  /// on the focus.
  func rect(_ pane: Pane) -> Rect { layout.rect(of: pane) ?? layout.body }

  /// The parts of the account's page on this screen.
  var accountLayout: AccountLayout {
    accountLayout(in: rect(screen == .accounts ? .detail : .side))
  }

  /// The same parts in a box of its own.
  func accountLayout(in box: Rect) -> AccountLayout {
    AccountLayout(box: box, hasCurve: hasCurve, isTold: obstacle != nil)
  }

  /// What stands in the way of the account in view, or last did; nil where nothing does or did.
  var obstacle: Obstacle? { current.flatMap(Obstacle.init) }

  /// Whether the account in view ever had a limit, or owed anything.
  var hasCurve: Bool {
    current.map { $0.marks.contains { $0.limit > .zero || $0.used > .zero } } ?? true
  }
}

extension TextBlock {
  /// The lines as text.
  var plain: String {
    lines.map { $0.map(\.text).joined() }.joined(separator: "\n")
  }
}
