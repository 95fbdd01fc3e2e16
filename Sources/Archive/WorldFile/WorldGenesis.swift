/// All that a new world file begins with; it never changes afterwards.
package struct WorldGenesis: Sendable {
  /// The name of the genesis fact that holds the hash of the tapes; nothing else may use it.
  package static let tapeKey = "tape_hash"

  /// The facts of genesis: name, seed, first day, hashes of the documents in force. Each key
  /// once.
  package var facts: [WorldFact]
  /// The documents that the facts name.
  package var documents: [StoredDocument]
  /// Recorded lives, in chunks of the caller's choice; empty for a synthetic world.
  package var tapes: [[UInt8]]
  /// The name of the first branch.
  package var branch: String
  /// The day of genesis: the first branch's head before its first step.
  package var day: Int

  /// A genesis.
  package init(
    facts: [WorldFact], documents: [StoredDocument] = [], tapes: [[UInt8]] = [],
    branch: String = "main", day: Int
  ) {
    self.facts = facts
    self.documents = documents
    self.tapes = tapes
    self.branch = branch
    self.day = day
  }

  /// The facts as they are stored: with the hash of the tapes, if there are any.
  var sealedFacts: [WorldFact] {
    guard !tapes.isEmpty else { return facts }
    let hash = ContentHash(of: tapes.joined())
    return facts + [WorldFact(Self.tapeKey, "\(hash)")]
  }

  /// The hash that the chain of the journal begins with: the SHA-256 of version 1 (one byte), the
  /// number of facts (64 bits), and every key and value in the order of the keys' bytes.
  static func hash(of facts: [WorldFact]) -> ContentHash {
    var writer = CanonicalWriter(version: 1)
    writer.write(facts.count)
    for fact in facts.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      writer.write(fact.key)
      writer.write(fact.value)
    }
    return ContentHash(of: writer.bytes)
  }
}
