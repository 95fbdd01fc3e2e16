/// All that a new world file begins with; it never changes afterwards.
package struct WorldGenesis: Sendable {
  /// The name of the genesis fact that holds the hash of the tapes; nothing else may use it.
  package static let tapeKey = "tape_hash"
  /// How the names of the genesis facts begin that name the documents; nothing else may use it.
  package static let documentPrefix = "document/"

  /// The facts of genesis: name, seed, first day. Each key once.
  package var facts: [WorldFact]
  /// The documents in force, at most 9,999.
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

  /// The facts as they are stored: with one that names each document, in order, and one with the
  /// hash of the tapes, if there are any.
  var sealedFacts: [WorldFact] {
    let named = documents.enumerated().map { DocumentName($0.element).fact(at: $0.offset) }
    guard !tapes.isEmpty else { return facts + named }
    return facts + named + [WorldFact(Self.tapeKey, "\(ContentHash(of: tapes.joined()))")]
  }

  /// The hash that the chain of the journal begins with: the SHA-256 of version 1 (one byte), the
  /// number of facts (64 bits), and every key and value in the order of the keys' bytes. The facts
  /// name the documents and the tapes by their hashes, so this hash names all of genesis.
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

/// A document as genesis names it: the fact `document/0001` and so on in their order, with the
/// value `KIND HASH NAME`.
struct DocumentName: Equatable {
  let kind: String
  let hash: String
  let name: String

  init(_ document: StoredDocument) {
    (kind, hash, name) = (document.kind, "\(document.hash)", document.name)
  }

  /// The document that a fact names; nil for other facts.
  init?(_ fact: WorldFact) {
    guard fact.key.hasPrefix(WorldGenesis.documentPrefix) else { return nil }
    let words = fact.value.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    guard words.count == 3 else { return nil }
    (kind, hash, name) = (String(words[0]), String(words[1]), String(words[2]))
  }

  func fact(at index: Int) -> WorldFact {
    let digits = String(10_001 + index).dropFirst()
    return WorldFact(WorldGenesis.documentPrefix + digits, "\(kind) \(hash) \(name)")
  }
}
