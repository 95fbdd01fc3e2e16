/// Nothing is unwrapped, cast or tried by force.
struct ForceRule: Rule {
  let name = "nothing by force"

  func violations(in file: SourceFile) -> [Violation] {
    file.tokens.indices.dropFirst().compactMap { index in
      guard isForce(at: index, in: file.tokens) else { return nil }
      let what = file.tokens[index - 1].text + "!"
      return file.violation(file.tokens[index].line, "\(what): \(name)")
    }
  }

  private static let ends: Set<String> = [")", "]", "}", "?", ">", "\""]

  /// Whether the mark at this place clings to what stands before it and is not part of `!=`.
  private func isForce(at index: Int, in tokens: [Token]) -> Bool {
    guard tokens[index].text == "!", tokens[index].isJoined else { return false }
    let isUnequal =
      index + 1 < tokens.count && tokens[index + 1].text == "="
      && tokens[index + 1].isJoined
    return !isUnequal && (tokens[index - 1].isWord || Self.ends.contains(tokens[index - 1].text))
  }
}
