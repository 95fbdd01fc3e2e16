internal import Cells

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
