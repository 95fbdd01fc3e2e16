/// A piece of text in one style.
package struct Run: Hashable, Sendable {
  /// What it says.
  package var text: String
  /// How it looks.
  package var style: Style

  /// Text in a style.
  package init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

extension Surface {
  /// Puts text on one row, cut with `…` where it would pass `limit` columns or the area's edge.
  /// - Returns: the columns used.
  @discardableResult
  package mutating func put(
    _ text: String, x: Int, y: Int, _ style: Style = .plain, limit: Int = .max
  ) -> Int {
    let room = min(limit, width - x)
    guard room > 0 else { return 0 }
    let fitting = TextWidth.of(text) > room ? text.truncated(to: room) : text
    var column = x
    for glyph in Glyphs(fitting) {
      set(glyph, x: column, y: y, style)
      column += glyph.width
    }
    return column - x
  }

  /// Puts text so that it ends before a column.
  /// - Returns: the columns used.
  @discardableResult
  package mutating func put(
    _ text: String, endingAt x: Int, y: Int, _ style: Style = .plain, limit: Int = .max
  ) -> Int {
    let fitting = text.truncated(to: min(limit, x))
    return put(fitting, x: x - fitting.displayWidth, y: y, style)
  }

  /// Puts pieces of text one after the other, cut like one text.
  /// - Returns: the columns used.
  @discardableResult
  package mutating func put(_ runs: [Run], x: Int, y: Int, limit: Int = .max) -> Int {
    let room = min(limit, width - x)
    var used = 0
    for run in runs where used < room {
      used += put(run.text, x: x + used, y: y, run.style, limit: room - used)
    }
    return used
  }

  /// Puts wrapped text from a row down, within the area's width and height.
  /// - Returns: the rows used.
  @discardableResult
  package mutating func put(
    wrapped text: String, x: Int, y: Int, _ style: Style = .plain
  ) -> Int {
    guard width - x >= 2 else { return 0 }
    let lines = text.wrapped(to: width - x)
    for (offset, line) in lines.enumerated() where y + offset < height {
      put(line, x: x, y: y + offset, style)
    }
    return min(lines.count, max(0, height - y))
  }
}
