private import Foundation

/// Makes a world that is whole or not there at all.
///
/// It is built, and lives its first days, beside its place as `NAME.tideline.partial`, and gets its
/// name when all of that is on disk. A making that fails leaves nothing; what one that was killed
/// left is removed by the next of that name.
package enum WorldMaking {
  /// Makes the world at a path; `build` makes it at another path, closes it there, and says what is
  /// to be known of it.
  ///
  /// - Throws: what `build` throws; ``ArchiveError/exists(_:)`` if anything stands at the path.
  package static func make<Answer>(
    _ path: String, _ build: (String) throws -> Answer
  ) throws -> Answer {
    guard !FileStatus.exists(path) else { throw ArchiveError.exists(path) }
    guard FileStatus.folderExists(of: path) else { throw ArchiveError.noFolder(path) }
    // Two programs making the same world would build the same partial file.
    let lock = try WriterLock(of: path)
    let partial = path + ".partial"
    clean(partial)
    defer { clean(partial) }
    let answer = try build(partial)
    try publish(partial, as: path)
    _ = consume lock
    return answer
  }

  /// Gives the file its name. A hard link fails if the name is taken, which a rename would not;
  /// where the disk knows no hard links, the name is looked up first.
  private static func publish(_ partial: String, as path: String) throws(ArchiveError) {
    // Where the log could not be taken in, the file alone is not the world.
    guard !FileStatus.exists(partial + "-wal") else { throw .full(path) }
    if link(partial, path) != 0 {
      let fault = FileFault(errno: errno)
      if FileStatus.exists(path) { throw .exists(path) }
      guard rename(partial, path) == 0 else { throw .unreadable(path, fault) }
    }
    // The name is on disk too before anybody is told of it.
    let folder = open(FileStatus.folder(of: path), O_RDONLY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }

  /// Removes whatever a making leaves.
  private static func clean(_ partial: String) {
    for inner in [partial, partial + ".partial"] {
      for suffix in ["", "-wal", "-shm", "-journal", "-writer"] { unlink(inner + suffix) }
    }
  }
}
