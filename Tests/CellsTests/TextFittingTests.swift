import Cells
import Testing

@Suite struct TextFittingTests {
  @Test(arguments: [
    ("Accounts", 8, "Accounts"), ("Accounts", 7, "Accoun…"), ("Accounts", 1, "…"),
    ("Accounts", 0, ""), ("李小龙", 6, "李小龙"), ("李小龙", 5, "李小…"), ("李小龙", 4, "李…"),
    ("李小龙", 3, "李…"), ("李小龙", 2, "…"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
    ("\u{1B}[2J", 8, "␛[2J"),
  ])
  func truncation(text: String, columns: Int, expected: String) {
    #expect(text.truncated(to: columns) == expected)
  }

  @Test(arguments: [
    ("ab", 4, PaddedSide.right, "ab  "), ("ab", 4, .left, "  ab"), ("李", 4, .right, "李  "),
    ("李小龙", 5, .left, "李小…"), ("李小龙", 4, .right, "李… "),
  ])
  func padding(text: String, columns: Int, side: PaddedSide, expected: String) {
    #expect(text.padded(to: columns, side) == expected)
  }

  @Test(arguments: [
    ("", 4, [""]),
    ("past due since March", 8, ["past due", "since", "March"]),
    ("extraordinary", 5, ["extra", "ordin", "ary"]),
    ("  two blanks", 12, ["  two blanks"]),
    ("one\ntwo", 10, ["one", "two"]),
    ("一二三四五六", 6, ["一二三", "四五六"]),
    // The comma may not start a line, so the character before it goes along.
    ("一二三，四五", 6, ["一二", "三，四", "五"]),
    ("一二（三四）", 6, ["一二", "（三", "四）"]),
    ("额度 limit 已降", 8, ["额度", "limit 已", "降"]),
    ("您的账户因逾期被暂停使用。", 24, ["您的账户因逾期被暂停使", "用。"]),
  ])
  func wrapping(text: String, columns: Int, lines: [String]) {
    #expect(text.wrapped(to: columns) == lines)
  }

  @Test func noWrappedLineIsWiderThanAsked() {
    var random = Seeded(seed: 7)
    for _ in 0..<500 {
      let text = random.text(from: ["a", "bc ", "，", "。", "李", "（", "🙂", " ", "\n", "é"], 40)
      let columns = 2 + random.number(below: 12)
      let lines = text.wrapped(to: columns)
      #expect(lines.allSatisfy { $0.displayWidth <= columns }, "\(text.debugDescription)")
      #expect(lines.joined().filter { !" ".contains($0) } == text.filter { !" \n".contains($0) })
    }
  }
}
