internal import Cells
internal import Credit
internal import World

/// One account: picture and facts, and the pages of its life.
struct AccountPane {
  let model: Model
  let isFocused: Bool

  func draw(on surface: inout Surface) {
    guard let account = model.subject else { return drawNothing(on: &surface) }
    let box = surface.bounds
    _ = surface.frame(title: model.label(account), note: state, isFocused: isFocused)
    let layout = model.accountLayout(in: box)
    surface.within(layout.head) { drawHead(account, on: &$0) }
    if !layout.told.isEmpty {
      surface.within(layout.told.inset(columns: 1, rows: 0)) { drawTold(on: &$0) }
    }
    AccountTabs(model: model).draw(on: &surface, box: box, y: layout.tabs, isFocused: isFocused)
    guard let dossier = model.current else { return }
    drawPage(dossier, layout, on: &surface)
  }

  private func drawNothing(on surface: inout Surface) {
    let inner = surface.frame(
      title: model.say(Phrase(zh: "账户", en: "Account")), isFocused: isFocused)
    surface.within(inner) {
      $0.hint(
        model.say(Phrase(zh: "在左边选择一个账户。", en: "Select an account on the left.")))
    }
  }

  private func drawPage(
    _ dossier: Dossier, _ layout: AccountLayout, on surface: inout Surface
  ) {
    switch model.tab {
    case .timeline:
      TimelinePage(model: model, dossier: dossier, isFocused: isFocused)
        .draw(on: &surface, layout: layout)
    case .limit:
      surface.within(layout.page) {
        LimitPage(model: model, dossier: dossier).draw(on: &$0)
      }
    case .notices:
      AccountNoticesPage(model: model, dossier: dossier, isFocused: isFocused)
        .draw(on: &surface, page: layout.page)
    case .loans, .score, .matter:
      drawText(layout.page, on: &surface)
    }
  }

  private func drawText(_ page: Rect, on surface: inout Surface) {
    let place = Place(model.tab)
    guard let text = model.accountText(width: page.inset(columns: 1, rows: 0).width) else { return }
    let top = model.scroll(place).top
    surface.position(
      top: top, count: text.lines.count, height: page.height, isFocused: isFocused)
    surface.within(page.inset(columns: 1, rows: 0)) { $0.draw(text.lines, from: top) }
  }

  private var state: String {
    guard let row = model.subjectRow else { return "" }
    let isSuspended = row.line == .active && row.locks != 0
    let word = model.say(isSuspended ? LineText.suspended : LineText.name(row.line)) + forGood
    let locks = Lock.Kind.allCases.reversed().filter(row.holds).map { model.say(LockText.name($0)) }
    guard !locks.isEmpty else { return word }
    let label = model.say(Phrase(zh: "锁：", en: "lock: "))
    return word + " · " + label + locks.joined(separator: ", ")
  }

  private var forGood: String {
    guard let file = model.current?.file, file.permission.state == .barredForGood else { return "" }
    return " · " + model.say(StateText.permission(.barredForGood))
  }

  // Why, and the way out: on one row the way is never cut, on two rows each has its own.
  private func drawTold(on surface: inout Surface) {
    guard let obstacle = model.obstacle else { return }
    let (mark, why) = (Style(obstacle.tone.role), model.say(obstacle.why))
    let isOneRow = surface.height < 2
    let way = "→ " + model.say(isOneRow ? obstacle.brief : obstacle.way)
    let room = isOneRow ? surface.width - way.displayWidth - 3 : surface.width - 2
    let used = surface.put(
      [Run(String(obstacle.symbol.mark) + " ", mark), Run(why.truncated(to: max(8, room)), mark)],
      x: 0, y: 0)
    surface.put(way, x: isOneRow ? used + 1 : 0, y: isOneRow ? 0 : 1, Style(.text))
  }

  private func drawHead(_ account: Int, on surface: inout Surface) {
    let isLocked = model.subjectRow.map { $0.locks != 0 } ?? false
    Avatar(number: UInt64(account), isLocked: isLocked).draw(on: &surface, x: 1, y: 0)
    let facts = AccountFacts(model: model).items
    let x = Avatar.width + 3
    var (column, row) = (x, 0)
    for fact in facts {
      let width = fact.reduce(0) { $0 + $1.text.displayWidth }
      if column > x, column + width > surface.width {
        (column, row) = (x, row + 1)
      }
      guard row < surface.height else { return }
      column += surface.put(fact, x: column, y: row) + 3
    }
  }
}

/// The tabs of an account's page, a rule across its box.
struct AccountTabs {
  let model: Model

  /// A tab and where its name stands, from the box's left edge.
  struct Item: Equatable {
    let tab: AccountTab
    let label: String
    let x: Int
  }

  func draw(on surface: inout Surface, box: Rect, y: Int, isFocused: Bool) {
    let border = Style(isFocused ? .accent : .border)
    surface.rule(in: box, y: y, border)
    for (index, item) in items(width: box.width).enumerated() {
      let isFront = item.tab == model.tab
      if index > 0 { surface.put("│", x: item.x - 1, y: y, border) }
      surface.put(
        " \(item.label) ", x: item.x, y: y,
        isFront ? .selected.adding(.bold) : Style(.text), limit: box.width - 1 - item.x)
    }
  }

  /// The tabs in a box so wide; short names where the long ones do not fit.
  func items(width: Int) -> [Item] {
    let long = items { model.say($0.phrase) }
    if let last = long.last, last.x + last.label.displayWidth + 3 <= width { return long }
    return items { model.say($0.shortPhrase) }
  }

  private func items(_ name: (AccountTab) -> String) -> [Item] {
    var x = 2
    return AccountTab.allCases.map { tab in
      let label = name(tab)
      defer { x += label.displayWidth + 3 }
      return Item(tab: tab, label: label, x: x)
    }
  }

  /// The tab in a column of the box.
  func tab(atColumn x: Int, width: Int) -> AccountTab? {
    items(width: width).first { $0.x <= x && x < $0.x + $0.label.displayWidth + 2 }?.tab
  }
}

extension AccountTab {
  /// Its name.
  var phrase: Phrase {
    switch self {
    case .timeline: Phrase(zh: "时间线", en: "Timeline")
    case .limit: Phrase(zh: "额度", en: "Limit")
    case .loans: Phrase(zh: "借据", en: "Loans")
    case .score: Phrase(zh: "评分", en: "Score")
    case .notices: Phrase(zh: "通知", en: "Notices")
    case .matter: Phrase(zh: "案件", en: "Case")
    }
  }

  /// Its name where there is little room.
  var shortPhrase: Phrase {
    switch self {
    case .timeline: Phrase(zh: "时间", en: "Time")
    case .notices: Phrase(zh: "通知", en: "Not.")
    default: phrase
    }
  }
}

extension Model {
  /// The text of the account's page in front, where that page is a text.
  func accountText(width: Int) -> TextBlock? {
    guard let current else { return nil }
    switch tab {
    case .loans: return LoansText(model: self, dossier: current).block(width: width)
    case .score: return PortraitText(model: self, dossier: current).block(width: width)
    case .matter: return CaseFileText(model: self, dossier: current).block(width: width)
    case .timeline, .limit, .notices: return nil
    }
  }
}
