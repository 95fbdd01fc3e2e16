internal import Cells
internal import World

/// The second footer: the keys of the place that has the focus; or a line being typed, how far
/// work is, or what was just said.
struct KeyBar {
  let model: Model

  /// A key of the footer, and where it is drawn.
  struct Item {
    let binding: Binding
    let x: Int
    let width: Int
  }

  func draw(on surface: inout Surface) {
    surface.clear(.plain)
    if case .prompt(let prompt) = model.overlay {
      PromptLine(model: model, prompt: prompt).draw(on: &surface)
    } else if let progress = model.progress {
      draw(progress, on: &surface)
    } else if let status = model.status {
      draw(status, on: &surface)
    } else if let awaited {
      surface.put(model.say(awaited), x: 1, y: 0, Style(.accent))
    } else if let overlay = model.overlay {
      surface.put(model.say(overlay.keys), x: 1, y: 0, Style(.muted))
    } else {
      drawKeys(on: &surface)
    }
  }

  /// What is on its way, where it takes long enough to be read.
  private var awaited: Phrase? {
    guard model.isAwaitingDay, let view = model.view, view.sheet.rows.count > Self.manyAccounts
    else { return nil }
    guard let day = model.askedDay else { return Phrase(zh: "推进中…", en: "Stepping…") }
    return Phrase(zh: "正在回到 \(day)…", en: "Going to \(day)…")
  }

  /// Accounts above which the desk says in words that it works on another day.
  private static let manyAccounts = 25_000

  private func draw(_ status: Status, on surface: inout Surface) {
    let mark = status.isFault ? Run("✗ ", Style(.danger, .bold)) : Run("· ", Style(.accent, .bold))
    surface.put([mark, Run(status.text, Style(status.isFault ? .danger : .text))], x: 1, y: 0)
  }

  private func draw(_ progress: Progress, on surface: inout Surface) {
    var text = " \(progress.label)  \(Figures.grouped(progress.done))"
    if progress.total > 0 {
      text += " / \(Figures.grouped(progress.total))"
    }
    if progress.rate > 0 { text += "  \(Figures.grouped(progress.rate))/s" }
    let left = (progress.total - progress.done) / max(1, progress.rate)
    if progress.rate > 0, progress.total > 0 {
      text += model.say(Phrase(zh: "  还需 \(left) 秒", en: "  \(left) s left"))
    }
    let used = surface.put(text, x: 0, y: 0, Style(.accent))
    let stop = model.say(Phrase(zh: "Esc 停止", en: "Esc stops"))
    let room = surface.width - used - stop.displayWidth - 5
    if progress.total > 0, room >= 4 {
      let bar = Gauge.text(progress.done, of: progress.total, width: min(room, 40))
      surface.put(bar, x: used + 2, y: 0, Style(.usedArea))
    }
    surface.put(stop, endingAt: surface.width - 1, y: 0, Style(.muted))
  }

  private func drawKeys(on surface: inout Surface) {
    for item in items(width: surface.width) {
      let isOff = model.unmet(item.binding) != nil
      let key = item.binding.keys[0].name
      let used = surface.put(key, x: item.x, y: 0, isOff ? Style(.muted) : Style(.accent, .bold))
      surface.put(
        model.say(item.binding.name), x: item.x + used + 1, y: 0,
        Style(isOff ? .muted : .text))
    }
  }

  /// The binding under a column.
  func binding(atColumn x: Int, width: Int) -> Binding? {
    guard model.overlay == nil, model.status == nil, model.progress == nil else { return nil }
    return items(width: width).first { $0.x <= x && x < $0.x + $0.width }?.binding
  }

  /// The keys that fit, those of the place first; help is always the last.
  private func items(width: Int) -> [Item] {
    let shown = Keymap.bindings(in: model.place).filter(\.isInFooter)
    let help = Keymap.binding(of: .desk(.help))
    let room = width - 1 - (help.map { self.width($0) + 2 } ?? 0)
    var items: [Item] = []
    var x = 1
    for binding in shown where binding.action != .desk(.help) {
      guard x + self.width(binding) <= room else { break }
      items.append(Item(binding: binding, x: x, width: self.width(binding)))
      x += self.width(binding) + 2
    }
    if let help { items.append(Item(binding: help, x: x, width: self.width(help))) }
    return items
  }

  private func width(_ binding: Binding) -> Int {
    binding.keys[0].name.displayWidth + 1 + model.say(binding.name).displayWidth
  }
}

extension Overlay {
  /// The keys that work while it lies over the panes.
  var keys: Phrase {
    switch self {
    case .help, .messages, .why, .letter:
      Phrase(zh: "j k 滚动   Esc 关闭", en: "j k scroll   Esc closes")
    case .palette:
      Phrase(zh: "↑ ↓ 选择   Enter 执行   Esc 关闭", en: "↑ ↓ choose   Enter runs   Esc closes")
    case .choice:
      Phrase(
        zh: "j k 或数字 选择   Enter 确定   Esc 取消", en: "j k or digit chooses   Enter takes   Esc cancels"
      )
    case .confirmation: Phrase(zh: "y 是   Esc 否", en: "y yes   Esc no")
    case .prompt: .empty
    }
  }
}
