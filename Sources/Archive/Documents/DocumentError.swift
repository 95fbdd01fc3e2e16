internal import Yams

/// A document that can not be used: where, and why.
///
/// Its description is one sentence that says what is wrong, where, and what is allowed:
///
///     baseline.yaml:41: limit.maximum must be an amount of money such as 12,000, not "lots"
package struct DocumentError: Error, Equatable, Sendable {
  /// The file's name as it was given.
  package let file: String
  /// The line, from 1; nothing if the whole file is meant.
  package let line: Int?
  /// The column, from 1; nothing if the whole line or file is meant.
  package let column: Int?
  /// The keys and item numbers (from 1) down to the place: `segments[2].limit`; empty at the
  /// root.
  package let path: String
  /// What is wrong.
  package let problem: DocumentProblem

  /// An error at a place.
  package init(
    file: String, line: Int?, column: Int? = nil, path: String = "", problem: DocumentProblem
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.path = path
    self.problem = problem
  }

  /// What the YAML parser said, in these terms.
  init(file: String, parser error: any Error) {
    let (place, problem) = Self.reading(error)
    self.init(file: file, line: place.line, column: place.column, problem: problem)
  }

  private static func reading(_ error: any Error) -> (Place, DocumentProblem) {
    switch error as? YamlError {
    case .parser(_, let problem, let mark, _) where problem.hasPrefix("Maximum nesting level"):
      ((mark.line, mark.column), .tooDeep(most: DocumentBounds.mostLevels))
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _):
      ((mark.line, mark.column), .syntax(sentence(problem, context)))
    case .composer(let context, let problem, let mark, _):
      ((mark.line, mark.column), .syntax(context.map { "\($0.text) \(problem)" } ?? problem))
    case .reader(let problem, let offset, _, let yaml):
      (place(at: offset, in: yaml), .syntax(problem))
    case .duplicatedKeysInMapping(let duplicates, let context):
      ((context.mark.line, context.mark.column), .duplicateKey(duplicates.first ?? ""))
    default:
      ((1, 1), .syntax("\(error)"))
    }
  }

  /// Line and column, both from 1.
  private typealias Place = (line: Int, column: Int)

  private static func sentence(_ problem: String, _ context: YamlError.Context?) -> String {
    guard let context else { return problem }
    return "\(problem) \(context.text) from line \(context.mark.line)"
  }

  private static func place(at offset: Int?, in yaml: String) -> Place {
    let lines = yaml.prefix(offset ?? 0).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return (lines.count, (lines.last?.count ?? 0) + 1)
  }
}

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
    case .tooMany(let things, let most): "has more than \(most) \(things); write fewer"
    case .tooDeep(let most): "has more than \(most) maps and lists within one another; write fewer"
    case .tag(let tag):
      "has the tag \(SafeQuote.quote(tag)), and tags mean nothing here; write the value alone"
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

/// What is wrong with a document, or with one place in it.
package enum DocumentProblem: Error, Equatable, Sendable {
  /// The system would not read the file.
  case unreadable(FileFault)
  /// The bytes are not UTF-8.
  case notText
  /// There is nothing in it.
  case empty
  /// It is not YAML; the text says why.
  case syntax(String)
  /// It has more values than are ever needed, those that aliases repeat counted every time.
  case tooManyValues(most: Int)
  /// A map or a list has more of these than are ever needed.
  case tooMany(String, most: Int)
  /// Maps and lists stand within one another more deeply than is ever needed.
  case tooDeep(most: Int)
  /// A value has a tag.
  case tag(String)
  /// A map has the same key twice.
  case duplicateKey(String)
  /// A map has a key that is itself a map or a list.
  case keyNotText
  /// A key that nothing reads, and the known key it was perhaps meant to be.
  case unknownKey(String, nearest: String?)
  /// A key that must be there, and an unread key that was perhaps meant to be it.
  case missingKey(String, misspelt: String?)
  /// Something else stands where this belongs.
  case expected(DocumentExpectation, found: DocumentFinding)
  /// A list has too few or too many items.
  case count(Int, allowed: ClosedRange<Int>)
  /// A name that stands for nothing, and the name it was perhaps meant to be.
  case unknownName(String, of: String, nearest: String?)
  /// A name or a value that stands twice where each may stand once.
  case repeated(String)
  /// A rule between several values is broken; the text is the rule, as a sentence's end
  /// ("must not be above limit.maximum").
  case rule(String)
}
