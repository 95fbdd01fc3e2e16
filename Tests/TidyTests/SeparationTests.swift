import Testing

@Suite("a text taken apart")
struct SeparationTests {
  @Test(
    "code keeps neither comments nor what strings say",
    arguments: [
      ("let a = 1 // one", "let a = 1"),
      ("let a = \"// no comment\"", "let a = \"\""),
      ("let a = \"\" + b", "let a = \"\" + b"),
      ("let a = \"\\\"quoted\\\"\"; b", "let a = \"\"; b"),
      ("let a = \"x \\(b.c(\"in\", d) ) y\"; e", "let a = \"(b.c(\"\", d) )\"; e"),
      ("let a = #\"raw \" \\(no)\"#; b", "let a = \"\"; b"),
      ("let a = #\"raw \\#(b!)\"#", "let a = \"(b!)\""),
      ("a /* one /* two */ */ b", "a   b"),
      ("let a = \"\"\"\n  x \"y\" z\n  \"\"\" + b", "let a = \"\n\n\" + b"),
      ("let a = \"never closed\nlet b = 2", "let a = \"\nlet b = 2"),
    ])
  func code(text: String, expected: String) {
    #expect(trimmed(String(decoding: Separation(of: text).code, as: UTF8.self)) == expected)
  }

  @Test(
    "comments keep nothing else",
    arguments: [
      ("a // one\nb // two", "// one\n// two"),
      ("a = \"// no\"", ""),
      ("a /* one\n two */ b", "/* one\n two"),
      ("/// doc\nfunc f() {} // end", "/// doc\n// end"),
    ])
  func comments(text: String, expected: String) {
    #expect(trimmed(String(decoding: Separation(of: text).comments, as: UTF8.self)) == expected)
  }

  @Test("every part keeps the lines of the whole")
  func lines() {
    let text = "a // 1\n/* 2\n3 */ b\n\"\"\"\n5 \\(c\n)\n\"\"\"\nd"
    let parts = Separation(of: text)
    let breaks = { (bytes: [UInt8]) in bytes.filter { $0 == UInt8(ascii: "\n") }.count }
    #expect(breaks(parts.code) == 7)
    #expect(breaks(parts.comments) == 7)
  }

  private func trimmed(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    return lines.joined(separator: "\n")
  }
}
