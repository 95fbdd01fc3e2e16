/// How long to wait for something, counted in looks rather than in seconds: on a busy machine the
/// looks themselves come late, and nothing fails for that.
struct Patience: Sendable {
  var looks = 2_000
  var pause = Duration.milliseconds(15)

  /// Looks until there is something to see; nil when patience ends.
  func wait<Seen>(for look: () async throws -> Seen?) async throws -> Seen? {
    for _ in 0..<looks {
      if let seen = try await look() { return seen }
      try await Task.sleep(for: pause)
    }
    return nil
  }
}
