private import Foundation

/// The right to write one world file, held by one program at a time and only while it acts.
///
/// It is a system lock on a file beside the world, `NAME.tideline-writer`, which says who holds it:
/// the system drops it when the program ends, however it ends, so there is never a stale lock to
/// clean up. The database's own lock would not do: it is held for the length of one transaction,
/// while a program that steps a world keeps its state in memory much longer.
final class WriterLock: Sendable {
  private let path: String
  private let descriptor: Int32

  /// How long to wait for whoever writes, in milliseconds.
  static let patience = 2_000

  /// Takes the right to write the world at a path, waiting a while for whoever has it.
  ///
  /// - Throws: ``ArchiveError/busy(_:by:)`` if another program keeps it.
  init(of world: String, patience: Int = WriterLock.patience) throws(ArchiveError) {
    path = world + "-writer"
    descriptor = try Self.take(path, of: world, patience)
    sign()
  }

  deinit {
    // Removed while still held: whoever waits for the name finds it gone and makes a new one.
    unlink(path)
    close(descriptor)
  }

  private static func take(
    _ path: String, of world: String, _ patience: Int
  ) throws(ArchiveError) -> Int32 {
    var waited = 0
    while true {
      // A link is not followed: nobody can have this program write elsewhere.
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
      guard descriptor >= 0 else { throw refusal(errno, of: world) }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 {
        if isNamed(path, descriptor) { return descriptor }
        close(descriptor)
        continue
      }
      defer { close(descriptor) }
      guard waited < patience else { throw .busy(world, by: holder(descriptor)) }
      let pause = 5
      usleep(UInt32(pause * 1_000))
      waited += pause
    }
  }

  /// Says who holds the lock: the process and the program's name.
  private func sign() {
    let process = ProcessInfo.processInfo
    let text = Array("\(process.processIdentifier) \(process.processName)".utf8.prefix(200))
    // Whoever reads it does without if it cannot be written.
    if ftruncate(descriptor, 0) == 0 { _ = pwrite(descriptor, text, text.count, 0) }
  }

  /// Who holds the lock, as its file says.
  private static func holder(_ descriptor: Int32) -> String? {
    var bytes = [UInt8](repeating: 0, count: 200)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    guard count > 0 else { return nil }
    let words = String(decoding: bytes[..<count], as: UTF8.self).split(
      separator: " ", maxSplits: 1)
    guard let process = words.first.flatMap({ Int($0) }) else { return nil }
    let program = words.count > 1 ? SafeQuote.visible(String(words[1])) : "?"
    return "\(program), process \(process)"
  }

  /// True if the locked file still has its name, and is not one that its last holder removed.
  private static func isNamed(_ path: String, _ descriptor: Int32) -> Bool {
    guard let held = FileIdentity(descriptor), let named = FileIdentity(path) else { return false }
    return held == named
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
