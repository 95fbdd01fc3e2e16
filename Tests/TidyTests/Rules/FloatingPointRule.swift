/// Money, probabilities and hashes are integers.
struct FloatingPointRule: Rule {
  let name = "no floating point in money, probability and hash code"

  private let words: Set<String> = [
    "Double", "Float", "Float16", "Float32", "Float64", "Float80", "CGFloat", "squareRoot",
  ]

  func violations(in file: SourceFile) -> [Violation] {
    guard applies(to: file) else { return [] }
    return file.tokens.filter { words.contains($0.text) || $0.isFloatingPoint }
      .map { file.violation($0.line, "\($0.text): \(name)") }
  }

  /// The words in a path of Archive that mark what is hashed or kept for ever.
  private let kept = ["Journal", "Chain", "Digest", "Canonical", "Caches"]

  private func applies(to file: SourceFile) -> Bool {
    guard let module = file.module else { return false }
    return House.pure.contains(module)
      || (module == "Archive" && kept.contains { file.path.contains($0) })
  }
}
