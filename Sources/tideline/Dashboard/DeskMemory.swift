internal import Archive
internal import Desk
internal import Foundation

/// What the desk remembers from one start to the next: a small file beside the worlds.
struct DeskMemory {
  private let path: String
  /// Whether the dashboard was ever used here.
  let exists: Bool
  /// The language last chosen with a key.
  let language: Language?

  init(_ folder: DataFolder) {
    path = folder.path + "/desk.yaml"
    let text = try? String(contentsOfFile: path, encoding: .utf8)
    exists = text != nil
    language = text.flatMap { text in
      Language.allCases.first { text.contains("language: \($0.rawValue)\n") }
    }
  }

  /// Keeps the settings; a desk that cannot be remembered is no reason to stop.
  func keep(_ settings: Settings) {
    try? "language: \(settings.language.rawValue)\n"
      .write(toFile: path, atomically: true, encoding: .utf8)
  }
}
