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

  func draw(on surface: inout Surface) {
    let rect = ChoiceBox.rect(choice, in: surface.bounds)
    surface.fill(rect)
    surface.within(rect) { surface in
      let inner = surface.frame(title: choice.title, isFocused: true)
      surface.within(inner) { surface in
        for (index, option) in choice.options.enumerated() {
          surface.put("\(index < 9 ? "\(index + 1)" : " ")", x: 2, y: index, Style(.accent, .bold))
          surface.put(option.label, x: 4, y: index)
        }
        surface.select(Rect(x: 0, y: choice.selected, width: surface.width, height: 1))
        surface.put("▸", x: 0, y: choice.selected, .selected)
      }
    }
  }
}
