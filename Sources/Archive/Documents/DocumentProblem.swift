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
