private import Foundation
internal import GRDB

extension WorldFile {
  /// Makes a world and opens it. The file is built beside its place, as `NAME.tideline.partial`,
  /// and gets its name when it is whole and on disk; nothing is ever overwritten.
  ///
  /// - Throws: ``ArchiveError/exists(_:)`` if anything stands there.
  package static func create(
    _ path: String, _ genesis: WorldGenesis
  ) throws(ArchiveError) -> WorldFile {
    try create(path, genesis, configuration)
  }

  /// Makes a world through connections that are set up in a certain way.
  static func create(
    _ path: String, _ genesis: WorldGenesis, _ configuration: Configuration
  ) throws(ArchiveError) -> WorldFile {
    guard !FileStatus.exists(path) else { throw .exists(path) }
    guard FileStatus.folderExists(of: path) else { throw .noFolder(path) }
    let partial = path + ".partial"
    do {
      // Two programs making the same world would build the same partial file.
      let lock = try WriterLock(of: path)
      removePartial(partial)
      try build(partial, genesis, configuration)
      try publish(partial, as: path)
      _ = consume lock
    } catch {
      throw ArchiveError(path: path, error)
    }
    return try open(path)
  }

  private static func build(
    _ partial: String, _ genesis: WorldGenesis, _ configuration: Configuration
  ) throws {
    do {
      let queue = try DatabaseQueue(path: partial, configuration: configuration)
      try queue.inDatabase { try $0.execute(sql: prepareBuilding) }
      try WorldFormat.migrator.migrate(queue)
      try queue.write { try fill($0, genesis) }
      try queue.inDatabase { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
      try queue.close()
    } catch {
      removePartial(partial)
      throw error
    }
  }

  /// While it is built, the file has no name to be found by: it is put on disk once, when it is
  /// whole.
  private static let prepareBuilding = """
    PRAGMA page_size = \(WorldFormat.pageSize);
    PRAGMA synchronous = OFF;
    PRAGMA journal_mode = MEMORY;
    """

  private static func fill(_ database: Database, _ genesis: WorldGenesis) throws {
    let facts = genesis.sealedFacts
    for fact in facts { try insert(fact, genesis: true, into: database) }
    for document in genesis.documents { try insert(document, into: database) }
    for (index, chunk) in genesis.tapes.enumerated() {
      try database.execute(
        sql: "INSERT INTO tape VALUES (?, ?)", arguments: [index, Data(chunk)])
    }
    let branch = StoredBranch(
      number: 1, name: genesis.branch, parent: nil, day: genesis.day, lastEntry: 0,
      headDay: genesis.day)
    try insert(branch, after: WorldGenesis.hash(of: facts), into: database)
  }

  /// Puts the whole file on disk and gives it its name. A hard link fails if the name is taken,
  /// which a rename would not; where the disk knows no hard links, the name is looked up first.
  private static func publish(_ partial: String, as path: String) throws(ArchiveError) {
    defer { removePartial(partial) }
    try synchronize(partial, for: path)
    if link(partial, path) != 0 {
      let fault = FileFault(errno: errno)
      if FileStatus.exists(path) { throw .exists(path) }
      guard rename(partial, path) == 0 else { throw .unreadable(path, fault) }
    }
    try synchronize(FileStatus.folder(of: path), for: path)
  }

  /// Waits until a file, or the names in a folder, are on disk.
  private static func synchronize(_ name: String, for path: String) throws(ArchiveError) {
    let descriptor = Foundation.open(name, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path, FileFault(errno: errno)) }
    defer { close(descriptor) }
    // Some disks have nothing to wait for and say so.
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      throw errno == ENOSPC ? .full(path) : .unreadable(path, FileFault(errno: errno))
    }
  }

  private static func removePartial(_ partial: String) {
    for suffix in ["", "-wal", "-shm", "-journal"] { unlink(partial + suffix) }
  }
}

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
