import Testing

/// A rule of the house that a machine can check, file by file.
protocol Rule: Sendable, CustomTestStringConvertible {
  /// The rule in a few words, as a failure names it.
  var name: String { get }

  /// Every place in the file that breaks the rule; none where the rule does not apply.
  func violations(in file: SourceFile) -> [Violation]
}

extension Rule {
  var testDescription: String { name }
}
