/// A program text taken apart: its code without comments and string contents, and its comments
/// alone. Both keep the line breaks of the original, so a line number means the same in all three.
///
/// The code inside a string interpolation stays code. A bare regex literal that holds a quotation
/// mark is read as the start of a string; the end of the line puts that right.
struct Separation: Sendable {
  /// The code; every string literal is reduced to its quotation marks.
  private(set) var code: [UInt8] = []
  /// The comments, markers included.
  private(set) var comments: [UInt8] = []

  private let source: [UInt8]
  private var position = 0
  private var contexts: [Context] = []

  /// What the reader is inside of.
  private enum Context {
    /// Code; `parentheses` are open since the interpolation began.
    case code(parentheses: Int)
    /// A string literal with so many `#` and, when `isLong`, three quotation marks.
    case string(hashes: Int, isLong: Bool)
  }

  init(of text: String) {
    source = Array(text.utf8)
    code.reserveCapacity(source.count)
    while position < source.count { readOne() }
  }

  /// The bytes that may change what the reader is inside of; all others pass quickly.
  private static let special = Array("/\"#()\\\n".utf8)

  private mutating func readOne() {
    switch contexts.last ?? .code(parentheses: 0) {
    case .code(let parentheses): readCode(parentheses)
    case .string(let hashes, let isLong): readString(hashes, isLong)
    }
  }

  private mutating func readCode(_ parentheses: Int) {
    guard Self.special.contains(source[position]) else { return emit(1) }
    if follows("//") {
      takeComment { $0.source[$0.position] == $0.newline }
    } else if follows("/*") {
      takeBlockComment()
    } else if let hashes = openingHashes() {
      openString(hashes)
    } else {
      follow(parentheses)
      emit(1)
    }
  }

  /// Keeps count of parentheses, so that the one that ends an interpolation is known.
  private mutating func follow(_ parentheses: Int) {
    guard !contexts.isEmpty else { return }
    if follows("(") { contexts[contexts.count - 1] = .code(parentheses: parentheses + 1) }
    if follows(")") {
      if parentheses == 0 {
        contexts.removeLast()
      } else {
        contexts[contexts.count - 1] = .code(parentheses: parentheses - 1)
      }
    }
  }

  private mutating func readString(_ hashes: Int, _ isLong: Bool) {
    guard Self.special.contains(source[position]) else { return skip(1) }
    let marks = String(repeating: "#", count: hashes)
    let closing = (isLong ? "\"\"\"" : "\"") + marks
    if follows(closing) {
      contexts.removeLast()
      skip(closing.utf8.count - 1)
      emitMark()
    } else if follows("\\" + marks + "(") {
      skip(1 + hashes)
      emit(1)
      contexts.append(.code(parentheses: 0))
    } else if follows("\\" + marks) {
      skip(2 + hashes)
    } else {
      if follows("\n"), !isLong { contexts.removeLast() }
      skip(1)
    }
  }

  /// The number of `#` before the quotation mark at this place, if a string starts here.
  private func openingHashes() -> Int? {
    var end = position
    while end < source.count, source[end] == UInt8(ascii: "#") { end += 1 }
    guard end < source.count, source[end] == UInt8(ascii: "\"") else { return nil }
    return end - position
  }

  private mutating func openString(_ hashes: Int) {
    skip(hashes)
    let isLong = follows("\"\"\"")
    skip(isLong ? 2 : 0)
    emitMark()
    contexts.append(.string(hashes: hashes, isLong: isLong))
  }
}

// MARK: - Comments

extension Separation {
  private mutating func takeComment(until isEnd: (Separation) -> Bool) {
    while position < source.count, !isEnd(self) {
      comments.append(source[position])
      if source[position] == newline { code.append(newline) }
      position += 1
    }
    code.append(UInt8(ascii: " "))
  }

  private mutating func takeBlockComment() {
    var depth = 0
    takeComment { reader in
      if reader.follows("/*") { depth += 1 }
      if reader.follows("*/") { depth -= 1 }
      return depth == 0
    }
    for _ in 0..<2 where position < source.count { position += 1 }
  }
}

// MARK: - Moving on

extension Separation {
  private var newline: UInt8 { UInt8(ascii: "\n") }

  private func follows(_ text: String) -> Bool {
    source[position...].starts(with: text.utf8)
  }

  /// Copies so many bytes to the code.
  private mutating func emit(_ count: Int) {
    for _ in 0..<count {
      code.append(source[position])
      if source[position] == newline { comments.append(newline) }
      position += 1
    }
  }

  /// Writes one quotation mark for the whole mark at this place.
  private mutating func emitMark() {
    code.append(UInt8(ascii: "\""))
    position += 1
  }

  /// Passes so many bytes by; line breaks stay in both texts.
  private mutating func skip(_ count: Int) {
    for _ in 0..<count where position < source.count {
      if source[position] == newline {
        code.append(newline)
        comments.append(newline)
      }
      position += 1
    }
  }
}
