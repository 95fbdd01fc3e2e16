private import Foundation

/// Whole files as bytes.
///
/// The system's calls are used directly, because their error numbers tell a missing file from a
/// forbidden one, which the sentence shown to the user depends on.
package enum FileBytes {
  /// The whole file at `path`, of at most so many bytes. Only a file proper is read: a pipe may
  /// never be written to, and a device may never end.
  ///
  /// - Throws: what the system said, as a ``FileFault``.
  package static func read(_ path: String, atMost limit: Int = 1 << 28) throws(FileFault) -> [UInt8]
  {
    // Without waiting, as opening a pipe would until somebody writes to it.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileFault(errno: errno) }
    defer { close(descriptor) }
    if let fault = FileStatus.fault(of: descriptor, atMost: limit) { throw fault }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 256 << 10)
    while true {
      let count = Foundation.read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count > 0 { bytes.append(contentsOf: chunk[..<count]) }
      if bytes.count > limit { throw .tooLarge(limit) }
      if count < 0 && errno != EINTR { throw FileFault(errno: errno) }
    }
  }
}
