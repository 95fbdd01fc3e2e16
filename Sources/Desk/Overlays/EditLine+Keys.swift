internal import Cells

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
