internal import GRDB

/// The tables of a world file.
///
/// | table    | holds                                     | can be computed again |
/// |----------|-------------------------------------------|-----------------------|
/// | world    | facts by name; those of genesis are fixed | no                    |
/// | document | policies, mixes … by the hash of content  | no                    |
/// | branch   | branches: where they fork, how far stepped| no                    |
/// | journal  | commands in a chain of hashes             | no                    |
/// | tape     | recorded lives                            | no                    |
/// | keyframe | states of all accounts on some days       | yes                   |
/// | sheet    | the list columns of each branch's head    | yes                   |
/// | cases    | the open cases of each branch's head      | yes                   |
/// | notice   | the notices of each day                   | yes                   |
/// | measure  | the measures of each day                  | yes                   |
/// | state    | the hash of all states of a branch's head | yes                   |
///
/// What can be computed again stands in packed values behind a ``CacheSeal``, not a row an
/// account: a day of a million accounts is written and read in few pieces.
enum WorldFormat {
  /// Marks the file as a world ("tide").
  static let applicationID = 0x7469_6465
  /// The newest format.
  static let version = 3
  /// The oldest format that can be read. In format 1 the bytes of commands named other kinds of
  /// lock and case: such a world can not be lived again. In format 2 genesis did not name its
  /// documents, and caches were the memory of the program that wrote them.
  static let oldestVersion = 2

  /// The bytes of a page: large, because the caches of a million accounts are written and read in
  /// long pieces, and each page costs a step.
  static let pageSize = 16_384

  /// Makes the tables of a new file.
  static func make(in database: Database) throws {
    for (_, statement) in tables { try database.execute(sql: statement) }
    try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    try database.execute(sql: "PRAGMA user_version = \(version)")
  }

  /// What a file's own definitions say that this format does not, by name; nothing is in order.
  static func strangers(in database: Database, format: Int) throws -> [String] {
    let rows = try Row.fetchAll(
      database, sql: "SELECT name, type, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    let found = try rows.map {
      (
        name: try $0.field(0, String.self), type: try $0.field(1, String.self),
        sql: try $0.field(2, String.self)
      )
    }
    guard format == version else {
      // Of an older format only what could act by itself matters: it is read and never written.
      return found.filter {
        ($0.type == "trigger" || $0.type == "view") && !guards.contains($0.name)
      }
      .map { "\($0.type) \($0.name)" }
    }
    let wrong = found.filter { tables[$0.name] != $0.sql }.map { "\($0.type) \($0.name)" }
    let missing = tables.map(\.key).filter { name in !found.contains { $0.name == name } }
    return wrong + missing.map { "\($0) is missing" }
  }

  private static let guards = ["journal_is_not_rewritten", "journal_is_not_shortened"]

  /// Every table and trigger with its definition, as the file itself keeps it.
  private static let tables: KeyValuePairs<String, String> = [
    "world": """
    CREATE TABLE world (
      key TEXT PRIMARY KEY, value TEXT NOT NULL, genesis INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "document": """
    CREATE TABLE document (
      hash BLOB PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, bytes BLOB NOT NULL
    ) STRICT
    """,
    "branch": """
    CREATE TABLE branch (
      branch INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, parent INTEGER REFERENCES branch,
      at_day INTEGER NOT NULL, last_entry INTEGER NOT NULL, head_day INTEGER NOT NULL,
      hash BLOB NOT NULL
    ) STRICT
    """,
    "journal": """
    CREATE TABLE journal (
      entry INTEGER PRIMARY KEY, branch INTEGER NOT NULL REFERENCES branch,
      sequence INTEGER NOT NULL, day INTEGER NOT NULL, actor TEXT NOT NULL,
      kind INTEGER NOT NULL, command BLOB NOT NULL, previous_hash BLOB NOT NULL,
      hash BLOB NOT NULL, UNIQUE (branch, sequence)
    ) STRICT
    """,
    "journal_is_not_rewritten": """
    CREATE TRIGGER journal_is_not_rewritten BEFORE UPDATE ON journal
      BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END
    """,
    "journal_is_not_shortened": """
    CREATE TRIGGER journal_is_not_shortened BEFORE DELETE ON journal
      BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END
    """,
    "tape": "CREATE TABLE tape (chunk INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT",
    "keyframe": cache("keyframe"), "sheet": cache("sheet"), "cases": cache("cases"),
    "notice": cache("notice"), "measure": cache("measure"), "state": cache("state"),
  ]

  private static func cache(_ name: String) -> String {
    """
    CREATE TABLE \(name) (
      branch INTEGER NOT NULL REFERENCES branch, day INTEGER NOT NULL, part INTEGER NOT NULL,
      bytes BLOB NOT NULL, PRIMARY KEY (branch, day, part)
    ) STRICT
    """
  }
}

extension KeyValuePairs where Key == String, Value == String {
  fileprivate subscript(name: String) -> String? { first { $0.key == name }?.value }
}
