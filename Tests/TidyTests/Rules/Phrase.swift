/// Tokens that follow one another, written with blanks between: `Date . now`.
struct Phrase: Sendable {
  let text: String
  /// Whether a member or a declaration of the same name is something else: `pane.print(`.
  let isBare: Bool
  private let parts: [Substring]

  init(_ text: String, isBare: Bool = false) {
    self.text = text
    self.isBare = isBare
    parts = text.split(separator: " ")
  }

  /// The lines on which the phrase starts.
  func lines(in tokens: [Token]) -> [Int] {
    tokens.indices.filter { starts(at: $0, in: tokens) }.map { tokens[$0].line }
  }

  private func starts(at index: Int, in tokens: [Token]) -> Bool {
    guard tokens[index].text == parts[0], index + parts.count <= tokens.count else { return false }
    let isThere = zip(parts, tokens[index...]).allSatisfy { $0 == $1.text }
    return isThere && !(isBare && isOwnedByAnother(index, in: tokens))
  }

  private static let libraries: Set<String> = ["Swift", "Glibc", "Foundation"]

  private func isOwnedByAnother(_ index: Int, in tokens: [Token]) -> Bool {
    guard index > 0 else { return false }
    if ["func", "case"].contains(tokens[index - 1].text) { return true }
    guard tokens[index - 1].text == "." else { return false }
    return index < 2 || !Self.libraries.contains(tokens[index - 2].text)
  }
}
