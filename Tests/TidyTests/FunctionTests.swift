import Testing

@Suite("functions found in a text")
struct FunctionTests {
  private func functions(_ text: String) -> [String] {
    Function.all(in: SourceFile(path: "Sources/Cells/A.swift", text: text).tokens)
      .map { "\($0.name) \($0.firstLine)-\($0.lastLine)" }
  }

  @Test("a body is measured from its name to its closing brace")
  func body() {
    #expect(functions("func a(\n  b: Int\n) -> Int {\n  if b { 1 }\n}\n") == ["a 1-5"])
    #expect(functions("init() { self.init(1) }\ndeinit {\n}") == ["init 1-1", "deinit 2-3"])
    #expect(functions("subscript(a: Int) -> Int {\n  a\n}") == ["subscript 1-3"])
  }

  @Test("a nested function counts in its own right")
  func nested() {
    #expect(functions("func a() {\n  func b() {\n  }\n}") == ["a 1-4", "b 2-3"])
  }

  @Test("a default argument is no body, a requirement has none")
  func withoutBody() {
    #expect(functions("func a(b: () -> Int = { 1 }) {\n}") == ["a 1-2"])
    #expect(functions("protocol P {\n  func a()\n  var b: Int { get }\n}") == ["b 3-3"])
    #expect(functions("protocol P {\n  func a()\n}\nfunc c() {}") == ["c 4-4"])
  }

  @Test("a computed property counts, a stored one does not")
  func properties() {
    #expect(functions("var a: Int {\n  1\n}\nvar b = 1\nvar c = { 2 }()") == ["a 1-3"])
  }
}
