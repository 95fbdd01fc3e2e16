extension Key {
  private static let named: [(key: Key, name: String)] = [
    (.character(" "), "space"), (.enter, "Enter"), (.escape, "Esc"), (.tab, "Tab"),
    (.backTab, "S-Tab"), (.backspace, "Backspace"), (.delete, "Delete"), (.insert, "Insert"),
    (.up, "↑"), (.down, "↓"), (.left, "←"), (.right, "→"), (.pageUp, "PgUp"),
    (.pageDown, "PgDn"), (.home, "Home"), (.end, "End"),
  ]

  private static let spelled: [(key: Key, name: String)] = [
    (.up, "Up"), (.down, "Down"), (.left, "Left"), (.right, "Right"),
  ]

  /// The name in help, footers and key files: `j`, `C-p`, `S-Tab`, `F5`, `↑`.
  package var name: String {
    if let entry = Key.named.first(where: { $0.key == self }) { return entry.name }
    switch self {
    case .character(let character): return String(character)
    case .control(let letter): return "C-" + String(letter)
    case .function(let number): return "F\(number)"
    default: preconditionFailure("a key without a name")
    }
  }

  /// The key of this name; arrows may also be spelled `Up`, `Down`, `Left`, `Right`.
  package init?(named name: String) {
    if let entry = (Key.named + Key.spelled).first(where: { $0.name == name }) {
      self = entry.key
    } else if name.count == 1, let character = name.first {
      self = .character(character)
    } else if name.hasPrefix("C-"), name.count == 3, let letter = name.last, letter.isLowercase {
      self = .control(letter)
    } else if name.hasPrefix("F"), let number = Int(name.dropFirst()), 1...20 ~= number {
      self = .function(number)
    } else {
      return nil
    }
  }
}
