/// A word, a number or one punctuation mark of the code.
struct Token: Sendable, Equatable {
  let text: String
  /// Counted from 1.
  let line: Int
  /// Whether nothing stands between this token and the one before.
  let isJoined: Bool

  /// The tokens of code that holds no comments and no string contents.
  static func all(in code: [UInt8]) -> [Token] {
    var splitter = TokenSplitter(code: code)
    return splitter.split()
  }

  var isWord: Bool { text.utf8.first.map(TokenSplitter.isWord) ?? false }

  /// Whether this is a literal such as `1.5` or `2e9`.
  var isFloatingPoint: Bool {
    guard let first = text.utf8.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
    else { return false }
    return text.contains(".") || (!text.hasPrefix("0x") && text.lowercased().contains("e"))
  }
}
