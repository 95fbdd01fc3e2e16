import Testing

/// Each rule on small texts that break it and on neighbours that do not.
@Suite("each rule finds what it looks for")
struct RuleTests {
  private func lines(_ rule: any Rule, _ path: String, _ text: String) -> [Int] {
    rule.violations(in: SourceFile(path: path, text: text)).map(\.line)
  }

  @Test("an arrow that points up or out")
  func imports() {
    let rule = ImportRule()
    #expect(lines(rule, "Sources/Credit/A.swift", "import People\nimport Foundation") == [1, 2])
    #expect(lines(rule, "Sources/Desk/A.swift", "package import Terminal") == [1])
    #expect(lines(rule, "Sources/Desk/A.swift", "package import Credit\nimport Cells") == [])
    #expect(lines(rule, "Sources/tideline/A.swift", "import CTerminal") == [1])
    #expect(lines(rule, "Sources/Terminal/A.swift", "private import CTerminal") == [])
    #expect(lines(rule, "Sources/World/A.swift", "import struct Foundation.Date") == [1])
    #expect(lines(rule, "Sources/Attic/A.swift", "import Credit") == [1])
    #expect(lines(rule, "Tests/CreditTests/A.swift", "import Testing\nimport XCTest") == [2])
    #expect(lines(rule, "Sources/Credit/A.swift", "// import People") == [])
  }

  @Test("a wide line, a long file, a long function")
  func sizes() {
    let path = "Sources/Cells/A.swift"
    #expect(lines(LineLengthRule(), path, String(repeating: "金", count: 100)) == [])
    #expect(lines(LineLengthRule(), path, "\n" + String(repeating: "a", count: 101)) == [2])
    #expect(lines(FileLengthRule(), path, String(repeating: "\n", count: 300)) == [])
    #expect(lines(FileLengthRule(), path, String(repeating: "\n", count: 301)) == [0])
    let body = { (count: Int) in "\nfunc a() {" + String(repeating: "\n", count: count) + "}" }
    #expect(lines(FunctionLengthRule(), path, body(59)) == [])
    #expect(lines(FunctionLengthRule(), path, body(60)) == [2])
  }

  @Test("a size on the list may only shrink")
  func ratchet() {
    let ratchet = Ratchet(limit: 10, listed: ["a": 20])
    #expect(ratchet.complaint("a", size: 20) == nil)
    #expect(ratchet.complaint("a", size: 21) == "21 lines, was 20: it may only shrink")
    #expect(ratchet.complaint("a", size: 19) == "has shrunk to 19: lower its number on the list")
    #expect(ratchet.complaint("a", size: 10) == "within the limit now: take it off the list")
    #expect(ratchet.complaint("b", size: 10) == nil)
    #expect(ratchet.complaint("b", size: 11) == "11 lines, 10 allowed")
  }

  @Test("a module that talks past the program")
  func process() {
    let rule = PhraseRule.process
    let text = "print(1)\nSwift.print(1)\npane.print(1)\nfunc exit() {}\nexit(1)\n// print(1)"
    #expect(lines(rule, "Sources/Desk/A.swift", text) == [1, 2, 5])
    #expect(lines(rule, "Sources/World/A.swift", "CommandLine.arguments") == [1])
    #expect(lines(rule, "Sources/tideline/A.swift", text) == [])
  }

  @Test("a crash without a reason, anywhere")
  func crash() {
    let text = "fatalError(\"no\")\npreconditionFailure()\npreconditionFailure(\"why\")"
    #expect(lines(PhraseRule.crash, "Sources/tideline/A.swift", text) == [1, 2])
    #expect(lines(PhraseRule.crash, "Tests/DeskTests/A.swift", text) == [1, 2])
  }

  @Test("a clock or a die where only arguments may speak")
  func chance() {
    let text = "Date()\nDate.now\nInt.random(in: a)\nb.shuffled()\nrandom(1)\nDateRange()"
    #expect(lines(PhraseRule.chance, "Sources/People/A.swift", text).sorted() == [1, 2, 3, 4])
    #expect(lines(PhraseRule.chance, "Sources/Archive/A.swift", text) == [])
  }

  @Test("a collection without an order of its own")
  func hashed() {
    let text = """
      let a: Set<Int>
      let b: [Kind: Int]
      var c = [:]
      struct D: OptionSet {}
      let e = f[g: h]
      let i = [Kind.j, k ? l : m]
      let n: [Some.Kind: Int]
      """
    let rule = HashedCollectionRule()
    #expect(lines(rule, "Sources/World/A.swift", text).sorted() == [1, 2, 3, 7])
    #expect(lines(rule, "Sources/Desk/A.swift", text) == [])
  }

