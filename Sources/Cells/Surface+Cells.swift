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
