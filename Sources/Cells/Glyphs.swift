/// The glyphs of a text, in order: the one path by which text becomes cells.
///
/// Clusters are cut the way every terminal can follow, rather than the way the newest would:
/// - controls and bidi overrides become visible marks (`SafeText`);
/// - marks of no width join the glyph before them; at the start of a text they are dropped;
/// - a flag becomes its two letters, an emoji loses its skin tone and what is joined to it, and
///   variation selectors are dropped: terminals disagree on the width of all of these.
package struct Glyphs: Sequence, IteratorProtocol {
  private var scalars: String.UnicodeScalarView.Iterator
  private var ahead: Unicode.Scalar?

  /// The glyphs of this text.
  package init(_ text: String) {
    scalars = text.unicodeScalars.makeIterator()
    ahead = scalars.next()
  }

  /// The next glyph, or nil at the end of the text.
  package mutating func next() -> Glyph? {
    while let scalar = ahead {
      ahead = scalars.next()
      let base = SafeText.mark(for: scalar) ?? Glyphs.letter(ofFlag: scalar) ?? scalar
      let width = WidthTable.width(of: base.value)
      if width == 0 { continue }
      var glyph = Glyph(base: base, width: width)
      if let ahead, ahead.value >= 0x300 { takeMarks(of: &glyph) }
      return glyph
    }
    return nil
  }

  private mutating func takeMarks(of glyph: inout Glyph) {
    while let scalar = ahead {
      if scalar == Glyphs.joiner, glyph.width == 2 {
        ahead = scalars.next()
        skipJoined()
      } else if Glyphs.isDropped(scalar, after: glyph) {
        ahead = scalars.next()
      } else if WidthTable.width(of: scalar.value) == 0, SafeText.mark(for: scalar) == nil {
        glyph.add(mark: scalar)
        ahead = scalars.next()
      } else {
        return
      }
    }
  }

  // What a joiner ties to an emoji is another picture on the same two columns.
  private mutating func skipJoined() {
    if let scalar = ahead, scalar.value >= 0x2190, !scalar.properties.isAlphabetic {
      ahead = scalars.next()
    }
  }

  private static let joiner: Unicode.Scalar = "\u{200D}"

  private static func isDropped(_ scalar: Unicode.Scalar, after glyph: Glyph) -> Bool {
    switch scalar.value {
    case 0xFE00...0xFE0F, 0xE0000...0xE0FFF, 0x200B...0x200D, 0x2060...0x2064, 0xFEFF: true
    case 0x1F3FB...0x1F3FF: glyph.width == 2
    default: false
    }
  }

  private static func letter(ofFlag scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard 0x1F1E6...0x1F1FF ~= scalar.value else { return nil }
    return Unicode.Scalar(scalar.value - 0x1F1E6 + 0x41)
  }
}

/// What stands in one cell: a base scalar and the marks that combine with it, or half of the
/// ground a wide character covers.
///
/// Made only by `Glyphs`, so a glyph never holds a control or a bidi override. A fixed size keeps
/// a screen free of allocation; more than four marks on one base are dropped, which is also the
/// most that curses can carry.
package struct Glyph: Hashable, Sendable {
  /// The base scalar.
  package let base: Unicode.Scalar
  /// Columns: 1 or 2.
  package let width: Int
  private var first: UInt32 = 0
  private var second: UInt32 = 0
  private var third: UInt32 = 0
  private var fourth: UInt32 = 0

  /// A glyph without marks.
  init(base: Unicode.Scalar, width: Int) {
    self.base = base
    self.width = width
  }

  static let blank = Glyph(base: " ", width: 1)

  /// Whether any mark combines with the base.
  package var isMarked: Bool { first != 0 }

  /// The scalars, base first.
  package var scalars: [Unicode.Scalar] {
    [base] + [first, second, third, fourth].filter { $0 != 0 }.compactMap(Unicode.Scalar.init)
  }

  /// The scalars as text.
  package var text: String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// Adds a mark; the fifth and later ones are dropped.
  mutating func add(mark: Unicode.Scalar) {
    if first == 0 {
      first = mark.value
    } else if second == 0 {
      second = mark.value
    } else if third == 0 {
      third = mark.value
    } else if fourth == 0 {
      fourth = mark.value
    }
  }
}

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
