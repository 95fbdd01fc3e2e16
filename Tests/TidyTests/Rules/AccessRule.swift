/// The house is one package: nothing is `public` or `open`.
struct AccessRule: Rule {
  let name = "package access, never public"

  private let declarations: Set<String> = [
    "class", "func", "var", "subscript", "override", "static", "actor",
  ]

  func violations(in file: SourceFile) -> [Violation] {
    let tokens = file.tokens
    return tokens.indices.compactMap { index in
      guard index == 0 || tokens[index - 1].text != "." else { return nil }
      let next = index + 1 < tokens.count ? tokens[index + 1].text : ""
      let isOpen =
        tokens[index].text == "open" && declarations.contains(next)
        && tokens[index].line == tokens[index + 1].line
      guard tokens[index].text == "public" || isOpen else { return nil }
      return file.violation(tokens[index].line, "\(tokens[index].text): \(name)")
    }
  }
}
