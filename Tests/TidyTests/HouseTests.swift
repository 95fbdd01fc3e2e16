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
        #expect(names.contains(name), "\(file.path) names \(name)")
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
    #expect(modules == Set(House.imports.keys).union(["CTerminal"]))
    #expect(repository.sources.count > 60)
    #expect(repository.files.filter { $0.isTest && $0.kind == .swift }.count > 40)
    #expect(repository.files.contains { $0.path == "Makefile" })
  }
}
