internal import GRDB
internal import Synchronization

/// A world on disk: one SQLite database, `NAME.tideline`.
///
///     let file = try WorldFile.open("demo.tideline")
///     let entry = try file.append(JournalDraft(branch: 1, day: 40, actor: "chen", …)).number
///
/// When a writing call returns, what it wrote survives the end of the program and the loss of
/// power (write-ahead log, synchronous FULL). Everything is bytes and numbers here; what they
/// mean is the business of the callers.
///
/// Any number of programs may read a file. The first write takes the ``WriterLock`` until the
/// file is closed, so a second writer is refused at once, and a write is refused if another
/// program has written since the file was opened here: nobody writes on top of what he has not
/// seen.
package final class WorldFile: Sendable {
  /// Where the file is.
  package let path: String
  let queue: DatabaseQueue
  private let claim: Mutex<Claim>

  /// What this program knows of other writers.
  private struct Claim {
    /// Held from the first write on.
    var lock: WriterLock?
    /// SQLite's count of other connections' commits when the file was opened here.
    let dataVersion: Int
  }

  private init(path: String, queue: DatabaseQueue, dataVersion: Int) {
    self.path = path
    self.queue = queue
    claim = Mutex(Claim(lock: nil, dataVersion: dataVersion))
  }

  deinit {
    // The connection goes first: its last checkpoint is a write too. Nothing is lost if it
    // fails, because the log stays beside the file.
    try? queue.close()
  }

  /// Opens a world.
  package static func open(_ path: String) throws(ArchiveError) -> WorldFile {
    // Asked first, because the storage layer would make an empty database.
    guard FileStatus.exists(path) else { throw .missing(path) }
    if let fault = FileStatus.fault(reading: path) { throw .unreadable(path, fault) }
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      let (version, dataVersion) = try queue.unsafeRead { database in
        (try format(of: database, path: path), try Self.dataVersion(of: database))
      }
      let file = WorldFile(path: path, queue: queue, dataVersion: dataVersion)
      if version < WorldFormat.version { try file.migrate() }
      return file
    } catch {
      throw ArchiveError(path: path, error)
    }
  }

  /// How every connection is set up. Waiting is short: the only long holder of the database is
  /// another writer, and that one has the lock that is asked for first.
  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(1)
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA synchronous = FULL")
    }
    return configuration
  }

  /// The format of a file; not a world, or one from the future, is an error.
  private static func format(of database: Database, path: String) throws -> Int {
    let application = try Int.fetchOne(database, sql: "PRAGMA application_id")
    guard application == WorldFormat.applicationID else { throw ArchiveError.notAWorld(path) }
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard version <= WorldFormat.version else {
      throw ArchiveError.newerFormat(path, found: version, known: WorldFormat.version)
    }
    return version
  }

  private static func dataVersion(of database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "PRAGMA data_version") ?? 0
  }

  private func migrate() throws {
    try claimWriting()
    try WorldFormat.migrator.migrate(queue)
  }
}

extension WorldFile {
  /// Takes the right to write before the first write does, so that long work is not begun in
  /// vain.
  ///
  /// - Throws: ``ArchiveError/busy(_:)`` or ``ArchiveError/changed(_:)``.
  package func claimWriting() throws(ArchiveError) {
    let path = path
    try claim.withLock { claim throws(ArchiveError) in
      if claim.lock == nil { claim.lock = try WriterLock(of: path) }
    }
    if try isChangedElsewhere() { throw .changed(path) }
  }

  /// True if another program has written the file since it was opened here.
  package func isChangedElsewhere() throws(ArchiveError) -> Bool {
    try read { try self.isChanged($0) }
  }

  private func isChanged(_ database: Database) throws -> Bool {
    try Self.dataVersion(of: database) != claim.withLock { $0.dataVersion }
  }

  /// Reads in one snapshot of the file.
  func read<Value>(_ body: (Database) throws -> Value) throws(ArchiveError) -> Value {
    do {
      return try queue.read(body)
    } catch {
      throw ArchiveError(path: path, error)
    }
  }

  /// Writes in one transaction: all of it or nothing.
  func write<Value>(_ body: (Database) throws -> Value) throws(ArchiveError) -> Value {
    let path = path
    do {
      try claim.withLock { claim throws(ArchiveError) in
        if claim.lock == nil { claim.lock = try WriterLock(of: path) }
      }
      return try queue.write { database in
        if try isChanged(database) { throw ArchiveError.changed(path) }
        return try body(database)
      }
    } catch {
      throw ArchiveError(path: path, error)
    }
  }
}
