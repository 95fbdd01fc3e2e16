import Cells
import Testing

@Suite struct TextWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("张三", 4), ("José 李小龙", 11), ("ｆｕｌｌ", 8), ("ﾊﾝ", 2), ("한국", 4),
    ("한", 2), ("e\u{301}", 1), ("नि", 2), ("…·•", 3), ("▁▂█⣿╭─╯▲✕⚑✉⏸", 12), ("¥412.0M", 7),
    ("🙂", 2), ("👩‍👩‍👧", 2), ("👍🏽", 2), ("❤️", 1), ("⚠️", 1), ("🇨🇳", 2), ("1️⃣", 1), ("⭐", 2),
    ("\u{1F9BF}", 2), ("\u{E000}", 1), ("\u{301}a", 1), ("\u{200D}\u{FE0F}", 0),
    ("\u{200B}\u{FEFF}", 1), ("𠀀", 2),
  ])
  func columns(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test func controlsAndOverridesTakeTheColumnOfTheirMark() {
    #expect("a\u{1B}[31m".displayWidth == 6)
    #expect("\u{202E}abc".displayWidth == 4)
  }

  @Test func everyScalarTakesTwoColumnsAtMost() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let width = String(Character(scalar)).displayWidth
      guard 0...2 ~= width else {
        Issue.record("U+\(String(value, radix: 16)) takes \(width)")
        return
      }
    }
  }

  @Test func theHanBlocksAreWideAndLatinIsNarrow() {
    #expect((0x4E00...0x9FFF).allSatisfy { TextWidth.of(Unicode.Scalar(UInt16($0)) ?? "a") == 2 })
    #expect((0xAC00...0xD7A3).allSatisfy { TextWidth.of(Unicode.Scalar(UInt16($0)) ?? "a") == 2 })
    #expect((0x20...0x24F).allSatisfy { TextWidth.of(Unicode.Scalar(UInt16($0)) ?? "一") == 1 })
    #expect((0x300...0x36F).allSatisfy { TextWidth.of(Unicode.Scalar(UInt16($0)) ?? "a") == 0 })
  }
}
