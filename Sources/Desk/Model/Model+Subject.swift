internal import Cells
internal import Credit
internal import World

extension Model {
  /// The number of the account the panes are about.
  package var subject: Int? {
    guard let view else { return nil }
    if let pinned { return pinned }
    switch screen {
    case .accounts: return selectedRow.map { Int(view.sheet.accounts[$0]) }
    case .notices: return selectedNotice?.account
    case .cases: return selectedCase?.account
    }
  }

  /// The sheet's row under the list's selection.
  var selectedRow: Int? {
    let line = scroll(.accounts).selected
    return order.rows.indices.contains(line) ? Int(order.rows[line]) : nil
  }

  /// The notice selected in the inbox.
  var selectedNotice: NoticeEntry? {
    let line = scroll(.inbox).selected
    return inbox.indices.contains(line) ? view?.notices[inbox[line]] : nil
  }

  /// The case selected in the queue.
  var selectedCase: CaseEntry? {
    let line = scroll(.queue).selected
    return queue.indices.contains(line) ? view?.cases[queue[line]] : nil
  }

  /// The replayed account, if it is the one in view.
  var current: Dossier? {
    guard let dossier, dossier.account == subject else { return nil }
    return dossier
  }

  /// The sheet's row of the account in view.
  var subjectRow: SheetRow? {
    guard let view, let subject, let index = view.sheet.index(of: subject) else { return nil }
    return view.sheet.rows[index]
  }

  /// The open cases of the account in view, as far as the queue tells.
  var openCases: [CaseEntry] {
    guard let view, let subject else { return [] }
    return view.cases.filter { $0.account == subject }
  }

  /// The case that case keys work on: the selected one, or the first of the account.
  var matterAtHand: CaseEntry? {
    screen == .cases ? selectedCase : openCases.first
  }

  /// Where the focus is.
  var place: Place {
    switch (screen, focus) {
    case (.accounts, .list): .accounts
    case (.accounts, .detail): Place(tab)
    case (.accounts, .side): .why
    case (.notices, .list): .inbox
    case (.notices, .detail): .letter
    case (.cases, .list): .queue
    case (.cases, .detail): .matter
    case (.notices, .side), (.cases, .side): Place(tab)
    }
  }

  /// Where somebody is in the list of a place.
  func scroll(_ place: Place) -> Scroll { scrolls[place] ?? Scroll() }

  /// The decision that `w` explains: behind the selected line or notice, that of the chart's
  /// cursor, or the latest.
  var decisionAtHand: Decision? {
    guard let current else { return nil }
    switch place {
    case .timeline:
      let line = scroll(.timeline).selected
      guard timeline.indices.contains(line) else { return current.latestDecision }
      return current.decision(behind: timeline[line]) ?? current.latestDecision
    case .limit:
      guard let cursor = chart.cursor else { return current.latestDecision }
      return current.decision(standingOn: Day(number: cursor))
    case .accountNotices:
      return accountNotice.flatMap { current.decision($0.decision) } ?? current.latestDecision
    case .inbox, .letter: return selectedNotice.flatMap { current.decision($0.notice.decision) }
    case .queue, .matter: return selectedCase.flatMap { current.decision($0.matter.decision) }
    default: return current.latestDecision
    }
  }
}

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
