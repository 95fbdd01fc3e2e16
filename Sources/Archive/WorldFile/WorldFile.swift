internal import Foundation
internal import GRDB

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
  /// Held from the first write on. Touched only in the connection's own serial queue.
  nonisolated(unsafe) private var lock: WriterLock?
  /// SQLite's count of other connections' commits when the file was opened here.
  private let openedVersion: Int

  private init(path: String, queue: DatabaseQueue, dataVersion: Int) {
    self.path = path
    self.queue = queue
    openedVersion = dataVersion
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

  /// The format of a file; not a world, one from the future, or too old a one is an error.
  private static func format(of database: Database, path: String) throws -> Int {
    let application = try Int.fetchOne(database, sql: "PRAGMA application_id")
    guard application == WorldFormat.applicationID else { throw ArchiveError.notAWorld(path) }
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard version <= WorldFormat.version else {
      throw ArchiveError.newerFormat(path, found: version, known: WorldFormat.version)
    }
    guard version >= WorldFormat.oldestVersion else {
      throw ArchiveError.olderFormat(path, found: version, oldest: WorldFormat.oldestVersion)
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
    try connect { database in
      try self.takeLock()
      try self.refuseIfChanged(database)
    }
  }

  /// True if another program has written the file since it was opened here.
  package func isChangedElsewhere() throws(ArchiveError) -> Bool {
    try connect { try Self.dataVersion(of: $0) != self.openedVersion }
  }

  private func takeLock() throws(ArchiveError) {
    if lock == nil { lock = try WriterLock(of: path) }
  }

  private func refuseIfChanged(_ database: Database) throws {
    guard try Self.dataVersion(of: database) == openedVersion else {
      throw ArchiveError.changed(path)
    }
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
    try connect { database in
      // Before the transaction, which only waits a moment for another writer.
      try self.takeLock()
      var value: Value?
      try database.inTransaction(.immediate) {
        try self.refuseIfChanged(database)
        value = try body(database)
        return .commit
      }
      guard let value else { preconditionFailure("a transaction ended without its body") }
      return value
    }
  }

  /// Runs alone on the connection.
  private func connect<Value>(
    _ body: (Database) throws -> Value
  ) throws(ArchiveError) -> Value {
    do {
      return try queue.inDatabase(body)
    } catch {
      throw ArchiveError(path: path, error)
    }
  }
}

/// Reading a column whose content may be anything, because the file may be damaged: the storage
/// layer's own subscripts end the program in that case.
extension Row {
  /// The value of a column; one of another type is an error.
  func field<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ index: Int, _ type: Value.Type = Value.self
  ) throws -> Value {
    try decode(type, atIndex: index)
  }

  /// The bytes of a column.
  func bytes(_ index: Int) throws -> [UInt8] {
    [UInt8](try field(index, Data.self))
  }
}
