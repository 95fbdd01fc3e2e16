/// Text from outside, made harmless and visible.
///
/// A terminal obeys control characters, and a reader is fooled by bidi overrides. Neither may
/// pass from a file to a screen, a title, a clipboard or a plain print; both stay visible, so that
/// an attack on the reader is seen.
package enum SafeText {
  /// The visible mark for a scalar that must not be printed as it stands, or nil for all others:
  /// `␛`-like pictures for C0 and DEL, `�` for C1, line separators, and what is invisible or turns
  /// the direction of text. Joiners and variation selectors are left: letters and emoji need them.
  package static func mark(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x20...0x7E: nil
    case 0...0x1F: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "\u{2421}"
    // C1; Arabic and Mongolian marks; a space without width; marks and overrides of direction.
    case 0x80...0x9F, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E: "\u{FFFD}"
    // Invisible operators, isolates, old format controls; byte order mark; annotations; tags.
    case 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: "\u{FFFD}"
    default: nil
    }
  }

  /// The text with every such scalar replaced by its mark: one column each, for lists and lines.
  package static func marked(_ text: String) -> String {
    guard !isSafe(text) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(mark(for: scalar) ?? scalar)
    }
    return String(result)
  }

  /// The text with every such scalar spelled out as `\u202E`, for where a reader looks closely.
  package static func spelledOut(_ text: String) -> String {
    guard !isSafe(text) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if mark(for: scalar) == nil {
        result.unicodeScalars.append(scalar)
      } else {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let (sign, width) = scalar.value > 0xFFFF ? ("\\U", 8) : ("\\u", 4)
        result += sign + String(repeating: "0", count: width - digits.utf8.count) + digits
      }
    }
    return result
  }

  /// Whether nothing in the text needs a mark.
  package static func isSafe(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { mark(for: $0) == nil }
  }
}
