private import Foundation

/// The right to write one world file, held by one program at a time.
///
/// It is a system lock on an empty file beside the world, `NAME.tideline-writer`: the system drops
/// it when the program ends, however it ends, so there is never a stale lock to clean up. The
/// database's own lock would not do: it is held for the length of one transaction, while a
/// program that steps a world keeps its state in memory much longer.
final class WriterLock: Sendable {
  private let path: String
  private let descriptor: Int32

  /// Takes the right to write the world at a path.
  ///
  /// - Throws: ``ArchiveError/busy(_:)`` if another program has it.
  init(of world: String) throws(ArchiveError) {
    path = world + "-writer"
    descriptor = try Self.take(path, of: world)
  }

  deinit {
    // Removed while still held: whoever waits for the name finds it gone and makes a new one.
    unlink(path)
    close(descriptor)
  }

  private static func take(_ path: String, of world: String) throws(ArchiveError) -> Int32 {
    while true {
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw refusal(errno, of: world) }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        close(descriptor)
        throw .busy(world)
      }
      if isNamed(path, descriptor) { return descriptor }
      close(descriptor)
    }
  }

  /// True if the locked file still has its name, and is not one that its last holder removed.
  private static func isNamed(_ path: String, _ descriptor: Int32) -> Bool {
    var (held, named) = (stat(), stat())
    return fstat(descriptor, &held) == 0 && stat(path, &named) == 0
      && held.st_ino == named.st_ino && held.st_dev == named.st_dev
  }

  private static func refusal(_ number: Int32, of world: String) -> ArchiveError {
    switch FileFault(errno: number) {
    case .missing: .noFolder(world)
    case .denied, .readOnly: .readOnly(world)
    case .full: .full(world)
    case let fault: .unreadable(world, fault)
    }
  }
}
