/// Imports point down only, as the drawing of the house says; tests use Swift Testing.
struct ImportRule: Rule {
  let name = "imports point down"

  func violations(in file: SourceFile) -> [Violation] {
    Self.imports(in: file.tokens).compactMap { imported, line in
      if file.isTest {
        return imported == "XCTest" ? file.violation(line, "tests use Swift Testing") : nil
      }
      guard let module = file.module else { return nil }
      guard let allowed = House.imports[module] else {
        return file.violation(line, "\(module) is not in the drawing of the house")
      }
      return allowed.contains(imported)
        ? nil : file.violation(line, "\(module) may not import \(imported)")
    }
  }

  private static let kinds: Set<String> = [
    "struct", "class", "enum", "protocol", "func", "var", "let", "typealias",
  ]

  private static func imports(in tokens: [Token]) -> [(module: String, line: Int)] {
    tokens.indices.compactMap { index in
      guard tokens[index].text == "import", index + 1 < tokens.count else { return nil }
      let hasKind = kinds.contains(tokens[index + 1].text)
      guard let module = tokens[(index + (hasKind ? 2 : 1))...].first else { return nil }
      return (module.text, tokens[index].line)
    }
  }
}
