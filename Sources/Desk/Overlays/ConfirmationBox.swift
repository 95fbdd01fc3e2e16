internal import Cells
internal import World

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
