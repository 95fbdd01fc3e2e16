/// Text from outside, made fit to stand in a sentence: short, on one line, without control
/// characters that a terminal would obey.
enum SafeQuote {
  /// The longest quotation, in characters.
  static let limit = 40

  /// `text` in double quotes.
  static func quote(_ text: String) -> String {
    let visible = visible(String(text.prefix(limit + 1)))
    return visible.count > limit ? "\"\(visible.prefix(limit))…\"" : "\"\(visible)\""
  }

  /// `text` with a visible mark in the place of every control character.
  static func visible(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map(mark)))
  }

  /// A visible mark for a control character, anything else as it is.
  ///
  /// The 32 old controls and DEL have pictures of their own in Unicode; the others (C1 controls,
  /// line separators, direction marks) become U+FFFD.
  static func mark(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let replacement: Unicode.Scalar = "\u{FFFD}"
    return switch scalar.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? replacement
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: replacement
    default: scalar
    }
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
