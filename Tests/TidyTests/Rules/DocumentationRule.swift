import Foundation

/// Whatever another module can see says what it is.
struct DocumentationRule: Rule {
  let name = "every package declaration has a doc comment"

  func violations(in file: SourceFile) -> [Violation] {
    guard file.module != nil else { return [] }
    return file.tokens.indices.filter { isDeclaration(at: $0, in: file.tokens) }
      .map { firstLine(ofDeclarationAt: $0, in: file.tokens) }
      .filter { !isDocumented($0, in: file) }
      .map { file.violation($0, name) }
  }

  private func isDeclaration(at index: Int, in tokens: [Token]) -> Bool {
    guard tokens[index].text == "package", index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    let isMember = index > 0 && tokens[index - 1].text == "."
    // `package(set)` narrows a declaration that has its own access; an import is no declaration.
    return !isMember && next.isWord && next.text != "import"
  }

  /// Where the declaration starts: before its attributes, whatever lines they take.
  private func firstLine(ofDeclarationAt index: Int, in tokens: [Token]) -> Int {
    let line = tokens[index].line
    guard let at = attributeStart(before: index, in: tokens) else { return line }
    return firstLine(ofDeclarationAt: at, in: tokens)
  }

  /// The `@` of the attribute that ends right before this token.
  private func attributeStart(before index: Int, in tokens: [Token]) -> Int? {
    var name = index - 1
    if name >= 0, tokens[name].text == ")" {
      name = opening(ofParenthesisAt: name, in: tokens) - 1
    }
    guard name >= 1, tokens[name].isWord, tokens[name - 1].text == "@" else { return nil }
    return name - 1
  }

  private func opening(ofParenthesisAt close: Int, in tokens: [Token]) -> Int {
    var depth = 0
    for index in stride(from: close, through: 0, by: -1) {
      if tokens[index].text == ")" { depth += 1 }
      if tokens[index].text == "(" { depth -= 1 }
      if depth == 0 { return index }
    }
    return 0
  }

  private func isDocumented(_ line: Int, in file: SourceFile) -> Bool {
    guard line >= 2 else { return false }
    let above = file.lines[line - 2].trimmingCharacters(in: .whitespaces)
    return above.hasPrefix("/// ")
  }
}
