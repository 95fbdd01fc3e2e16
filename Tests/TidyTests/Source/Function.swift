/// A function with a body, as it stands in a file.
struct Function: Sendable, Equatable {
  let name: String
  let firstLine: Int
  let lastLine: Int
  /// Whether this is the body of a computed property.
  let isProperty: Bool

  /// From the line that names the function to the line that closes it.
  var lines: Int { lastLine - firstLine + 1 }

  /// Every function, initialiser, subscript and computed property, nested ones too.
  static func all(in tokens: [Token]) -> [Function] {
    tokens.indices.compactMap { index in
      guard let body = bodyStart(ofDeclarationAt: index, in: tokens) else { return nil }
      let close = end(ofBodyAt: body, in: tokens)
      let isNamed = ["func", "var"].contains(tokens[index].text)
      return Function(
        name: tokens[isNamed ? index + 1 : index].text,
        firstLine: tokens[index].line, lastLine: tokens[close].line,
        isProperty: tokens[index].text == "var")
    }
  }

  private static func bodyStart(ofDeclarationAt index: Int, in tokens: [Token]) -> Int? {
    guard index + 1 < tokens.count, index == 0 || tokens[index - 1].text != "." else { return nil }
    let next = tokens[index + 1].text
    let isFunction =
      switch tokens[index].text {
      case "func": true
      case "init": ["(", "?", "<"].contains(next)
      case "subscript": ["(", "<"].contains(next)
      case "deinit": next == "{"
      default: false
      }
    if isFunction { return openingBrace(after: index, in: tokens) }
    return tokens[index].text == "var" ? propertyBrace(after: index, in: tokens) : nil
  }

  /// Words that start the next declaration: the one before them has no body.
  private static let starters: Set<String> = [
    "func", "var", "let", "init", "subscript", "associatedtype", "case", "struct", "enum",
    "class", "extension", "protocol", "package", "static", "mutating", "typealias",
  ]

  private static func openingBrace(after index: Int, in tokens: [Token]) -> Int? {
    var depth = 0
    for position in (index + 1)..<tokens.count {
      let text = tokens[position].text
      if text == "(" || text == "[" { depth += 1 }
      if text == ")" || text == "]" { depth -= 1 }
      guard depth == 0 else { continue }
      if text == "{" { return position }
      if text == "}" || starters.contains(text) { return nil }
    }
    return nil
  }

  /// The brace of a computed property, which stands on the line of its `var`.
  private static func propertyBrace(after index: Int, in tokens: [Token]) -> Int? {
    let rest = tokens[(index + 1)...].prefix { $0.line == tokens[index].line && $0.text != "=" }
    return rest.firstIndex { $0.text == "{" }
  }

  private static func end(ofBodyAt start: Int, in tokens: [Token]) -> Int {
    var depth = 0
    for position in start..<tokens.count {
      if tokens[position].text == "{" { depth += 1 }
      if tokens[position].text == "}" { depth -= 1 }
      if depth == 0 { return position }
    }
    return tokens.count - 1
  }
}
