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
    self.init(file: file, line: place?.line, column: place?.column, problem: problem)
  }

  private static func reading(_ error: any Error) -> (Place?, DocumentProblem) {
    switch error as? YamlError {
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
      (nil, .syntax("\(error)"))
    }
  }

  /// Line and column, both from 1.
  private typealias Place = (line: Int, column: Int)

  private static func sentence(_ problem: String, _ context: YamlError.Context?) -> String {
    guard let context else { return problem }
    return "\(problem) \(context.text) from line \(context.mark.line)"
  }

  private static func place(at offset: Int?, in yaml: String) -> Place? {
    guard let offset else { return nil }
    let lines = yaml.prefix(offset).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return (lines.count, (lines.last?.count ?? 0) + 1)
  }
}
