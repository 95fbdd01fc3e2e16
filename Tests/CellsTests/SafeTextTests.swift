import Cells
import Testing

@Suite struct SafeTextTests {
  @Test(arguments: [
    ("plain 李 é", "plain 李 é"), ("\u{1B}]52;c;AA\u{7}", "␛]52;c;AA␇"), ("a\tb\r\n", "a␉b␍␊"),
    ("\u{7F}\u{9B}31m", "␡�31m"), ("abc\u{202E}fdp", "abc�fdp"), ("\u{2066}x\u{2069}", "�x�"),
    ("\u{200E}\u{200F}\u{61C}", "���"), ("\u{2028}", "�"),
    ("a\u{FFF9}b\u{FFFA}c\u{FFFB}", "a�b�c�"), ("\u{E0041}\u{E007F}", "��"),
    ("\u{FEFF}\u{200B}\u{2060}\u{206F}\u{180E}", "�����"),
    ("👩\u{200D}👧 ❤\u{FE0F} 葛\u{E0100} क्\u{200C}ष", "👩\u{200D}👧 ❤\u{FE0F} 葛\u{E0100} क्\u{200C}ष"),
  ])
  func marks(text: String, expected: String) {
    #expect(SafeText.marked(text) == expected)
  }

  @Test func spelledOutForReaders() {
    #expect(SafeText.spelledOut("ok\u{202E}\u{1B}") == "ok\\u202E\\u001B")
    #expect(SafeText.spelledOut("张三") == "张三")
    #expect(SafeText.spelledOut("a\u{E0041}") == "a\\U000E0041")
  }

  @Test func nothingThatATerminalObeysGetsOntoASurface() {
    let pieces =
      (UInt32(0)...0x9F).compactMap(Unicode.Scalar.init).map { String(Character($0)) }
      + ["\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}", "\u{2066}", "\u{2067}"]
      + ["\u{2068}", "\u{2069}", "\u{200E}", "\u{200F}", "\u{61C}", "\u{2028}", "\u{200D}"]
      + ["李", "e\u{301}", "👩‍👩‍👧", "🇨🇳", "\u{E0041}", "\u{FE0F}", "\u{FFFE}"]
    var random = Seeded(seed: 11)
    for _ in 0..<400 {
      let text = random.text(from: pieces, 30)
      var surface = Surface(width: 20, height: 3)
      surface.put(text, x: random.number(below: 20), y: 0)
      surface.put(wrapped: text, x: 0, y: 1)
      surface.box(surface.bounds, title: text, note: text)
      let shown = surface.text.filter { $0 != "\n" } + text.truncated(to: 7)
      #expect(SafeText.isSafe(shown), "\(text.debugDescription)")
    }
  }

  @Test func everyScalarIsSafeOrMarked() {
    let ranges: [ClosedRange<UInt32>] = [0...0x2FFF, 0xFE00...0xFFFF, 0xE0000...0xE01FF]
    for value in ranges.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(Character(scalar))
      #expect(SafeText.isSafe(SafeText.marked(text)))
      let isControl = scalar.properties.generalCategory == .control
      #expect(!(isControl && SafeText.isSafe(text)))
    }
  }
}
