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
