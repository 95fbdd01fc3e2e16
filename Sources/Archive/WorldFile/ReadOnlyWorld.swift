private import Foundation
internal import GRDB

/// A world that may not be written: in a folder of somebody else, on a disk that may only be read,
/// in a snapshot of a backup.
///
/// SQLite reads such a file in three ways, and which one serves depends on what stands beside it:
/// - nothing, or an empty log: the file alone is the world, and is read as one that never changes;
/// - a log and its index: both are read along;
/// - a log without an index, as a copy or a crash leaves it: the index cannot be made there, so
///   both
///   are copied to where it can, and the copy is read.
enum ReadOnlyWorld {
  static func open(_ path: String) throws -> DatabaseQueue {
    var configuration = WorldFile.configuration
    configuration.readonly = true
    guard hasLog(path) else {
      return try DatabaseQueue(path: address(path), configuration: configuration)
    }
    if FileStatus.exists(path + "-shm"),
      let queue = try? DatabaseQueue(path: path, configuration: configuration),
      (try? queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }) != nil
    {
      return queue
    }
    return try openCopy(path, configuration)
  }

  private static func hasLog(_ path: String) -> Bool {
    var status = stat()
    return stat(path + "-wal", &status) == 0 && status.st_size > 0
  }

  /// The file as one that never changes, in the words of SQLite.
  private static func address(_ path: String) -> String {
    let place = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    let allowed = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: "?#%"))
    let escaped = place.addingPercentEncoding(withAllowedCharacters: allowed) ?? place
    return "file:\(escaped)?immutable=1"
  }

  /// Copies file and log to a folder of this program's own, and reads them there. The names go at
  /// once: the copy ends with the program.
  private static func openCopy(
    _ path: String, _ configuration: Configuration
  ) throws -> DatabaseQueue {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "tideline-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    let copy = folder.appending(path: "world").path
    for suffix in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: path + suffix, toPath: copy + suffix)
      _ = chmod(copy + suffix, 0o600)
    }
    let queue = try DatabaseQueue(path: copy, configuration: WorldFile.configuration)
    // Read once, so that the log is taken in before its name goes.
    _ = try queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    return queue
  }
}
