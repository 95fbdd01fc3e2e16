internal import Cells

/// Text from outside, made fit to stand in a sentence: short, on one line, without control
/// characters that a terminal would obey.
package enum SafeQuote {
  /// The longest quotation, in characters.
  static let limit = 40

  /// `text` in double quotes.
  package static func quote(_ text: String) -> String {
    // One letter can carry any number of accents.
    let start = String(String.UnicodeScalarView(text.unicodeScalars.prefix(8 * limit)))
    let visible = visible(String(start.prefix(limit + 1)))
    return visible.count > limit ? "\"\(visible.prefix(limit))…\"" : "\"\(visible)\""
  }

  /// `text` with a visible mark in the place of every control character.
  package static func visible(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map(mark)))
  }

  /// A visible mark for what must not be printed as it stands, anything else as it is: the same as
  /// on the screen.
  static func mark(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    SafeText.mark(for: scalar) ?? scalar
  }
}

/// Which known word a misspelt one was meant to be.
enum Spelling {
  /// The known word nearest to `word`: at most a third of its letters differ, and at most three.
  /// The first of equally near words wins.
  static func nearest(to word: String, among known: [String]) -> String? {
    let limit = min(3, max(1, word.count / 3))
    var best: (word: String, distance: Int)?
    for candidate in known where candidate != word {
      let found = distance(Array(word), Array(candidate))
      if found <= limit && found < best?.distance ?? .max { best = (candidate, found) }
    }
    return best?.word
  }

  /// How many letters must be added, dropped or replaced to turn one word into the other
  /// (Levenshtein 1966).
  static func distance(_ source: [Character], _ target: [Character]) -> Int {
    var row = Array(0...target.count)
    for (index, letter) in source.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, other) in target.enumerated() {
        let replaced = diagonal + (letter == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, min(row[column], diagonal) + 1)
      }
    }
    return row[target.count]
  }
}
