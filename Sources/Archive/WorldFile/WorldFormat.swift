internal import GRDB

/// The tables of a world file and how they came to be.
///
/// | table    | holds                                     | kept by `dropCaches` |
/// |----------|-------------------------------------------|----------------------|
/// | world    | facts by name; those of genesis are fixed | yes                  |
/// | document | policies, mixes … by the hash of content  | yes                  |
/// | branch   | branches: where they fork, how far stepped| yes                  |
/// | journal  | commands in a chain of hashes             | yes                  |
/// | tape     | recorded lives                            | yes                  |
/// | keyframe | states of all accounts on some days       | no                   |
/// | sheet    | the list columns of each branch's head    | no                   |
/// | notice   | the notices of each day                   | no                   |
/// | measure  | the measures of each day                  | no                   |
///
/// Caches hold one packed value a day, not a row an account: a day of a million accounts is
/// written and read in one piece.
enum WorldFormat {
  /// Marks the file as a world ("tide").
  static let applicationID = 0x7469_6465
  /// The newest format, equal to the number of migrations.
  static let version = 2
  /// The oldest format that can be opened. In format 1 the bytes of commands named other kinds of
  /// lock and case, and worlds had no scenario: such a world can not be lived again.
  static let oldestVersion = 2

  /// The bytes of a page: large, because the sheets and keyframes of a million accounts are
  /// written and read in long pieces, and each page costs a step.
  static let pageSize = 16_384

  /// Every migration so far, in order. A migration that has been published never changes.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { database in
      try database.execute(sql: first)
      try mark(database, version: 1)
    }
    // The tables stay; what the numbers in them mean has changed.
    migrator.registerMigration("2") { try mark($0, version: 2) }
    return migrator
  }

  private static func mark(_ database: Database, version: Int) throws {
    try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    try database.execute(sql: "PRAGMA user_version = \(version)")
  }

  private static let first = """
    CREATE TABLE world (
      key TEXT PRIMARY KEY, value TEXT NOT NULL, genesis INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE document (
      hash BLOB PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, bytes BLOB NOT NULL
    ) STRICT;
    CREATE TABLE branch (
      branch INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, parent INTEGER REFERENCES branch,
      at_day INTEGER NOT NULL, last_entry INTEGER NOT NULL, head_day INTEGER NOT NULL,
      hash BLOB NOT NULL
    ) STRICT;
    CREATE TABLE journal (
      entry INTEGER PRIMARY KEY, branch INTEGER NOT NULL REFERENCES branch,
      sequence INTEGER NOT NULL, day INTEGER NOT NULL, actor TEXT NOT NULL,
      kind INTEGER NOT NULL, command BLOB NOT NULL, previous_hash BLOB NOT NULL,
      hash BLOB NOT NULL, UNIQUE (branch, sequence)
    ) STRICT;
    CREATE TRIGGER journal_is_not_rewritten BEFORE UPDATE ON journal
      BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER journal_is_not_shortened BEFORE DELETE ON journal
      BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TABLE tape (chunk INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
    CREATE TABLE keyframe (
      branch INTEGER NOT NULL REFERENCES branch, day INTEGER NOT NULL, chunk INTEGER NOT NULL,
      bytes BLOB NOT NULL, PRIMARY KEY (branch, day, chunk)
    ) STRICT;
    CREATE TABLE sheet (
      branch INTEGER PRIMARY KEY REFERENCES branch, day INTEGER NOT NULL, bytes BLOB NOT NULL
    ) STRICT;
    CREATE TABLE notice (
      branch INTEGER NOT NULL REFERENCES branch, day INTEGER NOT NULL, bytes BLOB NOT NULL,
      PRIMARY KEY (branch, day)
    ) STRICT;
    CREATE TABLE measure (
      branch INTEGER NOT NULL REFERENCES branch, day INTEGER NOT NULL, bytes BLOB NOT NULL,
      PRIMARY KEY (branch, day)
    ) STRICT;
    """
}
