import Foundation
import Glibc

/// A dashboard that is killed while it lives days.
struct DashboardVictim: Sendable {
  let sandbox: Sandbox

  /// Types the keys, kills the program so many microseconds later, and returns the last day that
  /// its screen showed as lived.
  func run(_ keys: [String], _ stay: Int) async throws -> String? {
    var shown: String?
    try await Screen.tideline("w", size: .small, in: sandbox) { screen in
      if try await screen.settled(showing: "· day ").contains("Any key begins") {
        try await screen.press("Escape")
        try await screen.wait(forEndOf: "Any key begins")
      }
      for key in keys { try await screen.send(bytes: Array(key.utf8)) }
      try await Task.sleep(for: .microseconds(stay))
      try await screen.kill(with: SIGKILL)
      _ = try await screen.ending()
      shown = Self.day(on: try await screen.text())
    }
    return shown
  }

  /// The day in view: the one that is shown with its weekday.
  private static func day(on screen: String) -> String? {
    screen.firstMatch(of: /(\d{4}-\d\d-\d\d) (Mon|Tue|Wed|Thu|Fri|Sat|Sun)/).map { String($0.1) }
  }
}
