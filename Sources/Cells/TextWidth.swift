/// How many columns text takes on a screen.
package enum TextWidth {
  /// Columns of a text, as a surface draws it: full-width 2, combining 0, marks of controls 1.
  package static func of(_ text: String) -> Int {
    if isPlain(text) { return text.utf8.count }
    var width = 0
    for glyph in Glyphs(text) { width += glyph.width }
    return width
  }

  /// Columns of one scalar by itself: 0, 1 or 2.
  package static func of(_ scalar: Unicode.Scalar) -> Int {
    WidthTable.width(of: scalar.value)
  }

  /// Whether the text is printable ASCII only, so that bytes are columns.
  static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { 0x20...0x7E ~= $0 }
  }
}
