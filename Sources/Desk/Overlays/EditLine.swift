/// One line of text being typed, and where the cursor is in it.
struct EditLine: Sendable, Equatable {
  private(set) var characters: [Character]
  /// Characters before the cursor.
  private(set) var cursor: Int

  /// A line with the cursor at its end.
  init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  /// What is written.
  var text: String { String(characters) }

  /// What is written before the cursor.
  var head: String { String(characters[..<cursor]) }

  /// The longest line that is taken; more is a slip of the clipboard.
  static let capacity = 400

  /// Writes text at the cursor; line breaks become blanks.
  mutating func insert(_ text: String) {
    let room = EditLine.capacity - characters.count
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
  mutating func clear() { self = EditLine() }

  /// Moves the cursor; it stays within the text.
  mutating func move(by steps: Int) { cursor = min(max(0, cursor + steps), characters.count) }

  /// Moves the cursor before the first character.
  mutating func moveToStart() { cursor = 0 }

  /// Moves the cursor behind the last character.
  mutating func moveToEnd() { cursor = characters.count }
}
