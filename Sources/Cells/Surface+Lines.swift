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
