import Testing

@testable import Terminal

@Suite struct TerminalEnvironmentTests {
  @Test(arguments: [
    ("xterm-256color", "", ["xterm-256color", "xterm", "vt100"]),
    ("xterm-kitty", "", ["xterm-kitty", "xterm-256color", "xterm", "vt100"]),
    ("", "", ["xterm-256color", "xterm", "vt100"]),
    ("dumb", "truecolor", ["vt100"]),
    (
      "xterm-256color", "truecolor",
      ["xterm-direct", "xterm-256color", "xterm", "vt100"]
    ),
    ("xterm", "24bit", ["xterm-direct", "xterm-256color", "xterm", "vt100"]),
    ("linux", "truecolor", ["linux", "xterm-256color", "xterm", "vt100"]),
  ])
  func types(term: String, colorTerm: String, expected: [String]) {
    #expect(TerminalEnvironment(term: term, colorTerm: colorTerm).types == expected)
  }

  @Test func aFallbackIsKnownAsOne() {
    let kitty = TerminalEnvironment(term: "xterm-kitty")
    #expect(kitty.isPromised("xterm-kitty"))
    #expect(!kitty.isPromised("xterm-256color"))
    #expect(TerminalEnvironment(term: "xterm", colorTerm: "truecolor").isPromised("xterm-256color"))
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"),
    ("李\n", "5p2OCg=="),
  ])
  func base64(text: String, encoded: String) {
    #expect(Base64.encode(Array(text.utf8)) == encoded)
  }
}
