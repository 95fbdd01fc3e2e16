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

/// One cell of a surface: what stands in it, in which style.
///
/// Sixteen trivial bytes, so that a screen is one flat array. A glyph of one scalar is kept in
/// place; one with combining marks is a number in its surface's table (`Surface.glyph(of:)`).
package struct Cell: Hashable, Sendable {
  /// The scalar, or `markedBit` and the number of a marked glyph.
  var content: UInt32
  /// Columns the glyph takes: 1 or 2, or 0 in the second cell of a wide one.
  package internal(set) var width: UInt8
  /// How it looks.
  package internal(set) var style: Style

  static let markedBit: UInt32 = 1 << 31

  static func blank(_ style: Style) -> Cell {
    Cell(content: 0x20, width: 1, style: style)
  }

  /// Whether the cell is the second half of a wide glyph.
  package var isContinuation: Bool { width == 0 }

  /// The scalar of a glyph without marks, else nil.
  package var scalar: UInt32? {
    content & Cell.markedBit == 0 ? content : nil
  }
}

extension Surface {
  /// Sets one glyph. A wide glyph that would pass the edge of the clip is drawn as blanks.
  mutating func set(_ glyph: Glyph, x: Int, y: Int, _ style: Style) {
    let (column, row) = (area.x + x, area.y + y)
    guard row >= clip.y, row < clip.bottom else { return }
    if glyph.width == 2, column < clip.x || column + 1 >= clip.right {
      set(.blank, x: x, y: y, style)
      set(.blank, x: x + 1, y: y, style)
    } else if column >= clip.x, column < clip.right {
      place(glyphSet.map(glyph), at: row * columns + column, style)
    }
  }

  private mutating func place(_ glyph: Glyph, at index: Int, _ style: Style) {
    var content = glyph.base.value
    if glyph.isMarked { content = Cell.markedBit | UInt32(number(of: glyph)) }
    separate(at: index)
    cells[index] = Cell(content: content, width: 1, style: style)
    guard glyph.width == 2 else { return }
    separate(at: index + 1)
    // A wide glyph drawn in ASCII is the same character twice.
    if glyph.base.isASCII {
      cells[index + 1] = cells[index]
    } else {
      cells[index].width = 2
      cells[index + 1] = Cell(content: 0x20, width: 0, style: style)
    }
  }

  // Half of a wide glyph cannot stand: when one half goes, the other becomes blank.
  private mutating func separate(at index: Int) {
    switch cells[index].width {
    case 0: cells[index - 1] = .blank(cells[index - 1].style)
    case 2: cells[index + 1] = .blank(cells[index + 1].style)
    default: break
    }
  }

  private mutating func number(of glyph: Glyph) -> Int {
    if let number = marked.firstIndex(of: glyph) { return number }
    marked.append(glyph)
    return marked.count - 1
  }

  /// The part of an area that may be drawn, as ranges of screen columns and rows.
  func visible(_ part: Rect) -> Rect {
    part.moved(x: area.x, y: area.y).intersection(clip)
  }
}

extension Surface {
  /// Columns of the whole screen.
  package var screenWidth: Int { columns }
  /// Rows of the whole screen.
  package var screenHeight: Int { rowCount }

  /// The columns of a row that differ from an earlier frame of the same size, widened so that no
  /// wide glyph is cut on either frame; nil when the row is the same.
  package func changedColumns(ofRow row: Int, since earlier: Surface) -> Range<Int>? {
    precondition(columns == earlier.columns && rowCount == earlier.rowCount, "another size")
    let start = row * columns
    return cells.withUnsafeBufferPointer { new in
      earlier.cells.withUnsafeBufferPointer { old in
        func same(_ index: Int) -> Bool {
          let (one, other) = (new[index], old[index])
          if one.content & Cell.markedBit == 0 { return one == other }
          guard other.content & Cell.markedBit != 0 else { return false }
          return one.style == other.style && one.width == other.width
            && glyph(of: one) == earlier.glyph(of: other)
        }
        guard var first = (start..<start + columns).first(where: { !same($0) }) else { return nil }
        var last = start + columns - 1
        while same(last) { last -= 1 }
        while new[first].isContinuation || old[first].isContinuation { first -= 1 }
        while last + 1 < start + columns,
          new[last + 1].isContinuation || old[last + 1].isContinuation
        { last += 1 }
        return first - start..<last + 1 - start
      }
    }
  }
}
