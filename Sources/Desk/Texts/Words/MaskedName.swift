/// A customer's name with all but its beginning hidden.
package enum MaskedName {
  /// `李四` is `李*`, `欧阳娜娜` is `欧***`, `Mary Smith` is `M*** S***`: the length of a written
  /// word is hidden, too.
  package static func of(_ name: String) -> String {
    name.split(separator: " ").map(mask).joined(separator: " ")
  }

  private static func mask(_ word: Substring) -> String {
    guard let first = word.first else { return "" }
    // Accounts of a recorded book have a number for a name, which tells nothing.
    if first == "#" { return String(word) }
    let stars = isHan(first) ? max(1, word.count - 1) : 3
    return String(first) + String(repeating: "*", count: stars)
  }

  static func isHan(_ character: Character) -> Bool {
    character.unicodeScalars.first.map { isHan($0) } ?? false
  }

  static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: true
    default: false
    }
  }
}
