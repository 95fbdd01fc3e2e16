internal import Yams

/// A place in a document: a value and where it stands. Readers ask it for what they need, and it
/// answers with that or with an error that names the place.
///
/// It is a strict reader: a map whose every key is not read is an error, so a misspelt key can
/// not silently leave a default in force.
package struct DocumentNode {
  let node: Node
  let file: String
  /// The keys and item numbers (from 1) down to here: `segments[2].limit`; empty at the root.
  package let path: String

  init(_ node: Node, file: String, path: String) {
    self.node = node
    self.file = file
    self.path = path
  }

  /// The line it stands on, from 1.
  package var line: Int { node.mark?.line ?? 1 }

  /// The column it begins at, from 1, in Unicode scalars.
  package var column: Int { node.mark?.column ?? 1 }

  /// What stands here: a map, a list, nothing, or text.
  package var finding: DocumentFinding {
    switch node {
    case .mapping: .map
    case .sequence: .list
    case .scalar(let scalar): Self.isNothing(scalar) ? .nothing : .text(scalar.string)
    case .alias: .nothing
    }
  }

  private static func isNothing(_ scalar: Node.Scalar) -> Bool {
    scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }

  /// The error that this problem at this place is.
  package func error(_ problem: DocumentProblem) -> DocumentError {
    DocumentError(file: file, line: line, column: column, path: path, problem: problem)
  }

  /// The error that something other than `expectation` stands here.
  func mismatch(_ expectation: DocumentExpectation) -> DocumentError {
    error(.expected(expectation, found: finding))
  }

  /// The scalar's text, if `read` makes something of it.
  func scalar<Value>(
    _ expectation: DocumentExpectation, _ read: (String) -> Value?
  ) throws(DocumentError) -> Value {
    guard case .text(let text) = finding, let value = read(text) else {
      throw mismatch(expectation)
    }
    return value
  }
}

extension DocumentNode {
  /// Reads a map. Every key that `read` does not ask for is an error.
  ///
  ///     try node.map { map throws(DocumentError) in
  ///       Band(floor: try map.required("floor").money(),
  ///            note: try map.optional("note")?.string())
  ///     }
  package func map<Value>(
    _ read: (DocumentMap) throws(DocumentError) -> Value
  ) throws(DocumentError) -> Value {
    let map = try DocumentMap(self)
    let value = try read(map)
    try map.finish()
    return value
  }

  /// Reads a map whose keys are names of the writer's choice, in the document's order.
  package func entries<Value>(
    _ read: (String, DocumentNode) throws(DocumentError) -> Value
  ) throws(DocumentError) -> [(name: String, value: Value)] {
    var values: [(name: String, value: Value)] = []
    for entry in try DocumentMap(self).entries {
      values.append((entry.key, try read(entry.key, entry.node)))
    }
    return values
  }

  /// Reads a list, item by item.
  ///
  /// - Parameter count: how many items it may have; a thousand unless asked for.
  package func list<Value>(
    count: ClosedRange<Int> = 0...1_000,
    _ read: (DocumentNode) throws(DocumentError) -> Value
  ) throws(DocumentError) -> [Value] {
    guard case .sequence(let sequence) = node else { throw mismatch(.list) }
    guard count.contains(sequence.count) else {
      throw error(.count(sequence.count, allowed: count))
    }
    var values: [Value] = []
    for (index, item) in sequence.enumerated() {
      values.append(try read(DocumentNode(item, file: file, path: "\(path)[\(index + 1)]")))
    }
    return values
  }
}

/// A map that is being read. It remembers which keys were asked for, so that a key nobody asked
/// for is found. A class, because the readers it is handed to share that memory.
package final class DocumentMap {
  /// The place of the map itself, for errors about several keys at once.
  package let node: DocumentNode
  let entries: [Entry]
  private var asked: [String] = []

  init(_ node: DocumentNode) throws(DocumentError) {
    guard case .mapping(let mapping) = node.node else { throw node.mismatch(.map) }
    self.node = node
    var entries: [Entry] = []
    for (key, value) in mapping {
      guard case .scalar(let scalar) = key else { throw node.error(.keyNotText) }
      let path = node.path.isEmpty ? scalar.string : "\(node.path).\(scalar.string)"
      entries.append(
        Entry(
          key: scalar.string, mark: scalar.mark,
          node: DocumentNode(value, file: node.file, path: path)))
    }
    self.entries = entries
  }

  /// The value of a key that must be there.
  package func required(_ key: String) throws(DocumentError) -> DocumentNode {
    if let value = optional(key) { return value }
    let misspelt = Spelling.nearest(to: key, among: unread.map(\.key))
    throw node.error(.missingKey(key, misspelt: misspelt))
  }

  /// The value of a key that may be left out.
  package func optional(_ key: String) -> DocumentNode? {
    if !asked.contains(key) { asked.append(key) }
    return entries.first { $0.key == key }?.node
  }

  private var unread: [Entry] {
    entries.filter { !asked.contains($0.key) }
  }

  /// Refuses the first key that nobody asked for.
  func finish() throws(DocumentError) {
    guard let entry = unread.first else { return }
    let nearest = Spelling.nearest(to: entry.key, among: asked)
    throw DocumentError(
      file: node.file, line: entry.mark?.line, column: entry.mark?.column, path: node.path,
      problem: .unknownKey(entry.key, nearest: nearest))
  }

  /// A key, where it stands, and its value.
  struct Entry {
    let key: String
    let mark: Mark?
    let node: DocumentNode
  }
}
