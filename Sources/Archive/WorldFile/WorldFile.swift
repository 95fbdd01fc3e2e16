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
/// Any number of programs may read a file, also one that they may not write. Who writes holds the
/// ``WriterLock`` while it acts; a write is refused if another program has written since the file
/// was last looked at here: nobody writes on top of what he has not seen.
package final class WorldFile: Sendable {
  /// Where the file is.
  package let path: String
  /// The format it is in.
  package let format: Int
  /// Whether it is only read here, because it or its folder may not be written, or because it is
  /// of an older format.
  package let isReadOnly: Bool
  let queue: DatabaseQueue
  private let identity: FileIdentity?
  /// How a file that is only read here looked when it was opened.
  private let look: FileLook
  /// How many acts are under way; the lock is held while there is one. Touched only in the
  /// connection's own serial queue, like the two after it.
  nonisolated(unsafe) private var claims = 0
  nonisolated(unsafe) private var lock: WriterLock?
  /// SQLite's count of other connections' commits when the file was last looked at here.
  nonisolated(unsafe) private var seenVersion: Int
  /// Whether the log holds nothing that the file itself does not.
  nonisolated(unsafe) private var isLogTakenIn = true
  /// Whether everything is read as it was at one moment.
  private let isSnapshot: Bool

  private init(
    path: String, format: Int, isReadOnly: Bool, isSnapshot: Bool, queue: DatabaseQueue, seen: Int
  ) {
    (self.path, self.format, self.isReadOnly) = (path, format, isReadOnly)
    (self.isSnapshot, self.queue, seenVersion) = (isSnapshot, queue, seen)
    identity = FileIdentity(path)
    look = FileLook(path)
  }

  deinit {
    guard isInPlace || FileIdentity(path) == nil else {
      // Another world stands there now: closing would take away the log of that one.
      _ = Unmanaged.passRetained(queue)
      return
    }
    // The connection goes before the lock: its last checkpoint is a write too. Nothing is lost if
    // it fails, because the log stays beside the file.
    try? queue.close()
    guard !isReadOnly, FileIdentity(path) == nil, isLogTakenIn else { return }
    // Moved or removed: the log beside the old name holds nothing that is needed any more.
    for suffix in ["-wal", "-shm"] { unlink(path + suffix) }
  }

  /// Opens a world: to be written if that is possible, otherwise to be read.
  ///
  /// - Parameter asSnapshot: everything is read as it is now, whatever others write meanwhile; then
  ///   nothing can be written.
  package static func open(
    _ path: String, asSnapshot: Bool = false
  ) throws(ArchiveError) -> WorldFile {
    // Asked first, because the storage layer would make an empty database.
    guard FileStatus.exists(path) else { throw .missing(path) }
    if let fault = FileStatus.fault(reading: path) { throw .unreadable(path, fault) }
    do {
      let isReadOnly = !FileStatus.mayWrite(path) || !FileStatus.mayWriteBeside(path)
      let queue = try isReadOnly ? ReadOnlyWorld.open(path) : openWriting(path)
      return try queue.inDatabase { database in
        if asSnapshot { try database.execute(sql: "BEGIN") }
        let format = try format(of: database, path: path)
        return WorldFile(
          path: path, format: format,
          isReadOnly: isReadOnly || asSnapshot || format < WorldFormat.version,
          isSnapshot: asSnapshot, queue: queue, seen: try dataVersion(of: database))
      }
    } catch {
      throw ArchiveError(path: path, error)
    }
  }

  private static func openWriting(_ path: String) throws -> DatabaseQueue {
    // A name that looks like an address is a name all the same.
    try DatabaseQueue(
      path: path.hasPrefix("file:") ? "./" + path : path, configuration: configuration)
  }

  /// How every connection is set up. Who writes has the lock that is asked for first, so waiting is
  /// for moments only.
  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(2)
    // A snapshot is one transaction that stays open.
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA synchronous = FULL")
      // What a file defines by itself is not trusted to do anything.
      try database.execute(sql: "PRAGMA trusted_schema = OFF")
      try database.execute(sql: "PRAGMA cell_size_check = ON")
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
}

extension WorldFile {
  /// Whether the file that was opened is still the one of that name.
  package var isInPlace: Bool { FileIdentity(path) == identity }

  /// Takes the right to write until as many calls of ``release()`` have been made; waits a while
  /// for another program that has it.
  ///
  /// - Throws: ``ArchiveError/busy(_:by:)``, ``ArchiveError/gone(_:)`` or
  ///   ``ArchiveError/readOnly(_:)``.
  package func claim() throws(ArchiveError) {
    guard isInPlace else { throw .gone(path) }
    guard !isReadOnly else { throw .readOnly(path) }
    try connect { _ in
      if self.lock == nil { self.lock = try WriterLock(of: self.path) }
      self.claims += 1
    }
  }

  /// Gives the right to write back.
  package func release() {
    queue.inDatabase {
      claims -= 1
      guard claims == 0 else { return }
      takeInLog($0)
      lock = nil
    }
  }

  /// Brings what was written from the log into the file itself, so that whoever moves the file
  /// moves all of it. If somebody reads an older state meanwhile, that waits for the next act.
  private func takeInLog(_ database: Database) {
    let row = try? Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(PASSIVE)")
    let counts = row.map { [$0[1] as Int?, $0[2] as Int?] }
    isLogTakenIn = counts.map { $0[0] == $0[1] } ?? false
  }

  /// True if another program has written the file since it was opened here, or since the last
  /// ``markSeen()``.
  package func isChangedElsewhere() throws(ArchiveError) -> Bool {
    try connect { try Self.dataVersion(of: $0) != self.seenVersion }
  }

  /// Whether a file that is read as one that never changes has changed all the same.
  package var isStale: Bool { FileLook(path) != look }

  /// Says that all that is in the file now is known here.
  package func markSeen() throws(ArchiveError) {
    try connect { self.seenVersion = try Self.dataVersion(of: $0) }
  }

  /// Reads in one snapshot of the file.
  func read<Value>(_ body: (Database) throws -> Value) throws(ArchiveError) -> Value {
    do {
      return try isSnapshot ? queue.unsafeRead(body) : queue.read(body)
    } catch {
      throw ArchiveError(path: path, error)
    }
  }

  /// Writes in one transaction: all of it or nothing.
  func write<Value>(_ body: (Database) throws -> Value) throws(ArchiveError) -> Value {
    try claim()
    defer { release() }
    return try connect { database in
      var value: Value?
      try database.inTransaction(.immediate) {
        guard try Self.dataVersion(of: database) == self.seenVersion else {
          throw ArchiveError.changed(self.path)
        }
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
