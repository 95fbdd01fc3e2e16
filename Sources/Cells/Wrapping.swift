/// Breaks text into lines of at most so many columns.
///
/// Chinese breaks anywhere, English at blanks. No line starts with closing punctuation and none
/// ends with opening punctuation, unless a single piece is wider than the line. Line feeds in the
/// text start a new line.
struct Wrapping {
  private let columns: Int
  private var lines: [String] = []
  private var line = String.UnicodeScalarView()
  private var width = 0
  // Blanks that are kept only if more of the line follows.
  private var blanks = 0

  init(columns: Int) {
    precondition(columns >= 2, "a full-width character needs two columns")
    self.columns = columns
  }

  mutating func lines(of text: String) -> [String] {
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var piece: [Glyph] = []
      for glyph in Glyphs(String(paragraph)) {
        if let last = piece.last, Wrapping.mayBreak(last, glyph) {
          add(piece)
          piece = []
        }
        piece.append(glyph)
      }
      add(piece)
      endLine()
    }
    return lines
  }

  private mutating func add(_ piece: [Glyph]) {
    if piece.first?.base == " " {
      blanks += piece.count
      return
    }
    let needed = piece.reduce(0) { $0 + $1.width }
    if width > 0, width + blanks + needed > columns { endLine() }
    // The indentation of a paragraph is kept, the blanks at a break are not.
    if width > 0 || lines.isEmpty { append(Array(repeating: .blank, count: blanks)) }
    blanks = 0
    append(piece)
  }

  private mutating func append(_ piece: [Glyph]) {
    for glyph in piece {
      if width + glyph.width > columns { endLine() }
      line.append(contentsOf: glyph.scalars)
      width += glyph.width
    }
  }

  private mutating func endLine() {
    lines.append(String(line))
    line = String.UnicodeScalarView()
    width = 0
    blanks = 0
  }

  private static func mayBreak(_ before: Glyph, _ after: Glyph) -> Bool {
    let blankBefore = before.base == " "
    let blankAfter = after.base == " "
    if blankBefore || blankAfter { return blankBefore != blankAfter }
    guard before.width == 2 || after.width == 2 else { return false }
    return !closing.contains(after.base) && !opening.contains(before.base)
  }

  private static let closing = Set("，。、；：？！）】》」』〉”’…—％％·,.;:?!)]}%".unicodeScalars)
  private static let opening = Set("（【《「『〈“‘([{￥¥".unicodeScalars)
}

extension String {
  /// The text in lines of at most so many columns (2 or more), at least one line.
  package func wrapped(to columns: Int) -> [String] {
    var wrapping = Wrapping(columns: columns)
    return wrapping.lines(of: self)
  }
}
