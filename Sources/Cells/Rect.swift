/// A rectangle of cells: the column and row of its first cell, its width and height.
package struct Rect: Hashable, Sendable {
  /// Column of the left edge.
  package var x: Int
  /// Row of the upper edge.
  package var y: Int
  /// Columns, 0 or more.
  package var width: Int
  /// Rows, 0 or more.
  package var height: Int

  /// A rectangle; a negative width or height counts as 0.
  package init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// The column after the last.
  package var right: Int { x + width }
  /// The row after the last.
  package var bottom: Int { y + height }
  /// Whether it has no cell.
  package var isEmpty: Bool { width == 0 || height == 0 }

  /// Whether the cell lies inside.
  package func contains(x column: Int, y row: Int) -> Bool {
    column >= x && column < right && row >= y && row < bottom
  }

  /// The cells that both have.
  package func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(
      x: left, y: top, width: min(right, other.right) - left,
      height: min(bottom, other.bottom) - top)
  }

  /// The rectangle without a rim of so many columns and rows on each side.
  package func inset(columns: Int = 1, rows: Int = 1) -> Rect {
    Rect(x: x + columns, y: y + rows, width: width - 2 * columns, height: height - 2 * rows)
  }

  /// The same size at another place, relative to this one.
  package func moved(x columns: Int, y rows: Int) -> Rect {
    Rect(x: x + columns, y: y + rows, width: width, height: height)
  }

  /// One row of it, counted from its upper edge.
  package func row(_ index: Int) -> Rect {
    Rect(x: x, y: y + index, width: width, height: 1)
  }
}

extension Rect {
  /// Cuts the first columns off: (left of so many columns, the rest).
  package func split(left columns: Int) -> (left: Rect, rest: Rect) {
    let columns = min(max(0, columns), width)
    return (
      Rect(x: x, y: y, width: columns, height: height),
      Rect(x: x + columns, y: y, width: width - columns, height: height)
    )
  }

  /// Cuts the last columns off: (the rest, right of so many columns).
  package func split(right columns: Int) -> (rest: Rect, right: Rect) {
    let (rest, right) = split(left: width - min(max(0, columns), width))
    return (rest, right)
  }

  /// Cuts the first rows off: (top of so many rows, the rest).
  package func split(top rows: Int) -> (top: Rect, rest: Rect) {
    let rows = min(max(0, rows), height)
    return (
      Rect(x: x, y: y, width: width, height: rows),
      Rect(x: x, y: y + rows, width: width, height: height - rows)
    )
  }

  /// Cuts the last rows off: (the rest, bottom of so many rows).
  package func split(bottom rows: Int) -> (rest: Rect, bottom: Rect) {
    let (rest, bottom) = split(top: height - min(max(0, rows), height))
    return (rest, bottom)
  }

  /// A rectangle of this size in the middle, cut to fit.
  package func centered(width wanted: Int, height wantedRows: Int) -> Rect {
    let columns = min(wanted, width)
    let rows = min(wantedRows, height)
    return Rect(
      x: x + (width - columns) / 2, y: y + (height - rows) / 2, width: columns, height: rows)
  }
}
