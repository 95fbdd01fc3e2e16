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
