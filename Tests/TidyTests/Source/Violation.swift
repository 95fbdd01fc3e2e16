/// One place where a rule is broken.
struct Violation: Sendable, Equatable, CustomStringConvertible {
  let path: String
  /// Counted from 1; 0 when the whole file or folder is meant.
  let line: Int
  let message: String

  var description: String { "\(path):\(line): \(message)" }
}
