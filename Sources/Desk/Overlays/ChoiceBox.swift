internal import Cells
internal import World

/// A few things to choose from, in a box over the panes.
struct ChoiceBox {
  let model: Model
  let choice: Choice

  /// The box in a body of this size.
  static func rect(_ choice: Choice, in bounds: Rect) -> Rect {
    let labels = choice.options.map { $0.label.displayWidth + 6 }.max() ?? 0
    let width = max(labels, choice.title.displayWidth + 4, 34) + 4
    return bounds.centered(width: width, height: choice.options.count + 2)
  }

  /// The first option in sight in a box of so many rows, borders included: where there are more
  /// than fit, they move with the selection.
  static func top(_ choice: Choice, height: Int) -> Int {
    max(0, choice.selected - max(1, height - 2) + 1)
  }

  func draw(on surface: inout Surface) {
    let rect = ChoiceBox.rect(choice, in: surface.bounds)
    surface.fill(rect)
    surface.within(rect) { surface in
      let inner = surface.frame(title: choice.title, isFocused: true)
      surface.within(inner) { surface in
        let top = ChoiceBox.top(choice, height: rect.height)
        for (index, option) in choice.options.enumerated().dropFirst(top) {
          let y = index - top
          surface.put("\(index < 9 ? "\(index + 1)" : " ")", x: 2, y: y, Style(.accent, .bold))
          surface.put(option.label, x: 4, y: y)
        }
        let y = choice.selected - top
        surface.select(Rect(x: 0, y: y, width: surface.width, height: 1))
        surface.put("▸", x: 0, y: y, .selected)
      }
    }
  }
}

/// The question before a dangerous action. The key that started it does not confirm it.
struct ConfirmationBox {
  let model: Model
  let confirmation: Confirmation

  init(model: Model, _ confirmation: Confirmation) {
    (self.model, self.confirmation) = (model, confirmation)
  }

  func draw(on surface: inout Surface) {
    let width = min(surface.width, 64)
    let lines = confirmation.question.wrapped(to: max(2, width - 4))
    let rect = surface.bounds.centered(width: width, height: lines.count + 4)
    surface.fill(rect)
    surface.within(rect) { surface in
      let inner = surface.box(
        surface.bounds, title: model.say(Phrase(zh: "确认", en: "Confirm")), Style(.warning),
        titleStyle: Style(.warning, .bold))
      surface.within(inner.inset(columns: 1, rows: 0)) { surface in
        for (row, line) in lines.enumerated() { surface.put(line, x: 0, y: row) }
        surface.put(
          [
            Run("y", Style(.accent, .bold)), Run(model.say(Phrase(zh: " 是    ", en: " yes    "))),
            Run("Esc", Style(.accent, .bold)), Run(model.say(Phrase(zh: " 否", en: " no"))),
          ], x: 0, y: lines.count + 1)
      }
    }
  }
}

/// The line being typed, in the second footer: what it is for, the text, what is wrong with it.
struct PromptLine {
  let model: Model
  let prompt: Prompt

  func draw(on surface: inout Surface) {
    surface.clear(Style(.text, on: .header))
    let label = model.say(prompt.purpose.label)
    let start = 1 + surface.put(label, x: 1, y: 0, Style(.accent, on: .header, .bold))
    let fault = prompt.fault ?? ""
    let kept = fault.isEmpty ? 0 : min(fault.displayWidth + 2, surface.width / 2)
    let room = max(8, surface.width - start - kept - 1)
    drawLine(x: start, room: room, on: &surface)
    if !fault.isEmpty {
      surface.put(
        "✗ " + fault, x: start + room + 1, y: 0, Style(.danger, on: .header))
    } else if let proposal = prompt.proposal {
      draw(proposal, x: start, on: &surface)
    } else if prompt.line.text.isEmpty {
      surface.put(
        model.say(prompt.purpose.hint), x: start + 1, y: 0, Style(.muted, on: .header))
    }
  }

  // What is proposed is dim, and beside it stands how to have it changed: dim alone is not seen
  // everywhere.
  private func draw(_ proposal: String, x: Int, on surface: inout Surface) {
    let muted = Style(.muted, on: .header)
    let hint = model.say(Phrase(zh: "Enter 照用 · ↑ 修改", en: "Enter takes it · ↑ edits it"))
    let hintStart = surface.width - hint.displayWidth - 1
    surface.put(proposal, x: x, y: 0, muted, limit: max(8, hintStart - x - 2))
    surface.put(hint, x: max(hintStart, x + 10), y: 0, muted)
  }

  // A line longer than the room shows the part around the cursor.
  private func drawLine(x: Int, room: Int, on surface: inout Surface) {
    let line = prompt.line
    var (start, width) = (line.cursor, 0)
    while start > 0 {
      let wider = width + String(line.characters[start - 1]).displayWidth
      guard wider <= room - 2 else { break }
      (start, width) = (start - 1, wider)
    }
    let shown = String(line.characters[start...].prefix(room))
    surface.put(shown, x: x, y: 0, Style(.text, on: .header), limit: room)
    surface.cursor = (min(x + width, surface.width - 1), 0)
  }
}
