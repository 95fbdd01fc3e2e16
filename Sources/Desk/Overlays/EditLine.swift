internal import Cells

/// One line of text being typed, and where the cursor is in it.
struct EditLine: Sendable, Equatable {
  private(set) var characters: [Character]
  /// Characters before the cursor.
  private(set) var cursor: Int

  /// The most characters that are taken; more is a slip of the clipboard.
  let capacity: Int
  /// Whether something was left out since there was room last.
  private(set) var isOverfull = false

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
    for character in text {
      let new = character.isNewline || character == "\t" ? " " : character.bounded
      if join(new) { continue }
      isOverfull = characters.count >= capacity
      guard !isOverfull else { return }
      characters.insert(new, at: cursor)
      cursor += 1
    }
  }

  // An accent, or what else makes one character with the one before the cursor, becomes part of it.
  private mutating func join(_ new: Character) -> Bool {
    guard cursor > 0, !new.isASCII else { return false }
    let both = String([characters[cursor - 1], new])
    guard both.count == 1, let joined = both.first else { return false }
    characters[cursor - 1] = joined.bounded
    return true
  }

  /// Takes away the character before the cursor.
  mutating func deleteBackward() {
    guard cursor > 0 else { return }
    cursor -= 1
    remove()
  }

  /// Takes away the character at the cursor.
  mutating func deleteForward() {
    guard cursor < characters.count else { return }
    remove()
  }

  private mutating func remove() {
    characters.remove(at: cursor)
    isOverfull = false
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

extension EditLine {
  /// What is said where something was left out.
  var overfull: Phrase? {
    guard isOverfull else { return nil }
    return Phrase(
      zh: "最多 \(capacity) 个字，多出的未写入。", en: "At most \(capacity) characters; the rest is left out.")
  }
}

extension Character {
  /// The most scalars that people write as one character; families and flags of regions have ten.
  private static let mostScalars = 16

  /// The character with no more accents than anyone writes: thousands of them slow every line.
  fileprivate var bounded: Character {
    guard unicodeScalars.count > Character.mostScalars else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.prefix(Character.mostScalars))).first
      ?? self
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
