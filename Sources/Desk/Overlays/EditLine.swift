internal import Cells

/// One line of text being typed, and where the cursor is in it.
struct EditLine: Sendable, Equatable {
  private(set) var characters: [Character]
  /// Characters before the cursor.
  private(set) var cursor: Int

  /// The most characters that are taken; more is a slip of the clipboard.
  let capacity: Int

  /// A line with the cursor at its end.
  init(_ text: String = "", capacity: Int = EditLine.usualCapacity) {
    characters = Array(text)
    cursor = characters.count
    self.capacity = capacity
  }

  /// What is written.
  var text: String { String(characters) }

  /// What is written before the cursor.
  var head: String { String(characters[..<cursor]) }

  /// Enough for a few sentences.
  static let usualCapacity = 400

  /// Writes text at the cursor; line breaks become blanks.
  mutating func insert(_ text: String) {
    let room = capacity - characters.count
    let new = text.map { $0.isNewline || $0 == "\t" ? " " : $0 }.prefix(max(0, room))
    characters.insert(contentsOf: new, at: cursor)
    cursor += new.count
  }

  /// Takes away the character before the cursor.
  mutating func deleteBackward() {
    guard cursor > 0 else { return }
    cursor -= 1
    characters.remove(at: cursor)
  }

  /// Takes away the character at the cursor.
  mutating func deleteForward() {
    guard cursor < characters.count else { return }
    characters.remove(at: cursor)
  }

  /// Takes away the word before the cursor.
  mutating func deleteWord() {
    while cursor > 0, characters[cursor - 1] == " " { deleteBackward() }
    while cursor > 0, characters[cursor - 1] != " " { deleteBackward() }
  }

  /// Takes away everything.
  mutating func clear() { self = EditLine(capacity: capacity) }

  /// Moves the cursor; it stays within the text.
  mutating func move(by steps: Int) { cursor = min(max(0, cursor + steps), characters.count) }

  /// Moves the cursor before the first character.
  mutating func moveToStart() { cursor = 0 }

  /// Moves the cursor behind the last character.
  mutating func moveToEnd() { cursor = characters.count }
}

extension EditLine {
  /// Takes a key that edits; false where the key does not.
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace, .control("h"): deleteBackward()
    case .delete, .control("d"): deleteForward()
    case .left, .control("b"): move(by: -1)
    case .right, .control("f"): move(by: 1)
    case .home, .control("a"): moveToStart()
    case .end, .control("e"): moveToEnd()
    case .control("w"): deleteWord()
    case .control("u"): clear()
    default: return false
    }
    return true
  }
}

extension Key {
  /// Whether it moves in a line without changing it; up goes to what is proposed.
  var moves: Bool {
    switch self {
    case .up, .left, .right, .home, .end: true
    case .control(let letter): ["a", "b", "e", "f"].contains(letter)
    default: false
    }
  }
}
