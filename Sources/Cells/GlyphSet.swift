/// Which characters a screen may use. Views always draw in Unicode; the surface maps what it is
/// given, cell by cell, so that no layout depends on this switch.
package enum GlyphSet: Hashable, Sendable {
  /// Everything.
  case unicode
  /// Lines, blocks, braille, marks and arrows in ASCII; letters of any script as they are.
  case asciiDrawing
  /// ASCII only, for a locale without Unicode: letters outside it become `?`.
  case ascii

  /// The glyph as this set draws it, of the same width.
  func map(_ glyph: Glyph) -> Glyph {
    if self == .unicode || glyph.base.isASCII && !glyph.isMarked { return glyph }
    if let drawn = GlyphSet.drawing(glyph.base.value) {
      return Glyph(base: drawn, width: glyph.width)
    }
    guard self == .ascii else { return glyph }
    return Glyph(base: glyph.base.isASCII ? glyph.base : "?", width: glyph.width)
  }

  private static func drawing(_ scalar: UInt32) -> Unicode.Scalar? {
    switch scalar {
    case 0x2500...0x257F: line(scalar)
    case 0x2580...0x259F: block(scalar)
    case 0x2800...0x28FF: shade[((scalar & 0xFF).nonzeroBitCount + 1) / 2 * 2]
    case 0x2400...0x2421, 0xFFFD: "?"
    default: marks[scalar]
    }
  }

  private static func line(_ scalar: UInt32) -> Unicode.Scalar {
    switch scalar {
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2550: "-"
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551: "|"
    default: "+"
    }
  }

  private static func block(_ scalar: UInt32) -> Unicode.Scalar {
    switch scalar {
    case 0x2580, 0x2594: "\""
    case 0x2581...0x2588: shade[Int(scalar) - 0x2580]
    case 0x2589...0x258B: "#"
    case 0x258C...0x258F, 0x2590, 0x2595: "|"
    case 0x2591: "."
    case 0x2592: ":"
    default: "#"
    }
  }

  // Nine steps from nothing to full.
  private static let shade: [Unicode.Scalar] = [" ", "_", ".", ":", "-", "=", "+", "*", "#"]

  private static let marks: [UInt32: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: pairs.map { ($0.mark.value, $0.ascii) })

  private static let pairs: [(mark: Unicode.Scalar, ascii: Unicode.Scalar)] = [
    ("·", "."), ("•", "*"), ("…", "~"), ("–", "-"), ("—", "-"), ("×", "x"), ("±", "+"),
    ("←", "<"), ("→", ">"), ("↑", "^"), ("↓", "v"), ("↔", "-"), ("↵", "<"), ("⇄", "="),
    ("▲", "^"), ("△", "^"), ("▼", "v"), ("▽", "v"), ("▶", ">"), ("▸", ">"), ("▹", ">"),
    ("◀", "<"), ("◂", "<"), ("▴", "^"), ("▾", "v"), ("■", "#"), ("□", "o"), ("▪", "#"),
    ("◆", "*"), ("◇", "o"), ("●", "*"), ("○", "o"), ("◉", "@"), ("◌", "o"), ("◐", "o"),
    ("✓", "+"), ("✔", "+"), ("✕", "x"), ("✗", "x"), ("✘", "x"), ("⊘", "-"), ("⊗", "x"),
    ("⚑", "!"), ("⚐", "!"), ("⚠", "!"), ("✉", "@"), ("★", "*"), ("☆", "*"), ("⏸", "="),
    ("⏵", ">"), ("⏴", "<"), ("≥", ">"), ("≤", "<"), ("≠", "!"), ("≈", "~"), ("−", "-"),
    ("¥", "Y"), ("€", "E"), ("£", "L"), ("°", "o"), ("§", "S"), ("⟳", "@"), ("↻", "@"),
    ("‘", "'"), ("’", "'"), ("“", "\""), ("”", "\""), ("◦", "o"), ("⋯", "~"), ("⋮", ":"),
  ]
}
