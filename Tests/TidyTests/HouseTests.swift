import Foundation
import Testing

@Suite("the house keeps its rules")
struct HouseTests {
  let repository: Repository

  init() throws {
    repository = try Repository.here.get()
  }

  @Test("every file keeps the rule", arguments: House.rules)
  func everyFile(rule: any Rule) {
    for violation in repository.files.flatMap(rule.violations) {
      Issue.record("\(violation.description)")
    }
  }

  @Test("the top level holds the agreed names only")
  func topLevel() {
    #expect(TopLevelRule.strangers(among: repository.topLevel) == [])
    #expect(repository.topLevel.contains("Sources"))
  }

  @Test("every document points to what is there")
  func pointers() {
    let names = Set(repository.files.map { $0.path.split(separator: "/").last.map(String.init) })
    for file in repository.files {
      for link in PointerRule.links(in: file) {
        let path = repository.root.appending(path: link).path
        #expect(FileManager.default.fileExists(atPath: path), "\(file.path) links to \(link)")
      }
      for name in PointerRule.swiftFiles(in: file) {
        let isThere = names.contains(name)
        #expect(isThere, "\(file.path) names \(name)")
      }
    }
  }

  @Test("nothing hides what the compiler could say", arguments: CountRule.all)
  func counted(rule: CountRule) {
    for (module, most) in rule.most.sorted(by: { $0.key < $1.key }) {
      let count = repository.sources.filter { $0.module == module }
        .reduce(0) { $0 + rule.count(in: $1.tokens.map(\.text)) }
      #expect(count == most, "\(rule.tokens.joined()) in \(module): \(count), \(most) allowed")
    }
  }

  @Test("a run of tokens is counted where it stands, and nowhere else")
  func counting() {
    let rule = CountRule(tokens: ["try", "?"], most: [:])
    #expect(rule.count(in: ["try", "?", "x", "try", "y", "?", "try", "?"]) == 2)
    #expect(rule.count(in: ["try"]) == 0)
  }

  @Test("each part of an account is written by one department, and an account does nothing itself")
  func owners() throws {
    let credit = repository.sources.filter { $0.module == "Credit" }
    let account = try #require(credit.first { $0.path.hasSuffix("File/CreditFile.swift") })
    let rule = OwnerRule(of: account)
    #expect(rule.fields.count > 20)
    let departments = credit.filter {
      !$0.path.contains("/File/") && !$0.path.contains("/State/")
    }
    let writers = rule.writers(in: departments)
    for field in rule.fields.sorted() {
      let folders = writers[field, default: []].sorted()
      #expect(folders.count <= 1, "\(field) is written in \(folders)")
    }
    for file in credit {
      #expect(!OwnerRule.hasVerb(file), "\(file.path)")
    }
  }

  @Test("a write is seen in all its forms, and a comparison is none")
  func writes() {
    let account = SourceFile(
      path: "Sources/Credit/File/CreditFile.swift",
      text: "struct CreditFile {\n  var line = Line()\n  var debt = Debt()\n  init() {}\n}\n")
    let rule = OwnerRule(of: account)
    #expect(rule.fields == ["line", "debt"])
    let seen = [
      "file.line = Line()", "$0.line.rate += 1", "(file.debt.held, x) = (0, 1)",
      "(x, file.debt.loans[2].due) = (0, 1)", "file.line.marks.insert(.late)",
      "file.debt.bits |= 1",
    ]
    for text in seen {
      let file = SourceFile(path: "a.swift", text: text + "\n")
      #expect(rule.written(in: file.tokens.map(\.text)).count == 1, "\(text)")
    }
    let unseen = [
      "if file.line == x {}", "file.line.open(on: day)", "let y = (file.debt.held, x)",
      "guard file.line.isActive, let (a, b) = c else {}", "x = file.debt.held",
      "guard file.debt.held <= x else {}", "if file.debt.held != x {}",
    ]
    for text in unseen {
      let file = SourceFile(path: "a.swift", text: text + "\n")
      #expect(rule.written(in: file.tokens.map(\.text)).isEmpty, "\(text)")
    }
  }

  @Test("half of all functions are shorter than 10 lines")
  func medianFunction() {
    let functions = repository.sources.flatMap { Function.all(in: $0.tokens) }
    let lengths = functions.filter { !$0.isProperty }.map(\.lines).sorted()
    #expect(lengths.count > 200)
    #expect((lengths.isEmpty ? 0 : lengths[lengths.count / 2]) < 10)
  }

  @Test("the rules saw the whole house")
  func nothingIsMissed() {
    let modules = Set(repository.sources.compactMap(\.module))
    #expect(modules == Set(House.imports.keys).union(["CTerminal", "CZstd"]))
    #expect(repository.sources.count > 60)
    #expect(repository.files.filter { $0.isTest && $0.kind == .swift }.count > 40)
    #expect(repository.files.contains { $0.path == "Makefile" })
  }
}
