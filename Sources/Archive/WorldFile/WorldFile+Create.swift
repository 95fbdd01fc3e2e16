private import Foundation
internal import GRDB

extension WorldFile {
  /// Makes a world and opens it. The file is built beside its place, as `NAME.tideline.partial`,
  /// and gets its name when it is whole and on disk; nothing is ever overwritten, and what fails on
  /// the way leaves nothing. Only its owner may read it.
  ///
  /// - Parameter fill: gets the file before it has its name, for what is to be in it from the
  ///   start.
  /// - Throws: ``ArchiveError/exists(_:)`` if anything stands there, and what `fill` throws.
  package static func create<Failure: Error>(
    _ path: String, _ genesis: WorldGenesis,
    orElse wrap: (ArchiveError) -> Failure,
    fill: (WorldFile) throws(Failure) -> Void
  ) throws(Failure) -> WorldFile {
    try create(path, genesis, configuration, orElse: wrap, fill: fill)
  }

  /// Makes a world that holds its genesis only.
  package static func create(
    _ path: String, _ genesis: WorldGenesis
  ) throws(ArchiveError) -> WorldFile {
    try create(path, genesis, configuration)
  }

  /// Makes a world through connections that are set up in a certain way.
  static func create(
    _ path: String, _ genesis: WorldGenesis, _ configuration: Configuration
  ) throws(ArchiveError) -> WorldFile {
    try create(path, genesis, configuration, orElse: { $0 }, fill: { _ throws(ArchiveError) in })
  }

  private static func create<Failure: Error>(
    _ path: String, _ genesis: WorldGenesis, _ configuration: Configuration,
    orElse wrap: (ArchiveError) -> Failure, fill: (WorldFile) throws(Failure) -> Void
  ) throws(Failure) -> WorldFile {
    func carefully<Value>(_ body: () throws(ArchiveError) -> Value) throws(Failure) -> Value {
      do throws(ArchiveError) { return try body() } catch { throw wrap(error) }
    }
    let partial = path + ".partial"
    // Two programs making the same world would build the same partial file.
    let lock = try carefully { () throws(ArchiveError) in try begin(path, partial) }
    defer { removeAll(partial) }
    try carefully { () throws(ArchiveError) in try build(partial, for: path, genesis, configuration)
    }
    do {
      let file = try carefully { () throws(ArchiveError) in try openPartial(partial, for: path) }
      try fill(file)
      // Its log goes into the file before the file gets its name.
      try carefully { () throws(ArchiveError) in try file.finish(for: path) }
    }
    return try carefully { () throws(ArchiveError) in
      try publish(partial, as: path)
      _ = consume lock
      return try open(path)
    }
  }

  private static func begin(
    _ path: String, _ partial: String
  ) throws(ArchiveError) -> WriterLock {
    guard !FileStatus.exists(path) else {
      // A program that ended right after it gave the file its name left it the other one, too.
      if FileIdentity(partial) == FileIdentity(path) { unlink(partial) }
      throw .exists(path)
    }
    guard FileStatus.folderExists(of: path) else { throw .noFolder(path) }
    let lock = try WriterLock(of: path)
    guard !FileStatus.exists(path) else { throw .exists(path) }
    removeAll(partial)
    // What a world of this name left that was removed while it was open belongs to nobody.
    for suffix in beside { unlink(path + suffix) }
    return lock
  }

  private static func openPartial(
    _ partial: String, for path: String
  ) throws(ArchiveError) -> WorldFile {
    do throws(ArchiveError) { return try open(partial) } catch {
      throw error.about(path)
    }
  }

  /// Brings all of the log into the file: closing alone would not say that this failed.
  private func finish(for path: String) throws(ArchiveError) {
    do {
      _ = try queue.inDatabase { try $0.checkpoint(.truncate) }
      try queue.close()
    } catch {
      throw ArchiveError(path: path, error)
    }
  }

  private static func build(
    _ partial: String, for path: String, _ genesis: WorldGenesis, _ configuration: Configuration
  ) throws(ArchiveError) {
    do {
      try makePrivate(partial, for: path)
      let queue = try DatabaseQueue(path: partial, configuration: configuration)
      try queue.inDatabase { try $0.execute(sql: prepareBuilding) }
      try queue.write { database in
        try WorldFormat.make(in: database)
        try fill(database, genesis)
      }
      try queue.inDatabase { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
      try queue.close()
    } catch {
      throw ArchiveError(path: path, error)
    }
  }

  /// An empty file that only its owner may read: it will hold names.
  private static func makePrivate(_ partial: String, for path: String) throws(ArchiveError) {
    let descriptor = Foundation.open(
      partial, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw ArchiveError(making: path, errno) }
    close(descriptor)
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
    // Where the log could not be taken in, the file alone is not the world.
    guard !FileStatus.exists(partial + "-wal") else { throw .full(path) }
    try synchronize(partial, for: path)
    if link(partial, path) != 0 {
      let number = errno
      if FileStatus.exists(path) { throw .exists(path) }
      guard rename(partial, path) == 0 else { throw ArchiveError(making: path, number) }
    }
    try synchronize(FileStatus.folder(of: path), for: path)
  }

  /// Waits until a file, or the names in a folder, are on disk.
  private static func synchronize(_ name: String, for path: String) throws(ArchiveError) {
    let descriptor = Foundation.open(name, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ArchiveError(making: path, errno) }
    defer { close(descriptor) }
    // Some disks have nothing to wait for and say so.
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      throw ArchiveError(making: path, errno)
    }
  }

  /// Removes the file, unless another program is writing it.
  func remove() throws(ArchiveError) {
    guard isInPlace else { throw .gone(path) }
    let lock = try WriterLock(of: path)
    try? queue.close()
    for suffix in [""] + Self.beside where unlink(path + suffix) != 0 && errno != ENOENT {
      throw ArchiveError(making: path, errno)
    }
    _ = consume lock
  }

  private static let beside = ["-wal", "-shm", "-journal"]

  private static func removeAll(_ partial: String) {
    for suffix in ["", "-writer"] + beside { unlink(partial + suffix) }
  }
}

extension ArchiveError {
  /// Why a world could not be made at a path, by the system's error number.
  fileprivate init(making path: String, _ number: Int32) {
    self =
      switch FileFault(errno: number) {
      case .full: .full(path)
      case .denied, .readOnly: .readOnly(path)
      case let fault: .unreadable(path, fault)
      }
  }

  /// The same trouble with the world that is being made, under the name it will have.
  func about(_ path: String) -> ArchiveError {
    switch self {
    case .unreadable(_, let fault): .unreadable(path, fault)
    case .full: .full(path)
    case .disk(_, let what): .disk(path, what)
    case .readOnly: .readOnly(path)
    case .damaged(_, let what): .damaged(path, what)
    case .failed(_, let what): .failed(path, what)
    default: self
    }
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
