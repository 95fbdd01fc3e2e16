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
