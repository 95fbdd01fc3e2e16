import Foundation
import Glibc
import Testing

/// A program on a real terminal, seen and used as a person would.
///
/// Nothing here sleeps for a while and hopes: every question waits until the screen shows the
/// answer, and a failure brings the screen along.
struct Screen: Sendable {
  let tmux: Tmux
  private let patience: Patience

  /// Starts tideline, hands its screen over, and clears everything away afterwards.
  static func tideline(
    _ arguments: String..., size: Size = .standard, in sandbox: Sandbox? = nil,
    environment: [String: String] = [:], body: (Screen) async throws -> Void
  ) async throws {
    try await run(
      [Program.path()] + arguments, size: size, in: sandbox, environment: environment, body: body)
  }

  /// Starts a program, hands its screen over, and clears everything away afterwards.
  static func run(
    _ arguments: [String], size: Size = .standard, in sandbox: Sandbox? = nil,
    environment: [String: String] = [:], patience: Patience = Patience(),
    body: (Screen) async throws -> Void
  ) async throws {
    let screen = Screen(tmux: try Tmux(in: sandbox ?? Sandbox()), patience: patience)
    try await screen.start(arguments, size: size, environment: environment)
    let outcome: Result<Void, any Error>
    do { outcome = .success(try await body(screen)) } catch { outcome = .failure(error) }
    try await screen.tmux("kill-server")
    try outcome.get()
  }

  private func start(
    _ arguments: [String], size: Size, environment: [String: String]
  ) async throws {
    var variables = tmux.sandbox.environment(["TERM": "tmux-256color"])
    variables.merge(environment) { $1 }
    let assignments = variables.map { "\($0)=\($1)" }.sorted()
    let words = Stage.words(for: arguments, notes: tmux.folder.path)
    try await tmux.run(
      ["new-session", "-d", "-x", "\(size.columns)", "-y", "\(size.rows)", "/usr/bin/env", "-i"]
        + assignments + words)
  }
}

// MARK: - Using it

extension Screen {
  /// Types text as it is.
  func type(_ text: String) async throws {
    try await tmux("send-keys", "-l", "--", text)
  }

  /// Presses keys, by tmux's names: `Enter`, `Escape`, `C-c`, `Down`, `PageUp`, `F1`, `n`.
  func press(_ keys: String...) async throws {
    try await tmux.run(["send-keys", "--"] + keys)
  }

  /// Sends bytes as the terminal would, such as a mouse report.
  func send(bytes: [UInt8]) async throws {
    try await tmux.run(["send-keys", "-H"] + bytes.map { String($0, radix: 16) })
  }

  func resize(to size: Size) async throws {
    try await tmux("resize-window", "-x", "\(size.columns)", "-y", "\(size.rows)")
  }

  /// Sends a signal to the program.
  func kill(with signal: Int32) async throws {
    let process = try await patience.wait { tmux.words(in: "process").flatMap { pid_t($0) } }
    _ = process.map { Glibc.kill($0, signal) }
  }
}

// MARK: - Looking at it

extension Screen {
  /// The text on the screen, without blanks at the ends of lines and without empty last lines.
  func text() async throws -> String {
    Self.trimmed(try await tmux("capture-pane", "-p"))
  }

  /// The text with the escape sequences of its colours and attributes.
  func styled() async throws -> String {
    try await tmux("capture-pane", "-p", "-e")
  }

  /// Waits until the text can be seen.
  @discardableResult
  func wait(for text: String) async throws -> String {
    try await wait(until: "\"\(text)\"") { $0.contains(text) }
  }

  /// Waits until the text is no longer to be seen.
  @discardableResult
  func wait(forEndOf text: String) async throws -> String {
    try await wait(until: "the end of \"\(text)\"") { !$0.contains(text) }
  }

  /// Waits until the screen is as it should be, and returns it.
  @discardableResult
  func wait(
    until what: String, _ isThere: (String) -> Bool
  ) async throws -> String {
    let seen = try await patience.wait { () -> String? in
      let screen = try await text()
      return isThere(screen) ? screen : nil
    }
    guard let seen else { throw HarnessError.notSeen(what: what, screen: try await text()) }
    return seen
  }

  /// Waits until the text can be seen and nothing moved between two looks.
  func settled(showing text: String) async throws -> String {
    var last: String?
    return try await wait(until: "a quiet screen with \"\(text)\"") { screen in
      defer { last = screen }
      return screen == last && screen.contains(text)
    }
  }

  /// Fails the test unless the screen, once it shows the text, becomes the kept one.
  func expect(
    matches name: String, showing text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let golden = GoldenScreen(name: name)
    var screen = try await settled(showing: text)
    // A frame may reach the terminal in parts; a few looks more cost nothing when all is well.
    _ = try await Patience(looks: 100).wait { () -> Bool? in
      if try golden.complaint(about: screen) == nil { return true }
      screen = try await self.text()
      return nil
    }
    if let complaint = try golden.complaint(about: screen) {
      Issue.record("\(complaint)", sourceLocation: sourceLocation)
    }
  }

  /// Waits until the program has ended and all it wrote is on the screen, and tells how it ended.
  func ending() async throws -> Ending {
    let ending = try await patience.wait {
      Stage.ending(fromTitle: try await value(of: "pane_title"))
    }
    guard let ending else {
      throw HarnessError.notSeen(what: "the end of the program", screen: try await text())
    }
    return ending
  }

  /// Whether the program, now that it has ended, left the line settings as it found them.
  func leftLineSettingsAlone() -> Bool {
    let before = tmux.words(in: "before")
    return before != nil && before == tmux.words(in: "after")
  }

  /// A value that tmux knows about the pane, such as `cursor_flag` or `alternate_on`.
  func value(of name: String) async throws -> String {
    String(try await tmux("display-message", "-p", "#{\(name)}").prefix { $0 != "\n" })
  }

  private static func trimmed(_ screen: String) -> String {
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    return lines.reversed().drop { $0.isEmpty }.reversed().joined(separator: "\n")
  }
}
