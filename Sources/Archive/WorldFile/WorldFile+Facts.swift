internal import Foundation
internal import GRDB

extension WorldFile {
  /// Everything the file says of itself, in the order of the keys: the facts of genesis and
  /// those set since.
  package func facts() throws(ArchiveError) -> [WorldFact] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT key, value FROM world ORDER BY key")
        .map { WorldFact(try $0.field(0), try $0.field(1)) }
    }
  }

  /// Sets a fact that is not of genesis, durably.
  package func set(_ fact: WorldFact) throws(ArchiveError) {
    try write { database in
      try Self.insert(fact, genesis: false, into: database)
    }
  }

  /// Keeps a document; one that is there already stays as it is.
  package func keep(_ document: StoredDocument) throws(ArchiveError) {
    try write { try Self.insert(document, into: $0) }
  }

  /// The document with this hash, if the file has it.
  package func document(_ hash: ContentHash) throws(ArchiveError) -> StoredDocument? {
    try read { database in
      try Row.fetchOne(
        database, sql: "SELECT hash, kind, name, bytes FROM document WHERE hash = ?",
        arguments: [Data(hash.bytes)]
      ).map { try self.document($0) }
    }
  }

  /// All documents, in the order in which they were kept.
  package func documents() throws(ArchiveError) -> [StoredDocument] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT hash, kind, name, bytes FROM document ORDER BY rowid"
      ).map { try self.document($0) }
    }
  }

  /// The documents that genesis names, in its order; in a file of an older format, whose genesis
  /// names none, all that there are.
  package func genesisDocuments() throws(ArchiveError) -> [StoredDocument] {
    let all = try documents()
    let named = try read { try Self.genesisFacts(of: $0) }.compactMap(DocumentName.init)
    guard format >= 3 else { return all }
    return named.compactMap { name in all.first { DocumentName($0) == name } }
  }

  func document(_ row: Row) throws -> StoredDocument {
    StoredDocument(
      hash: try hash(row.bytes(0)), kind: try row.field(1), name: try row.field(2),
      bytes: try row.bytes(3))
  }

  /// A stored hash; one of another length is damage.
  func hash(_ bytes: [UInt8]) throws(ArchiveError) -> ContentHash {
    guard let hash = ContentHash(stored: bytes) else {
      throw .damaged(path, "a hash of \(bytes.count) bytes")
    }
    return hash
  }

  static func insert(_ document: StoredDocument, into database: Database) throws {
    try database.execute(
      sql: "INSERT OR IGNORE INTO document VALUES (?, ?, ?, ?)",
      arguments: [
        Data(document.hash.bytes), document.kind, document.name, Data(document.bytes),
      ])
  }

  /// The facts of genesis are refused a second time; others are replaced.
  static func insert(_ fact: WorldFact, genesis: Bool, into database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO world VALUES (?1, ?2, ?3)
        ON CONFLICT (key) DO UPDATE SET value = ?2 WHERE genesis = 0
        """,
      arguments: [fact.key, fact.value, genesis])
    precondition(database.changesCount == 1, "a fact of genesis never changes: \(fact.key)")
  }

  /// The hash that the journal's chain begins with.
  static func genesisHash(of database: Database) throws -> ContentHash {
    WorldGenesis.hash(of: try genesisFacts(of: database))
  }

  /// The facts of genesis, in the order of the keys.
  static func genesisFacts(of database: Database) throws -> [WorldFact] {
    try Row.fetchAll(database, sql: "SELECT key, value FROM world WHERE genesis = 1 ORDER BY key")
      .map { WorldFact(try $0.field(0), try $0.field(1)) }
  }
}

/// Something a world file says of itself: a name and its value as text.
package struct WorldFact: Equatable, Sendable {
  /// The name, for example `seed`.
  package let key: String
  /// The value.
  package let value: String

  /// A fact.
  package init(_ key: String, _ value: String) {
    self.key = key
    self.value = value
  }
}
