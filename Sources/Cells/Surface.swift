/// A screen without a terminal: a grid of cells that views draw on.
///
/// All coordinates are relative to the area being drawn; `within` hands out a smaller area, and
/// nothing drawn there gets outside it. Text is made safe and mapped to the glyph set as it
/// enters. A frame is a value: compare two to know what to send.
package struct Surface: Sendable {
  /// Columns of the whole screen.
  let columns: Int
  /// Rows of the whole screen.
  let rowCount: Int
  /// Which characters may be used.
  package let glyphSet: GlyphSet
  var cells: [Cell]
  var marked: [Glyph] = []
  // The area being drawn, and the part of it that may be touched, in screen coordinates.
  var area: Rect
  var clip: Rect
  var cursorCell: (x: Int, y: Int)?

  /// A blank screen; a negative size counts as 0.
  package init(
    width: Int, height: Int, glyphSet: GlyphSet = .unicode, style: Style = .plain
  ) {
    columns = max(0, width)
    rowCount = max(0, height)
    self.glyphSet = glyphSet
    cells = Array(repeating: .blank(style), count: columns * rowCount)
    area = Rect(x: 0, y: 0, width: columns, height: rowCount)
    clip = area
  }

  /// Columns of the area being drawn.
  package var width: Int { area.width }
  /// Rows of the area being drawn.
  package var height: Int { area.height }
  /// The area being drawn, in its own coordinates: it starts at 0, 0.
  package var bounds: Rect { Rect(x: 0, y: 0, width: width, height: height) }

  /// Draws in a part of the area; inside, that part is the whole area, from 0, 0.
  package mutating func within(_ part: Rect, _ draw: (inout Surface) -> Void) {
    let (outerArea, outerClip) = (area, clip)
    area = part.moved(x: area.x, y: area.y)
    clip = clip.intersection(area)
    draw(&self)
    (area, clip) = (outerArea, outerClip)
  }

  /// The cell at a place of the area; nil outside it.
  package func cell(x: Int, y: Int) -> Cell? {
    let (column, row) = (area.x + x, area.y + y)
    guard clip.contains(x: column, y: row) else { return nil }
    return cells[row * columns + column]
  }

  /// What stands in a cell of this surface.
  package func glyph(of cell: Cell) -> Glyph {
    if cell.content & Cell.markedBit != 0 {
      return marked[Int(cell.content & ~Cell.markedBit)]
    }
    guard let base = Unicode.Scalar(cell.content) else { preconditionFailure("not a scalar") }
    return Glyph(base: base, width: max(1, Int(cell.width)))
  }

  /// Where a person types, if anywhere; relative to the area, nil when it is not visible there.
  package var cursor: (x: Int, y: Int)? {
    get { cursorCell.map { ($0.x - area.x, $0.y - area.y) } }
    set {
      cursorCell = newValue.map { (area.x + $0.x, area.y + $0.y) }
      if let place = cursorCell, !clip.contains(x: place.x, y: place.y) { cursorCell = nil }
    }
  }
}
