extension Surface {
  /// Fills a part of the area with one character (a blank clears it).
  package mutating func fill(
    _ part: Rect, with character: Character = " ", _ style: Style = .plain
  ) {
    var glyphs = Glyphs(String(character))
    guard let glyph = glyphs.next() else { return }
    let part = part.intersection(bounds)
    for y in part.y..<part.bottom {
      for x in stride(from: part.x, to: part.right, by: glyph.width) {
        set(glyph, x: x, y: y, style)
      }
    }
  }

  /// Fills the whole area with blanks.
  package mutating func clear(_ style: Style = .plain) {
    fill(bounds, style)
  }

  /// Changes the style of what is already drawn: a selected row, the column of a cursor.
  package mutating func restyle(_ part: Rect, _ change: (Style) -> Style) {
    let visible = visible(part)
    for row in visible.y..<visible.bottom {
      for index in row * columns + visible.x..<row * columns + visible.right {
        cells[index].style = change(cells[index].style)
      }
    }
  }

  /// Shows a part of the area as selected, whatever is drawn there.
  package mutating func select(_ part: Rect) {
    restyle(part) { _ in .selected }
  }
}

extension Surface {
  /// A horizontal line of so many columns.
  package mutating func horizontalLine(
    x: Int, y: Int, length: Int, _ style: Style = Style(.border)
  ) {
    fill(Rect(x: x, y: y, width: length, height: 1), with: "─", style)
  }

  /// A vertical line of so many rows.
  package mutating func verticalLine(
    x: Int, y: Int, length: Int, _ style: Style = Style(.border)
  ) {
    fill(Rect(x: x, y: y, width: 1, height: length), with: "│", style)
  }

  /// A rule across a box, tied to its sides: `├ Timeline ──────┤`.
  package mutating func rule(
    in box: Rect, y: Int, title: [Run] = [], _ style: Style = Style(.border)
  ) {
    guard box.width >= 2 else { return }
    put("├", x: box.x, y: y, style)
    horizontalLine(x: box.x + 1, y: y, length: box.width - 2, style)
    put("┤", x: box.right - 1, y: y, style)
    caption(title, in: box, y: y)
  }

  /// A rounded box with a title at its left and a note at its right, both in the upper line:
  /// `╭ Accounts ─── 30,016 · sort dpd▾ ─╮`. The note gives way to the title.
  /// - Returns: the area inside.
  @discardableResult
  package mutating func box(
    _ box: Rect, title: String = "", note: String = "", _ style: Style = Style(.border),
    titleStyle: Style = Style(.title), noteStyle: Style = Style(.muted)
  ) -> Rect {
    guard box.width >= 2, box.height >= 2 else { return box.inset() }
    horizontalLine(x: box.x + 1, y: box.y, length: box.width - 2, style)
    horizontalLine(x: box.x + 1, y: box.bottom - 1, length: box.width - 2, style)
    verticalLine(x: box.x, y: box.y + 1, length: box.height - 2, style)
    verticalLine(x: box.right - 1, y: box.y + 1, length: box.height - 2, style)
    put("╭", x: box.x, y: box.y, style)
    put("╮", x: box.right - 1, y: box.y, style)
    put("╰", x: box.x, y: box.bottom - 1, style)
    put("╯", x: box.right - 1, y: box.bottom - 1, style)
    let used = caption([Run(title, titleStyle)], in: box, y: box.y)
    self.note(note, in: box, after: used, noteStyle)
    return box.inset()
  }

  @discardableResult
  private mutating func caption(_ runs: [Run], in box: Rect, y: Int) -> Int {
    let room = box.width - 4
    guard room >= 3, let first = runs.first(where: { !$0.text.isEmpty }) else { return 0 }
    put(" ", x: box.x + 1, y: y, first.style)
    let used = put(runs, x: box.x + 2, y: y, limit: room)
    put(" ", x: box.x + 2 + used, y: y, first.style)
    return used + 2
  }

  private mutating func note(_ text: String, in box: Rect, after used: Int, _ style: Style) {
    let room = box.width - used - 6
    guard room >= 4, !text.isEmpty else { return }
    let shown = " " + text.truncated(to: room) + " "
    put(shown, x: box.right - 2 - shown.displayWidth, y: box.y, style)
  }
}

extension Surface {
  /// The rows of the whole screen as text, without blanks at their ends.
  package var rows: [String] {
    (0..<rowCount).map { trimmed(rowText($0)) }
  }

  /// The whole screen as text, a line a row.
  package var text: String {
    rows.joined(separator: "\n")
  }

  /// The whole screen as text with its styles: `‹danger on header bold›late‹›` marks what is not
  /// plain. Blanks at the end of a row are left out unless they are styled.
  package var styledText: String {
    (0..<rowCount).map(styledRow).joined(separator: "\n")
  }

  /// The cells of one row of the whole screen, by column from 0.
  package func cells(ofRow row: Int) -> [Cell] {
    precondition(row >= 0 && row < rowCount, "no such row")
    return Array(cells[row * columns..<(row + 1) * columns])
  }

  private func rowText(_ row: Int) -> String {
    text(of: cells[row * columns..<(row + 1) * columns])
  }

  private func text(of cells: ArraySlice<Cell>) -> String {
    var text = String.UnicodeScalarView()
    for cell in cells where !cell.isContinuation {
      text.append(contentsOf: glyph(of: cell).scalars)
    }
    return String(text)
  }

  private func styledRow(_ row: Int) -> String {
    var result = ""
    var rest = cells[row * columns..<(row + 1) * columns]
    while let style = rest.first?.style {
      let run = rest.prefix { $0.style == style }
      rest = rest.dropFirst(run.count)
      if style == .plain {
        result += rest.isEmpty ? trimmed(text(of: run)) : text(of: run)
      } else {
        result += "‹\(style.name)›\(text(of: run))‹›"
      }
    }
    return result
  }

  private func trimmed(_ text: String) -> String {
    var scalars = text.unicodeScalars
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }
}

extension Style {
  /// The style in words: `danger on header bold`; the surface is not named.
  package var name: String {
    let ground = background.role == .surface ? [] : ["on", background.name]
    return ([foreground.name] + ground + attributes.names).joined(separator: " ")
  }
}
