/// One noun a file: `Noun.swift` or `Noun+Facet.swift` declares or extends `Noun`.
struct NameRule: Rule {
  let name = "a file is named by its noun"

  private let keywords: Set<String> = [
    "struct", "class", "enum", "actor", "protocol", "extension", "typealias",
  ]

  func violations(in file: SourceFile) -> [Violation] {
    guard file.module != nil, file.kind == .swift, file.name != "main" else { return [] }
    let noun = file.name.split(separator: "+").first.map(String.init) ?? file.name
    let tokens = file.tokens
    let isThere = tokens.indices.contains { index in
      keywords.contains(tokens[index].text)
        && tokens[(index + 1)...].prefix { $0.isWord || $0.text == "." }.contains {
          $0.text == noun
        }
    }
    return isThere ? [] : [file.violation(1, "no \(noun) in it: \(name)")]
  }
}
