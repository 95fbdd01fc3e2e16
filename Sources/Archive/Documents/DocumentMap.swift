internal import Yams

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
