import Foundation

/// A screen as it should be, kept as a text file in `Tests/ProgramTests/Screens`.
///
/// With `TIDELINE_RECORD=1` in the environment the files are written anew; look at the difference
/// before you keep it.
struct GoldenScreen {
  let name: String
  var folder = Self.screens
  var isRecording = ProcessInfo.processInfo.environment["TIDELINE_RECORD"] == "1"

  private static let screens = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Screens")

  private var file: URL { folder.appending(path: name + ".txt") }

  /// What is wrong with the screen, if anything.
  func complaint(about screen: String) throws -> String? {
    if isRecording {
      try (screen + "\n").write(to: file, atomically: true, encoding: .utf8)
      return nil
    }
    guard let kept = try? String(contentsOf: file, encoding: .utf8) else {
      return "No screen \(name) is kept yet; TIDELINE_RECORD=1 keeps this one:\n\(screen)"
    }
    let difference = LineDifference(from: kept, to: screen + "\n")
    return difference.isEmpty ? nil : "The screen is not \(name):\n\(difference)"
  }
}
