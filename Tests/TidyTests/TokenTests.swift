import Testing

@Suite("tokens")
struct TokenTests {
  @Test(
    "words, numbers and marks",
    arguments: [
      ("a.b(c_1)", "a . b ( c_1 )"),
      ("x.0.1 + 1.5", "x . 0 . 1 + 1.5"),
      ("0..<12_000", "0 . . < 12_000"),
      ("`class` 金额", "`class` 金额"),
    ])
  func texts(code: String, expected: String) {
    #expect(Token.all(in: Array(code.utf8)).map(\.text).joined(separator: " ") == expected)
  }

  @Test("a token knows its line and its neighbour")
  func places() {
    let tokens = Token.all(in: Array("a!\nb !c".utf8))
    #expect(tokens.map(\.line) == [1, 1, 2, 2, 2])
    #expect(tokens.map(\.isJoined) == [false, true, false, false, true])
  }

  @Test(
    "a literal with a fraction or an exponent is floating point",
    arguments: [
      ("1.5", true), ("2e9", true), ("0x1e", false), ("12", false), ("x1e", false),
    ])
  func floatingPoint(code: String, expected: Bool) throws {
    #expect(try #require(Token.all(in: Array(code.utf8)).first).isFloatingPoint == expected)
  }
}
