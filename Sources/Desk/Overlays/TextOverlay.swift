internal import Cells
internal import World

/// A text over the panes: help, messages, the why of a decision, a notice.
struct TextOverlay {
  let model: Model
  let top: Int

  func draw(on surface: inout Surface) {
    let lines = model.overlayLines
    let rect = model.overlayRect
    surface.fill(rect)
    surface.within(rect) { surface in
      let inner = surface.frame(
        title: model.overlayTitle, note: model.say(Phrase(zh: "Esc 关闭", en: "Esc closes")),
        isFocused: true)
      surface.position(top: top, count: lines.count, height: inner.height, isFocused: true)
      surface.within(inner.inset(columns: 1, rows: 0)) { $0.draw(lines, from: top) }
    }
  }
}

extension Model {
  /// The box of a text over the panes, in the body.
  var overlayRect: Rect {
    let body = layout.body
    return Rect(x: 0, y: 0, width: body.width, height: body.height)
      .centered(width: body.width < 140 ? body.width : 110, height: body.height)
  }

  /// Lines of such a text in sight at once.
  var overlayTextHeight: Int { max(1, overlayRect.height - 2) }

  /// The text over the panes.
  var overlayLines: [[Run]] {
    let width = overlayRect.width - 4
    switch overlay {
    case .help: return HelpText(model: self).block(width: width).lines
    case .messages: return messageText(width: width).lines
    case .why: return why(width: width).lines
    case .letter: return accountLetter(width: width).lines
    default: return []
    }
  }

  var overlayTitle: String {
    switch overlay {
    case .help: say(Phrase(zh: "帮助", en: "Help"))
    case .messages: say(Phrase(zh: "消息", en: "Messages"))
    case .letter: say(Phrase(zh: "通知", en: "Notice"))
    default: say(Phrase(zh: "为什么", en: "Why"))
    }
  }

  private func messageText(width: Int) -> TextBlock {
    var block = TextBlock(width: width)
    if messages.isEmpty {
      block.text(say(Phrase(zh: "还没有消息。", en: "Nothing was said yet.")), Style(.muted))
    }
    for message in messages.reversed() {
      let mark = message.isFault ? Run("✗", Style(.danger, .bold)) : Run("·", Style(.accent))
      block.item(mark, message.text)
    }
    return block
  }
}

/// The keys of the place that has the focus, then those that work everywhere; from the keymap.
struct HelpText {
  let model: Model

  func block(width: Int) -> TextBlock {
    var block = TextBlock(width: width)
    let bindings = Keymap.bindings(in: model.place)
    let here = bindings.filter { $0.places != .everywhere }
    if !here.isEmpty {
      block.heading(model.say(Phrase(zh: "这里", en: "Here")))
      for binding in here { add(binding, to: &block) }
    }
    block.heading(model.say(Phrase(zh: "到处", en: "Everywhere")))
    for binding in bindings where binding.places == .everywhere { add(binding, to: &block) }
    addWords(to: &block)
    return block
  }

  private func add(_ binding: Binding, to block: inout TextBlock) {
    let unmet = model.unmet(binding)
    let style = unmet == nil ? Style.plain : Style(.muted)
    let keys = binding.keyNames.padded(to: 9)
    block.item(
      Run(keys, unmet == nil ? Style(.accent, .bold) : Style(.muted)), model.say(binding.help),
      style)
  }

  private func addWords(to block: inout TextBlock) {
    block.heading(model.say(Phrase(zh: "筛选的写法", en: "The language of the filter")))
    block.text(Query.vocabulary.joined(separator: "  "))
    block.text(
      model.say(
        Phrase(
          zh: "各条件须同时成立；! 取反；score:600..650 是范围，2万 是金额。",
          en:
            "All terms must hold; ! turns one round; score:600..650 is a range, 20k an amount."
        )),
      Style(.muted))
    block.heading(model.say(Phrase(zh: "符号", en: "Signs")))
    block.text(
      model.say(
        Phrase(
          zh: "◆ 开通  ▲ 提额  ▼ 降额  ✕ 加锁  ✓ 解锁  ⊘ 关闭  ✉ 通知  ⚑ 案件  ! 逾期",
          en:
            "◆ opened  ▲ raised  ▼ cut  ✕ locked  ✓ unlocked  ⊘ closed  ✉ notice  ⚑ case  ! overdue"
        )))
  }
}

/// Three lines over the first screen, gone at the first key.
struct Welcome {
  let model: Model

  func draw(on surface: inout Surface) {
    let lines = Welcome.lines.map { model.say($0) }
    let width = (lines.map(\.displayWidth).max() ?? 0) + 6
    let rect = surface.bounds.centered(width: width, height: lines.count + 2)
    surface.fill(rect)
    surface.within(rect) { surface in
      let inner = surface.frame(title: "Tideline", isFocused: true)
      for (row, line) in lines.enumerated() {
        surface.put(line, x: inner.x + 2, y: inner.y + row, limit: inner.width - 2)
      }
    }
  }

  private static let lines = [
    Phrase(
      zh: "信贷额度和它们的一生：左边是账户，右边是其中一个的一生。",
      en: "Credit lines and their lives: accounts left, one account's life right."),
    Phrase(
      zh: "j k 选择，Enter 进入，n 过一天，w 看为什么，/ 筛选，L English。",
      en: "j k select, Enter goes in, n lives a day, w tells why, / filters, L 中文."),
    Phrase(
      zh: "? 是这里的帮助，: 找任何操作，q 退出。按任意键开始。",
      en: "? is the help of each place, : finds any action, q leaves. Any key begins."),
  ]
}
