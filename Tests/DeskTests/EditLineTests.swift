import Cells
import Testing

@testable import Desk

/// A line being typed.
@Suite struct EditLineTests {
  private func typed(_ text: String, _ keys: [Key]) -> EditLine {
    var line = EditLine(text)
    for key in keys { _ = line.take(key) }
    return line
  }

  @Test(arguments: [
    ("ab", [Key.character("c")], "abc", 3), ("ab", [.left, .character("c")], "acb", 2),
    ("ab", [.home, .character("c")], "cab", 1), ("ab", [.home, .end, .backspace], "a", 1),
    ("ab", [.home, .delete], "b", 0), ("ab", [.control("u")], "", 0),
    ("one two", [.control("w")], "one ", 4), ("one  ", [.control("w")], "", 0),
    ("李四", [.backspace], "李", 1), ("", [.backspace, .delete, .left, .right], "", 0),
    ("ab", [.control("a"), .control("f"), .character("x")], "axb", 2),
  ])
  func edits(_ text: String, _ keys: [Key], _ result: String, _ cursor: Int) {
    let line = typed(text, keys)
    #expect(line.text == result)
    #expect(line.cursor == cursor)
  }

  @Test func aPasteIsOneLineAndNotTooLong() {
    var line = EditLine("a")
    line.insert("b\nc\td")
    #expect(line.text == "ab c d")
    line.insert(String(repeating: "x", count: 10_000))
    #expect(line.text.count == EditLine.usualCapacity)
  }

  @Test func anAccentJoinsItsLetterAndThousandsAreCut() {
    let accents = String(repeating: "\u{301}", count: 3_000)
    var pasted = EditLine()
    pasted.insert("e" + accents + "x")
    #expect(pasted.characters.count == 2)
    #expect(pasted.text.unicodeScalars.count == 17)
    var typed = EditLine("e")
    for accent in accents.unicodeScalars { typed.insert(String(Character(accent))) }
    #expect(typed.characters.count == 1)
    #expect(typed.text.unicodeScalars.count == 16)
    typed.deleteBackward()
    #expect(typed.text.isEmpty)
  }

  @Test func whatIsLeftOutIsKnownUntilThereIsRoom() {
    var line = EditLine(capacity: 3)
    line.insert("abc")
    #expect(line.overfull == nil)
    line.insert("d")
    #expect(line.text == "abc")
    #expect(line.overfull?.en.contains("3") == true)
    line.deleteBackward()
    #expect(line.overfull == nil)
  }

  @Test func otherKeysAreNotTaken() {
    var line = EditLine("a")
    for key in [Key.enter, .escape, .tab, .up, .function(3)] {
      let isTaken = line.take(key)
      #expect(!isTaken)
    }
    #expect(line == EditLine("a"))
  }
}
