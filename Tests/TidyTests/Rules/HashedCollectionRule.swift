/// No hashed collection where the result must be the same in every run: its order is not.
struct HashedCollectionRule: Rule {
  let name = "no hashed collection in Credit, People and World"

  private let phrases = [
    Phrase("Dictionary"), Phrase("Set"), Phrase("Hasher"), Phrase("hashValue"), Phrase("[ : ]"),
  ]

  func violations(in file: SourceFile) -> [Violation] {
    guard let module = file.module, House.pure.contains(module) else { return [] }
    let named = phrases.flatMap { phrase in
      phrase.lines(in: file.tokens).map { file.violation($0, "\(phrase.text): \(name)") }
    }
    let sugared = file.tokens.indices.filter { isDictionaryType(at: $0, in: file.tokens) }
    return named + sugared.map { file.violation(file.tokens[$0].line, "[Key: Value]: \(name)") }
  }

  /// Whether `[Some.Type:` starts here.
  private func isDictionaryType(at index: Int, in tokens: [Token]) -> Bool {
    guard tokens[index].text == "[" else { return false }
    let key = tokens[(index + 1)...].prefix { $0.isWord || $0.text == "." }
    guard key.first?.text.first?.isUppercase == true, key.endIndex < tokens.count else {
      return false
    }
    return tokens[key.endIndex].text == ":"
  }
}
