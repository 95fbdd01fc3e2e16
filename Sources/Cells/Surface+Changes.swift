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
