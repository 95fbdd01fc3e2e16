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
