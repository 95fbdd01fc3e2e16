/// A document kept in a world file under the hash of its content, so that the version a decision
/// rests on can always be read again.
package struct StoredDocument: Equatable, Sendable {
  /// The SHA-256 of the bytes.
  package let hash: ContentHash
  /// What sort of document it is, for example `policy`.
  package let kind: String
  /// The name it had outside, for people.
  package let name: String
  /// The document itself.
  package let bytes: [UInt8]

  /// A document of some content.
  package init(kind: String, name: String, bytes: [UInt8]) {
    self.init(hash: ContentHash(of: bytes), kind: kind, name: name, bytes: bytes)
  }

  init(hash: ContentHash, kind: String, name: String, bytes: [UInt8]) {
    self.hash = hash
    self.kind = kind
    self.name = name
    self.bytes = bytes
  }
}
