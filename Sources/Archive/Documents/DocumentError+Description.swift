extension DocumentError: CustomStringConvertible {
  /// The error as one sentence, beginning with file and line.
  package var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return SafeQuote.visible("\(place): \(sentence)")
  }

  /// The place in the document, as the subject of a sentence.
  private var subject: String { path.isEmpty ? "the document" : path }

  private var sentence: String {
    switch problem {
    case .unreadable(let fault): "can not be read: \(fault)"
    case .notText: "is not UTF-8 text; save it as UTF-8"
    case .empty: "has nothing in it"
    case .syntax(let reason): "is not YAML: \(reason)"
    case .tooManyValues(let most):
      "has more than \(most) values, those repeated by aliases counted; write fewer"
    case .duplicateKey(let key): "the key \(SafeQuote.quote(key)) stands twice in one map; keep one"
    case .keyNotText: "\(subject) has a key that is not text"
    case .unknownKey(let key, let nearest): unknown(key, nearest)
    case .missingKey(let key, let misspelt): missing(key, misspelt)
    case .expected(let expectation, let finding):
      "\(subject) must be \(expectation), not \(finding)"
    case .count(let count, let allowed): "\(subject) \(items(count, allowed))"
    case .unknownName(let name, let kind, let nearest):
      "\(subject) names no known \(kind): \(SafeQuote.quote(name))" + hint(nearest)
    case .repeated(let name): "\(subject) has \(SafeQuote.quote(name)) twice; keep one"
    case .rule(let rule): "\(subject) \(rule)"
    }
  }

  private func unknown(_ key: String, _ nearest: String?) -> String {
    let known = "\(subject) knows no key \(SafeQuote.quote(key))"
    return nearest == nil ? known + "; remove it" : known + hint(nearest)
  }

  private func missing(_ key: String, _ misspelt: String?) -> String {
    guard let misspelt else { return "\(subject) has no \(SafeQuote.quote(key)); add it" }
    return "\(subject) has no \(SafeQuote.quote(key)); is \(SafeQuote.quote(misspelt)) meant?"
  }

  private func hint(_ nearest: String?) -> String {
    nearest.map { "; did you mean \(SafeQuote.quote($0))?" } ?? ""
  }

  private func items(_ count: Int, _ allowed: ClosedRange<Int>) -> String {
    let (bound, word) =
      count < allowed.lowerBound ? (allowed.lowerBound, "least") : (allowed.upperBound, "most")
    return "must have at \(word) \(bound) \(bound == 1 ? "item" : "items"), not \(count)"
  }
}
