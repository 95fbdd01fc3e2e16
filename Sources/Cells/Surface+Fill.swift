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
