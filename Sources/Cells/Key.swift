/// A key a person pressed, whatever bytes the terminal sent for it.
package enum Key: Hashable, Sendable {
  /// A printable character, the blank included.
  case character(Character)
  /// Control and a lower-case letter, such as `control("p")`; keys that have a name of their own
  /// (Tab, Enter, Escape, Backspace) come under that name.
  case control(Character)
  /// Enter.
  case enter
  /// Escape, alone.
  case escape
  /// Tab.
  case tab
  /// Shift and Tab.
  case backTab
  /// Backspace.
  case backspace
  /// Delete.
  case delete
  /// Insert.
  case insert
  /// Arrow up.
  case up
  /// Arrow down.
  case down
  /// Arrow left.
  case left
  /// Arrow right.
  case right
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
  /// Home.
  case home
  /// End.
  case end
  /// Function key, 1 to 20.
  case function(Int)
}

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

/// What a person did with the mouse, and over which cell.
package struct Pointer: Hashable, Sendable {
  /// What was done.
  package enum Action: Hashable, Sendable {
    /// The main button went down.
    case press
    /// The main button went down for the second time on the same cell within 400 ms.
    case doublePress
    /// The wheel turned away from the person.
    case wheelUp
    /// The wheel turned towards the person.
    case wheelDown
  }

  /// What was done.
  package var action: Action
  /// The column, from 0.
  package var x: Int
  /// The row, from 0.
  package var y: Int

  /// A mouse event over a cell.
  package init(_ action: Action, x: Int, y: Int) {
    self.action = action
    self.x = x
    self.y = y
  }
}
