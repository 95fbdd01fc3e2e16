internal import Yams

/// A YAML document: its bytes, their hash, and a cursor at its root.
///
///     let document = try Document(file: "policies/baseline.yaml")
///     let limit = try document.root.map { map throws(DocumentError) in
///       try map.required("maximum").money()
///     }
///
/// Nothing is guessed from how a value looks: YAML's own types are not used, so `no` is the text
/// "no", and a reader that asks for money says so.
package struct Document {
  /// The name of the file as it appears in errors.
  package let file: String
  /// The bytes as they were read.
  package let bytes: [UInt8]
  /// The SHA-256 of the bytes: the name of this version of the document.
  package let hash: ContentHash
  /// The whole document.
  package let root: DocumentNode

  /// Reads the file at a path.
  ///
  /// - Throws: ``DocumentError`` if it can not be read or is not YAML.
  package init(file path: String) throws(DocumentError) {
    let bytes: [UInt8]
    do throws(FileFault) {
      bytes = try FileBytes.read(path, atMost: DocumentBounds.mostBytes)
    } catch {
      throw DocumentError(
        file: path, line: Self.lastLine(of: path, error), problem: .unreadable(error))
    }
    try self.init(bytes: bytes, file: path)
  }

  /// Reads a document that is at hand, for example one built into the program.
  ///
  /// - Throws: ``DocumentError`` if the bytes are not UTF-8, not YAML, nothing at all, more than
  ///   one document, or beyond ``DocumentBounds``.
  package init(bytes: [UInt8], file: String) throws(DocumentError) {
    self.file = file
    self.bytes = bytes
    hash = ContentHash(of: bytes)
    guard bytes.count <= DocumentBounds.mostBytes else {
      throw DocumentError(
        file: file, line: Self.line(of: DocumentBounds.mostBytes, in: bytes),
        problem: .unreadable(.tooLarge(DocumentBounds.mostBytes)))
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw DocumentError(
        file: file, line: Self.line(of: Self.validPrefix(of: bytes), in: bytes),
        problem: .notText)
    }
    root = DocumentNode(try Self.compose(text, file: file), file: file, path: "")
  }

  /// The tree of a text, which is within bounds.
  private static func compose(_ text: String, file: String) throws(DocumentError) -> Node {
    let text = text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
    if text.utf8.contains(UInt8(ascii: "*")) {
      // The parser compares keys with one another, and what an alias stands for with them, before
      // anything could be counted. So keys are looked at first, with aliases that are mere text.
      let marked = text.replacing("*", with: String(aliasMark))
      try DocumentBounds.checkKeys(parse(marked, file), aliasMark: aliasMark, file: file)
    }
    let root = try parse(text, file)
    try DocumentBounds.check(root, file: file)
    return root
  }

  /// Stands for the sign of an alias where none is to be followed: a character of private use.
  private static let aliasMark: Character = "\u{E000}"

  /// The parser's own resolver and encoding are overridden: both would look at things outside the
  /// document (regular expressions, an environment variable).
  private static func parse(_ text: String, _ file: String) throws(DocumentError) -> Node {
    do {
      if let node = try Yams.compose(yaml: text, .basic, .default, .utf8) { return node }
    } catch {
      throw DocumentError(file: file, parser: error)
    }
    throw DocumentError(file: file, line: 1, problem: .empty)
  }

  /// The line on which a file becomes too long; nothing where it cannot be read at all.
  private static func lastLine(of path: String, _ fault: FileFault) -> Int? {
    guard case .tooLarge(let limit) = fault else { return nil }
    return FileBytes.beginning(of: path, limit).map { line(of: $0.count, in: $0) }
  }

  /// How many bytes at the start are UTF-8.
  private static func validPrefix(of bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var valid = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      valid += UTF8.width(scalar)
    }
    return valid
  }

  /// The line, from 1, on which the byte at `offset` stands.
  private static func line(of offset: Int, in bytes: [UInt8]) -> Int {
    1 + bytes.prefix(offset).count { $0 == UInt8(ascii: "\n") }
  }
}
