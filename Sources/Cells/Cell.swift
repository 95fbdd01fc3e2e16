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
