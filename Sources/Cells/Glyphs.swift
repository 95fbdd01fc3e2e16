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
