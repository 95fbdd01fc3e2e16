internal import Cells
internal import Credit
internal import World

extension Model {
  mutating func move(_ motion: Action.Motion) {
    if place == .limit { return moveChart(toMark: motion) }
    let (count, height) = (lineCount(place), lineHeight(place))
    let page = max(1, height - 1)
    let steps =
      switch motion {
      case .up: -1
      case .down: 1
      case .pageUp: -page
      case .pageDown: page
      case .first: -count
      case .last: count
      }
    var scroll = scroll(place)
    if place.isSubset(of: .lists) {
      scroll.move(by: steps, count: count, height: height)
    } else {
      scroll.scroll(by: steps, count: count, height: height)
    }
    scrolls[place] = scroll
  }

  mutating func show(_ screen: Screen) {
    self.screen = screen
    (focus, cameFrom) = (.list, nil)
    if screen == .notices { sortInbox(keeping: selectedNotice.map(NoticeKey.init)) }
    settle()
  }

  mutating func turnPage(_ step: Action.TabStep) {
    let count = AccountTab.allCases.count
    let index = (tab.rawValue + (step == .next ? 1 : count - 1)) % count
    tab = AccountTab(rawValue: index) ?? .timeline
    if screen == .accounts, layout.shape == .narrow { focus = .detail }
    settle()
  }

  mutating func changeFocus(_ step: Action.FocusStep) -> [Effect] {
    let panes = layout.reachable
    let index = panes.firstIndex(of: focus) ?? 0
    switch step {
    case .next: focus = panes[(index + 1) % panes.count]
    case .previous: focus = panes[(index + panes.count - 1) % panes.count]
    case .inwards: goIn()
    case .outwards: return goOut()
    }
    settle()
    return []
  }

  private mutating func goIn() {
    switch place {
    case .accounts, .inbox, .queue: if subject != nil { focus = .detail }
    case .letter, .matter: goToAccount()
    case .accountNotices: if accountNotice != nil { overlay = .letter(top: 0) }
    case .timeline: openEvent()
    default: break
    }
  }

  // A notice is read, anything else is explained.
  private mutating func openEvent() {
    let line = scroll(.timeline).selected
    guard let current, timeline.indices.contains(line) else { return }
    guard case .noticed(let notice) = current.events[timeline[line]].fact else {
      if decisionAtHand != nil { openWhy() }
      return
    }
    let index = accountNotices.firstIndex { $0.ordinal == notice.ordinal } ?? 0
    scrolls[.accountNotices, default: Scroll()].selected = index
    overlay = .letter(top: 0)
  }

  // From a notice or a case to the account behind it; Esc comes back.
  private mutating func goToAccount() {
    guard let account = subject, let view, let row = view.sheet.index(of: account) else { return }
    cameFrom = screen
    (screen, focus) = (.accounts, .detail)
    select(row: row)
  }

  /// Shows an account; says what is to be loaded. Nothing happens where there is no such account.
  package mutating func open(account: Int) -> [Effect] {
    guard let row = view?.sheet.index(of: account) else { return [] }
    screen = .accounts
    select(row: row)
    return follow()
  }

  /// Selects a row of the sheet; a filter that hides it goes.
  mutating func select(row: Int) {
    if order.place(of: row) == nil {
      query = .everything
      reorder()
    }
    guard let line = order.place(of: row) else { return }
    var scroll = scroll(.accounts)
    scroll.select(line, count: order.count, height: lineHeight(.accounts))
    scrolls[.accounts] = scroll
  }

  private mutating func goOut() -> [Effect] {
    if isWorking {
      pendingDays = 0
      return stopPlaying() + [.cancelWork]
    }
    if play.isRunning { return stopPlaying() }
    if screen == .accounts, focus != .list, let origin = cameFrom {
      (screen, focus, cameFrom) = (origin, .detail, nil)
    } else if focus != .list {
      focus = focus == .side ? .detail : .list
    } else if screen == .accounts, !query.isEverything {
      narrow(to: .everything)
    }
    settle()
    return []
  }

  /// Opens the why: in its pane where there is one, else over the panes.
  mutating func openWhy() {
    scrolls[.why] = nil
    if layout.shape == .wide, screen == .accounts {
      focus = focus == .side ? .detail : .side
    } else {
      overlay = .why(top: 0)
    }
  }

  /// Brings every selection back into sight after lists or windows changed.
  mutating func settle() {
    for place in Place.listPlaces {
      guard var scroll = scrolls[place] else { continue }
      scroll.settle(count: lineCount(place), height: lineHeight(place))
      scrolls[place] = scroll
    }
  }
}

extension Place {
  /// Places with a selected line; the others are texts.
  static let lists: Place = [.accounts, .timeline, .accountNotices, .inbox, .queue]
  static let listPlaces: [Place] = [.accounts, .timeline, .accountNotices, .inbox, .queue]
  /// Places whose lines belong to the account in view.
  static let inAccount: [Place] = [
    .timeline, .limit, .loans, .score, .accountNotices, .accountCase, .why, .letter, .matter,
  ]
}
