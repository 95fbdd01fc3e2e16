import Foundation

/// One tmux server with one pane, on a socket of its own.
struct Tmux: Sendable {
  let sandbox: Sandbox
  /// Where the server keeps its socket and what is told about the program.
  let folder: URL
  private let path: String

  init(in sandbox: Sandbox, path: String? = Program.onSearchPath("tmux")) throws {
    guard let path else { throw HarnessError.noTmux }
    self.path = path
    self.sandbox = sandbox
    folder = sandbox.folder.appending(path: "screen-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    try Self.settings.write(to: file("settings"), atomically: false, encoding: .utf8)
  }

  private static let settings = """
    set -g default-terminal tmux-256color
    set -g status off
    set -g escape-time 0
    set -g mouse on
    set -g set-clipboard on

    """

  /// A file in the server's folder.
  func file(_ name: String) -> URL { folder.appending(path: name) }

  /// What such a file says, without the line break at its end; nil before it says anything.
  func words(in name: String) -> String? {
    let text = try? String(contentsOf: file(name), encoding: .utf8)
    return text.flatMap { $0.hasSuffix("\n") ? String($0.dropLast()) : nil }
  }

  /// Runs one tmux command and returns what it prints.
  @discardableResult
  func callAsFunction(_ arguments: String...) async throws -> String {
    try await run(arguments)
  }

  @discardableResult
  func run(_ arguments: [String]) async throws -> String {
    let result = try await Command.run(
      [path, "-u", "-S", file("socket").path, "-f", file("settings").path] + arguments,
      in: sandbox, environment: ["TERM": "xterm-256color"],
      patience: Patience(looks: 10_000, pause: .milliseconds(2)))
    guard result.status == 0 else {
      throw HarnessError.tmux(command: arguments.first ?? "", complaint: result.errors)
    }
    return result.output
  }
}
