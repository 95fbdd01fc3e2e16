private import Foundation

/// Writes a file from beginning to end. It is written beside its place, as `NAME.partial`, and
/// gets its name, and replaces what had it, when ``finish()`` has it on disk; without that,
/// nothing is left.
package final class FileWriter {
  private let path: String
  private let descriptor: Int32
  private var isFinished = false
  private var partial: String { path + ".partial" }

  /// Begins a file.
  package init(_ path: String) throws(FileFault) {
    let descriptor = open(path + ".partial", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileFault(errno: errno) }
    self.path = path
    self.descriptor = descriptor
  }

  deinit {
    if !isFinished { unlink(partial) }
    close(descriptor)
  }

  /// Writes bytes behind those written before.
  package func write(_ bytes: UnsafeRawBufferPointer) throws(FileFault) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Foundation.write(
        descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count < 0 && errno != EINTR { throw FileFault(errno: errno) }
      rest = rest.dropFirst(max(0, count))
    }
  }

  /// Puts the file on disk and gives it its name; nothing is written afterwards.
  package func finish() throws(FileFault) {
    guard fsync(descriptor) == 0, rename(partial, path) == 0 else {
      throw FileFault(errno: errno)
    }
    isFinished = true
  }
}
