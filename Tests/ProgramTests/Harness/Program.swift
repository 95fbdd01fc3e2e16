import Foundation

/// The program under test.
enum Program {
  /// The path of tideline: `TIDELINE_BINARY`, else the one that was built with these tests.
  static func path(
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws -> String {
    let place = environment["TIDELINE_BINARY"] ?? besideTheTests("tideline")
    guard FileManager.default.isExecutableFile(atPath: place) else {
      throw HarnessError.noProgram(lookedAt: place)
    }
    return place
  }

  /// A program of this name in the folder that the running tests were built into.
  static func besideTheTests(_ name: String) -> String {
    let tests = Bundle.main.executableURL ?? URL(filePath: ".")
    return tests.resolvingSymlinksInPath().deletingLastPathComponent().appending(path: name).path
  }

  /// A program of this name on the search path.
  static func onSearchPath(_ name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
