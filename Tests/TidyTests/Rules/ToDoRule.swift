/// What is left to do is not left in the text.
struct ToDoRule: Rule {
  let name = "no stale to-dos"

  private let words: Set<Substring> = ["TODO", "FIXME", "XXX", "HACK"]

  func violations(in file: SourceFile) -> [Violation] {
    file.comments.enumerated().compactMap { index, line in
      let found = line.split { !$0.isLetter }.first { words.contains($0) }
      return found.map { file.violation(index + 1, "\($0): \(name)") }
    }
  }
}
