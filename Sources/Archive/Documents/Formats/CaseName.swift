/// How the cases of an enumeration are written in documents: `faceCheck` as `face_check`.
enum CaseName {
  /// A case's name in lower case, its words joined by `_`.
  static func text(_ value: some CaseIterable) -> String {
    String(describing: value).reduce(into: "") { name, letter in
      name += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
    }
  }
}

extension DocumentNode {
  /// A case of an enumeration, by its name in documents.
  ///
  /// - Parameters:
  ///   - kind: what the names stand for, for the error: "stage".
  ///   - allowed: the cases that may stand here; all of them unless asked for.
  func oneCase<Value: CaseIterable>(
    _ kind: String, of allowed: [Value]
  ) throws(DocumentError) -> Value {
    try value(of: try string(), kind, among: allowed.map { (CaseName.text($0), $0) })
  }

  /// What a name stands for.
  ///
  /// - Parameter known: the names that may stand here, and what each stands for.
  func value<Value>(
    of name: String, _ kind: String, among known: [(name: String, value: Value)]
  ) throws(DocumentError) -> Value {
    if let found = known.first(where: { $0.name == name }) { return found.value }
    throw error(
      .unknownName(name, of: kind, nearest: Self.nearest(to: name, among: known.map(\.name))))
  }

  /// The known name nearest to a misspelt one; failing that, one of the same letters, or one that
  /// shares a word with it.
  private static func nearest(to name: String, among known: [String]) -> String? {
    if let nearest = Spelling.nearest(to: name, among: known) { return nearest }
    let letters = name.sorted()
    if let anagram = known.first(where: { $0.sorted() == letters }) { return anagram }
    let words = name.split { $0 == "_" || $0 == " " }.filter { $0.count > 2 }
    return known.first { candidate in
      candidate.split { $0 == "_" || $0 == " " }.contains { words.contains($0) }
    }
  }
}
