internal import Cells

extension Surface {
  /// The box of a pane over the whole area; the one with the focus stands out.
  /// - Returns: the area inside.
  mutating func frame(title: String, note: String = "", isFocused: Bool) -> Rect {
    box(
      bounds, title: title, note: note, Style(isFocused ? .accent : .border),
      titleStyle: isFocused ? Style(.accent, .bold) : Style(.title))
  }

  /// Says at the lower edge of the area's box how far down one is; nothing where all is in sight.
  mutating func position(top: Int, count: Int, height rows: Int, isFocused: Bool) {
    guard count > rows, rows > 0, width >= 24 else { return }
    let last = min(count, top + rows)
    let text =
      " \(Figures.grouped(min(top, count - rows) + 1))–\(Figures.grouped(last))"
      + " / \(Figures.grouped(count)) "
    put(text, endingAt: width - 2, y: height - 1, Style(isFocused ? .accent : .muted))
  }

  /// Shows a row of the area as the selected line, marked beside its colour.
  mutating func selectLine(_ y: Int, isFocused: Bool) {
    let row = Rect(x: 0, y: y, width: width, height: 1)
    if isFocused { select(row) } else { restyle(row) { $0.adding(.bold) } }
    put("▸", x: 0, y: y, isFocused ? .selected : Style(.accent, .bold))
  }

  /// A sentence in the middle of the area, wrapped: what to do where there is nothing to see.
  mutating func hint(_ text: String) {
    let lines = text.wrapped(to: max(2, width - 4))
    let first = max(0, (height - lines.count) / 2)
    for (row, line) in lines.enumerated() where first + row < height {
      put(line, x: max(0, (width - line.displayWidth) / 2), y: first + row, Style(.muted))
    }
  }
}

extension Tone {
  /// The colour of a tone.
  var role: Role {
    switch self {
    case .neutral: .text
    case .good: .good
    case .notice: .notice
    case .warning: .warning
    case .danger: .danger
    }
  }
}
