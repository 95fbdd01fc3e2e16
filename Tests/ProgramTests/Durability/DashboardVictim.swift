import Foundation
import Glibc

/// A dashboard that is killed while it lives days.
struct DashboardVictim: Sendable {
  let sandbox: Sandbox
  /// The file that says who writes the world.
  let signature: URL

  /// What became of it.
  struct Fate: Sendable {
    /// The last day that its screen showed as lived.
    var day: String?
    /// Whether it was killed while it held the right to write.
    var wasWriting = false
  }

  /// Types the keys one after the other, and kills the program so many microseconds after the
  /// first, whether all were typed or not.
  func run(_ keys: [String], _ stay: Int) async throws -> Fate {
    var fate = Fate()
    try await Screen.tideline("w", size: .small, in: sandbox) { screen in
      if try await screen.settled(showing: "· day ").contains("Any key begins") {
        try await screen.press("Escape")
        try await screen.wait(forEndOf: "Any key begins")
      }
      async let typing: Void = Self.type(keys, on: screen)
      try await Task.sleep(for: .microseconds(stay))
      try await screen.kill(with: SIGKILL)
      _ = try await screen.ending()
      try await typing
      fate.day = Self.day(on: try await screen.text())
      fate.wasWriting = isSigned(by: screen.tmux.words(in: "process") ?? "?")
    }
    return fate
  }

  private static func type(_ keys: [String], on screen: Screen) async throws {
    for key in keys { try await screen.send(bytes: Array(key.utf8)) }
  }

  /// Whether the process has the right to write: the file names its holder first.
  private func isSigned(by process: String) -> Bool {
    guard let bytes = try? Data(contentsOf: signature) else { return false }
    return String(decoding: bytes, as: UTF8.self).hasPrefix("\(process) ")
  }

  /// The day in view: the one that is shown with its weekday.
  private static func day(on screen: String) -> String? {
    screen.firstMatch(of: /(\d{4}-\d\d-\d\d) (Mon|Tue|Wed|Thu|Fri|Sat|Sun)/).map { String($0.1) }
  }
}
