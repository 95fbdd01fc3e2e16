/// Splits code into tokens, remembering lines.
struct TokenSplitter {
  private let code: [UInt8]
  private var position = 0
  private var line = 1
  private var end = -1
  private var tokens: [Token] = []

  init(code: [UInt8]) {
    self.code = code
  }

  mutating func split() -> [Token] {
    while position < code.count {
      let byte = code[position]
      if byte == UInt8(ascii: "\n") { line += 1 }
      if Self.isBlank(byte) {
        position += 1
      } else {
        append(upTo: Self.isWord(byte) ? endOfWord() : position + 1)
      }
    }
    return tokens
  }

  static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: true
    default: byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$") || byte == UInt8(ascii: "`")
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte <= UInt8(ascii: " ") }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private func endOfWord() -> Int {
    let whole = endOfLetters(from: position)
    let isTupleIndex = tokens.last?.text == "." && end == position
    guard Self.isDigit(code[position]), !isTupleIndex, whole + 1 < code.count,
      code[whole] == UInt8(ascii: "."), Self.isDigit(code[whole + 1])
    else { return whole }
    return endOfLetters(from: whole + 1)
  }

  private func endOfLetters(from start: Int) -> Int {
    var stop = start
    while stop < code.count, Self.isWord(code[stop]) { stop += 1 }
    return stop
  }

  private mutating func append(upTo stop: Int) {
    let text = String(decoding: code[position..<stop], as: UTF8.self)
    tokens.append(Token(text: text, line: line, isJoined: end == position))
    position = stop
    end = stop
  }
}
