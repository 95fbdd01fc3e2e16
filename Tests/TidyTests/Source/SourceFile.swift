/// A text file of the repository, read and taken apart once for all rules.
struct SourceFile: Sendable {
  /// What the rules make of a file.
  enum Kind: Sendable { case swift, c, other }

  /// The path from the root of the repository.
  let path: String
  let text: String
  let kind: Kind
  let lines: [Substring]
  /// The comments of a program, line by line; of any other text, the lines themselves.
  let comments: [Substring]
  /// The code of a Swift file; empty for other kinds.
  let tokens: [Token]

  init(path: String, text: String) {
    self.path = path
    self.text = text
    kind = Self.kind(of: path)
    lines = Self.split(text)
    guard kind != .other else {
      (comments, tokens) = (lines, [])
      return
    }
    let parts = Separation(of: text)
    comments = Self.split(String(decoding: parts.comments, as: UTF8.self))
    tokens = kind == .swift ? Token.all(in: parts.code) : []
  }

  /// The folder under `Sources` that the file belongs to.
  var module: String? {
    let parts = path.split(separator: "/")
    return parts.count > 2 && parts[0] == "Sources" ? String(parts[1]) : nil
  }

  var isTest: Bool { path.hasPrefix("Tests/") }

  /// Whether the file is code of the house or of its tests.
  var isCode: Bool { kind != .other && (module != nil || isTest) }

  /// The name without folder and ending.
  var name: String {
    let file = path.split(separator: "/").last ?? ""
    return file.split(separator: ".").dropLast().joined(separator: ".")
  }

  func violation(_ line: Int, _ message: String) -> Violation {
    Violation(path: path, line: line, message: message)
  }

  private static func kind(of path: String) -> Kind {
    switch path.split(separator: ".").last {
    case "swift": .swift
    case "c", "h": .c
    default: .other
    }
  }

  /// The lines of a text; the line break at the very end starts no line of its own.
  private static func split(_ text: String) -> [Substring] {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
