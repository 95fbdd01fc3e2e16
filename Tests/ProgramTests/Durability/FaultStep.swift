import Foundation

/// A command of the small run, with the world as it was before it.
struct FaultStep: Sendable {
  let arguments: [String]
  /// The worlds before it.
  let before: URL
  /// Entries and days in the world before it, and what it adds to them.
  let entries: (before: Int, added: Int)
  let days: (before: Int, added: Int)
  /// The calls that it makes where none fails.
  var calls: [String] = []

  var name: String { arguments[0] }
  /// Whether it makes the world.
  var isMaking: Bool { name == "new" }

  /// The commands of the run; each leaves the world to the next.
  private static let commands: [(words: [String], entries: Int, days: Int)] = [
    (["new", "w", "--accounts", "12"], 0, 0), (["step", "w", "--days", "3"], 0, 3),
    (["note", "w", "3", "--text", "a word"], 1, 0),
    (["lock", "w", "3", "--kind", "security", "--reason", "a word"], 1, 0),
    (["step", "w"], 0, 1),
  ]

  /// Does the run once, and keeps the world as it was before each command.
  static func record(in sandbox: Sandbox, _ disk: FailingDisk) async throws -> [FaultStep] {
    var steps: [FaultStep] = []
    var (entries, days) = (0, 0)
    for (number, command) in commands.enumerated() {
      let before = sandbox.folder.appending(path: "before-\(number)")
      let log = sandbox.folder.appending(path: "calls-\(number)")
      try FileManager.default.copyItem(at: sandbox.folder.appending(path: "data"), to: before)
      let answer = try await Command.run(
        [Program.path()] + command.words + ["--json"], in: sandbox,
        environment: disk.environment(for: sandbox, log: log), patience: .long)
      guard answer.status == 0 else { throw Trouble.failed(answer.errors) }
      let calls = try String(contentsOf: log, encoding: .utf8).split(separator: "\n")
      steps.append(
        FaultStep(
          arguments: command.words + ["--json"], before: before,
          entries: (entries, command.entries), days: (days, command.days),
          calls: calls.map(String.init)))
      (entries, days) = (entries + command.entries, days + command.days)
    }
    return steps
  }

  /// Why the run could not be recorded.
  enum Trouble: Error { case failed(String) }
}

extension Patience {
  /// For programs on a busy machine.
  static let long = Patience(looks: 60_000, pause: .milliseconds(2))
}
