/// The side that gets the blanks.
package enum PaddedSide: Sendable {
  /// Blanks on the left: numbers.
  case left
  /// Blanks on the right: words.
  case right
}

extension String {
  /// Columns the text takes on a screen.
  package var displayWidth: Int { TextWidth.of(self) }

  /// The text in at most so many columns, its end replaced by `…` where it does not fit.
  package func truncated(to columns: Int) -> String {
    guard columns > 0 else { return "" }
    guard displayWidth > columns else { return SafeText.marked(self) }
    var result = String.UnicodeScalarView()
    var width = 0
    for glyph in Glyphs(self) {
      if width + glyph.width > columns - 1 { break }
      width += glyph.width
      result.append(contentsOf: glyph.scalars)
    }
    result.append("…")
    return String(result)
  }

  /// The text in exactly so many columns: truncated, then filled with blanks on one side.
  package func padded(to columns: Int, _ side: PaddedSide = .right) -> String {
    let text = truncated(to: columns)
    let blanks = String(repeating: " ", count: max(0, columns - text.displayWidth))
    return side == .left ? blanks + text : text + blanks
  }
}