  @Test("a fraction in money, probability or hash code")
  func floatingPoint() {
    let text = "let a: Double\nlet b = 1.5\nlet c = d.0.1\nlet e = 3"
    let rule = FloatingPointRule()
    #expect(lines(rule, "Sources/Credit/A.swift", text) == [1, 2])
    #expect(lines(rule, "Sources/Archive/Journal+Chain.swift", text) == [1, 2])
    #expect(lines(rule, "Sources/Archive/Theme.swift", text) == [])
    #expect(lines(rule, "Sources/Desk/A.swift", text) == [])
  }

  @Test("an unwrap, a cast or a try by force")
  func force() {
    let text = """
      a!
      b[0]!.c
      try! d()
      e as! F
      var g: Int!
      let h = "\\(i!)"
      if !j && (!k) { l != m }
      #if !os(Linux)
      n!=o
      "p!"
      """
    #expect(lines(ForceRule(), "Sources/Desk/A.swift", text) == [1, 2, 3, 4, 5, 6])
    #expect(lines(ForceRule(), "Tests/DeskTests/A.swift", "a!") == [1])
  }

  @Test("work left in a comment")
  func toDos() {
    let mark = "TO" + "DO"
    let text = "// \(mark): later\nlet a = \"\(mark)\"\n/* say\n  \(mark) */\n// \(mark)S"
    #expect(lines(ToDoRule(), "Sources/Desk/A.swift", text) == [1, 4])
    #expect(lines(ToDoRule(), "Sources/README.md", "\n\(mark) draw it") == [2])
  }

  @Test("a door to the street")
  func access() {
    let text = "public let a = 1\nopen class B {}\nfile.open()\nlet open = 1\n.public"
    #expect(lines(AccessRule(), "Sources/Desk/A.swift", text) == [1, 2])
  }

  @Test("a declaration for others that does not say what it is")
  func documentation() {
    let text = """
      package struct A {}
      /// The second.
      package struct B {}
      /// The third.
      @frozen
      @available(*, deprecated, message: name("x"))
      package struct C {
        package var d = 1
        /// The fifth.
        package private(set) var e = 1
        ///
        @inlinable package func f() {}
      }
      package import Credit
      """
    #expect(lines(DocumentationRule(), "Sources/Credit/A.swift", text) == [1, 8, 12])
    #expect(lines(DocumentationRule(), "Tests/CreditTests/A.swift", text) == [])
  }

  @Test("a file that holds another noun than its name")
  func names() {
    #expect(lines(NameRule(), "Sources/Desk/Pane.swift", "struct Panes {}") == [1])
    #expect(lines(NameRule(), "Sources/Desk/Pane.swift", "struct Pane {}") == [])
    #expect(lines(NameRule(), "Sources/Desk/Pane+Draw.swift", "extension Desk.Pane {}") == [])
    #expect(lines(NameRule(), "Sources/tideline/main.swift", "run()") == [])
  }

  @Test("a folder of one machine")
  func workplace() {
    let text = "one\nsee /wo" + "rk/main\nsee decisions" + ".md"
    #expect(lines(WorkplaceRule(), "README.md", text) == [2, 3])
    #expect(lines(WorkplaceRule(), "README.md", "workplace, network/main") == [])
  }

  @Test("a stranger at the top level")
  func topLevel() {
    let strangers = TopLevelRule.strangers(among: ["Sources", ".ci", "notes.txt", "LICENSE"])
    #expect(strangers.map(\.path) == ["notes.txt"])
  }

  @Test("a failure reads as file, line and rule")
  func failure() throws {
    let file = SourceFile(path: "Sources/Credit/A.swift", text: "let a = b!")
    let violation = try #require(ForceRule().violations(in: file).first)
    #expect(violation.description == "Sources/Credit/A.swift:1: b!: nothing by force")
  }

  @Test("what a document points to, from where it lies")
  func pointers() {
    let text =
      "[a](../Sources/README.md#rules) [b](https://x.org) `Credit/Lock.swift` `Keymap+Desk.swift`"
    let file = SourceFile(path: ".github/A.md", text: text)
    #expect(PointerRule.links(in: file) == ["Sources/README.md"])
    #expect(PointerRule.swiftFiles(in: file) == ["Lock.swift", "Keymap+Desk.swift"])
    #expect(PointerRule.links(in: SourceFile(path: "A.swift", text: text)) == [])
  }
}
