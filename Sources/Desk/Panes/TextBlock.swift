internal import Cells

/// Lines of styled text being put together for a width, to be scrolled through.
struct TextBlock: Sendable, Equatable {
  /// Columns there are.
  let width: Int
  /// The lines, each of at most that width.
  private(set) var lines: [[Run]] = []

  init(width: Int) { self.width = max(2, width) }

  /// An empty line; never two in a row, never the first.
  mutating func blank() {
    if let last = lines.last, !last.isEmpty { lines.append([]) }
  }

  /// One line as it is; what is too long is cut where it is drawn.
  mutating func line(_ runs: [Run]) { lines.append(runs) }

  /// A heading, with an empty line before it.
  mutating func heading(_ text: String) {
    blank()
    self.text(text, Style(.title))
  }

  /// Text, wrapped, with so many blanks before every line.
  mutating func text(_ text: String, _ style: Style = .plain, indent: Int = 0) {
    let indent = min(indent, width - 2)
    let blanks = String(repeating: " ", count: indent)
    for line in text.wrapped(to: width - indent) {
      lines.append(indent > 0 ? [Run(blanks), Run(line, style)] : [Run(line, style)])
    }
  }

  /// A label and what stands against it, wrapped beside the label.
  mutating func fact(
    _ label: String, _ value: String, _ style: Style = .plain, labelWidth: Int = 12
  ) {
    let column = min(labelWidth, width / 2)
    let wrapped = value.wrapped(to: max(2, width - column))
    for (index, line) in wrapped.enumerated() {
      let head = index == 0 ? label.truncated(to: column - 1).padded(to: column) : ""
      lines.append([Run(head.padded(to: column), Style(.muted)), Run(line, style)])
    }
  }

  /// A mark in the margin and text beside it, wrapped.
  mutating func item(_ mark: Run, _ text: String, _ style: Style = .plain, indent: Int = 0) {
    let margin = indent + mark.text.displayWidth + 1
    for (index, line) in text.wrapped(to: max(2, width - margin)).enumerated() {
      if index == 0 {
        let blanks = String(repeating: " ", count: indent)
        lines.append([Run(blanks), mark, Run(" "), Run(line, style)])
      } else {
        lines.append([Run(String(repeating: " ", count: margin)), Run(line, style)])
      }
    }
  }
}

extension Surface {
  /// Draws lines from one of them on, over the whole area.
  mutating func draw(_ lines: [[Run]], from top: Int) {
    let first = min(max(0, top), max(0, lines.count - height))
    for (row, line) in lines[first...].prefix(height).enumerated() { put(line, x: 0, y: row) }
  }
}

extension TextBlock {
  /// The lines of a notice: the first says whom it is to, numbered ones hang.
  mutating func letter(_ lines: [String]) {
    for (index, line) in lines.enumerated() {
      if line.isEmpty {
        blank()
      } else if let (number, rest) = TextBlock.numbered(line) {
        item(Run(number), rest)
      } else {
        text(line, index == 0 ? Style(.title, .bold) : .plain)
      }
    }
  }

  // `1. Pass the face check.` hangs its further lines under the first.
  private static func numbered(_ line: String) -> (number: String, rest: String)? {
    guard let dot = line.firstIndex(of: "."), dot != line.startIndex,
      line[..<dot].allSatisfy(\.isWholeNumber)
    else { return nil }
    let rest = line[line.index(after: dot)...]
    return rest.first == " " ? (String(line[...dot]), String(rest.dropFirst())) : nil
  }
}
