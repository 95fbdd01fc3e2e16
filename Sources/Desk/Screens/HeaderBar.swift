internal import Cells

/// The first row: world and branch, the screens with what waits in them, who acts, what is shown.
struct HeaderBar {
  let model: Model

  /// A screen's name as it is drawn, and where.
  struct Tab: Equatable {
    let screen: Screen
    let label: String
    let x: Int
  }

  func draw(on surface: inout Surface) {
    surface.clear(Style(.text, on: .header))
    let parts = parts(width: surface.width)
    surface.put(parts.brand, x: 1, y: 0, Style(.title, on: .header, .bold))
    for tab in parts.tabs {
      let isFront = tab.screen == model.screen
      surface.put(
        tab.label, x: tab.x, y: 0, isFront ? .selected.adding(.bold) : Style(.text, on: .header))
    }
    let isPast = model.view?.isPast ?? false
    surface.put(
      parts.right, endingAt: surface.width - 1, y: 0,
      Style(isPast ? .warning : .muted, on: .header, isPast ? .bold : []))
  }

  /// The screen whose tab lies in a column.
  func screen(atColumn x: Int, width: Int) -> Screen? {
    parts(width: width).tabs.first { $0.x <= x && x < $0.x + $0.label.displayWidth }?.screen
  }

  private struct Parts {
    let brand: String
    let tabs: [Tab]
    let right: String
  }

  // The first form that fits; the last one always does, cut if need be.
  private func parts(width: Int) -> Parts {
    for (right, isShort) in priorities {
      for brand in brands {
        let parts = make(brand: brand, isShort: isShort, right: right)
        if fits(parts, width) { return parts }
      }
    }
    return make(brand: "", isShort: true, right: shortRight)
  }

  private func fits(_ parts: Parts, _ width: Int) -> Bool {
    let end = parts.tabs.last.map { $0.x + $0.label.displayWidth } ?? 0
    return end + 2 + parts.right.displayWidth + 1 <= width
  }

  private func make(brand: String, isShort: Bool, right: String) -> Parts {
    var x = brand.isEmpty ? 0 : brand.displayWidth + 3
    var tabs: [Tab] = []
    for screen in Screen.allCases {
      let label = " " + (isShort ? shortName(screen) : longName(screen)) + " "
      tabs.append(Tab(screen: screen, label: label, x: x))
      x += label.displayWidth
    }
    return Parts(brand: brand, tabs: tabs, right: right)
  }

  // That the past is shown matters more than long names; who acts matters less.
  private var priorities: [(right: String, isShort: Bool)] {
    model.view?.isPast ?? false
      ? [(longRight, false), (longRight, true), (shortRight, false), (shortRight, true)]
      : [(longRight, false), (shortRight, false), (longRight, true), (shortRight, true)]
  }

  private var brands: [String] {
    guard let view = model.view else { return ["Tideline"] }
    return [
      "Tideline · \(view.world) ▸ \(view.branch)", "Tideline · \(view.world)", view.world,
    ]
  }

  private func longName(_ screen: Screen) -> String {
    let count = screen.waiting(in: model)
    return "\(screen.rawValue) " + model.say(screen.phrase)
      + (count > 0 ? " " + Figures.grouped(count) : "")
  }

  private func shortName(_ screen: Screen) -> String {
    let count = screen.waiting(in: model)
    return "\(screen.rawValue)" + model.say(screen.shortPhrase)
      + (count > 0 ? "·" + Figures.grouped(count) : "")
  }

  private var longRight: String {
    guard let view = model.view else { return "" }
    if view.isPast {
      return model.say(
        Phrase(
          zh: "◂ 回看 \(view.day) / 最新 \(view.headDay)",
          en: "◂ viewing \(view.day) / head \(view.headDay)"))
    }
    let name = view.name(of: view.acting)
    let role =
      model.settings.isAnalyst
      ? Phrase(zh: "分析员", en: "analyst") : Phrase(zh: "审核员", en: "reviewer")
    return model.say(Phrase(zh: "\(name) \(role.zh)", en: "as \(name) \(role.en)"))
  }

  private var shortRight: String {
    guard let view = model.view, view.isPast else { return "" }
    return "◂ \(view.day) / \(view.headDay)"
  }
}
