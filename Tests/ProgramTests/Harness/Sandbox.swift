import Foundation

/// A home of its own for one test: nothing a program writes gets out, nothing of the user's in.
final class Sandbox: Sendable {
  /// The folder that goes away with the sandbox.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "tideline-test-\(UUID().uuidString.prefix(8))")
    for name in ["home", "data", "config", "state", "cache", "work"] {
      try FileManager.default.createDirectory(
        at: folder.appending(path: name), withIntermediateDirectories: true)
    }
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Where programs start.
  var work: URL { folder.appending(path: "work") }

  /// The whole environment of a program in here; the changes win.
  func environment(_ changes: [String: String] = [:]) -> [String: String] {
    let own = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "HOME": folder.appending(path: "home").path,
      "XDG_DATA_HOME": folder.appending(path: "data").path,
      "XDG_CONFIG_HOME": folder.appending(path: "config").path,
      "XDG_STATE_HOME": folder.appending(path: "state").path,
      "XDG_CACHE_HOME": folder.appending(path: "cache").path,
      "LC_ALL": "C.UTF-8",
      "TZ": "UTC",
      "SWIFT_BACKTRACE": "enable=no",
    ]
    return own.merging(changes) { $1 }
  }

  /// Writes a file where programs start and returns its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let file = work.appending(path: name)
    try text.write(to: file, atomically: true, encoding: .utf8)
    return file.path
  }
}
