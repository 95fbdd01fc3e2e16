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

  /// The longest document that is read: 1 MB, thirty times the longest one delivered.
  private static let mostBytes = 1 << 20
  /// The most values in a document, those that aliases repeat counted every time.
  private static let mostValues = 100_000

  /// Reads the file at a path.
  ///
  /// - Throws: ``DocumentError`` if it can not be read or is not YAML.
  package init(file path: String) throws(DocumentError) {
    let bytes: [UInt8]
    do throws(FileFault) {
      bytes = try FileBytes.read(path, atMost: Self.mostBytes)
    } catch {
      throw DocumentError(file: path, line: nil, problem: .unreadable(error))
    }
    try self.init(bytes: bytes, file: path)
  }

  /// Reads a document that is at hand, for example one built into the program.
  ///
  /// - Throws: ``DocumentError`` if the bytes are not UTF-8, not YAML, nothing at all, or more
  ///   than one document.
  package init(bytes: [UInt8], file: String) throws(DocumentError) {
    self.file = file
    self.bytes = bytes
    hash = ContentHash(of: bytes)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw DocumentError(
        file: file, line: Self.line(of: Self.validPrefix(of: bytes), in: bytes),
        problem: .notText)
    }
    let node = try Self.compose(text, file: file)
    guard Self.values(in: node, atMost: Self.mostValues) else {
      throw DocumentError(file: file, line: nil, problem: .tooManyValues(most: Self.mostValues))
    }
    root = DocumentNode(node, file: file, path: "")
  }

  /// The tree of a text. The parser's own resolver and encoding are overridden: both would look
  /// at things outside the document (regular expressions, an environment variable).
  private static func compose(_ text: String, file: String) throws(DocumentError) -> Node {
    let text = text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
    do {
      if let node = try Yams.compose(yaml: text, .basic, .default, .utf8) { return node }
    } catch {
      throw DocumentError(file: file, parser: error)
    }
    throw DocumentError(file: file, line: nil, problem: .empty)
  }

  /// Whether there are no more values in a tree than that. Counting stops there: a few lines of
  /// aliases can stand for more than anyone could count.
  private static func values(in root: Node, atMost most: Int) -> Bool {
    var (waiting, count) = ([root], 0)
    while let node = waiting.popLast() {
      count += 1
      guard count + waiting.count <= most else { return false }
      switch node {
      case .mapping(let mapping): for pair in mapping { waiting += [pair.key, pair.value] }
      case .sequence(let sequence): waiting += sequence
      case .scalar, .alias: break
      }
    }
    return true
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
