import Foundation

/// What a program said, once it has ended.
struct Command: Sendable {
  let output: String
  let errors: String
  let ending: Ending

  /// The exit status; a program that a signal ended has none.
  var status: Int32? {
    if case .exit(let status) = ending { status } else { nil }
  }

  /// Runs tideline with these arguments.
  static func tideline(
    _ arguments: String..., in sandbox: Sandbox, input: String = "",
    environment: [String: String] = [:], patience: Patience = Patience(looks: 20_000)
  ) async throws -> Command {
    try await run(
      [Program.path()] + arguments, in: sandbox, input: input, environment: environment,
      patience: patience)
  }

  /// Runs a program, given by its path, to its end.
  static func run(
    _ arguments: [String], in sandbox: Sandbox, input: String = "",
    environment: [String: String] = [:], patience: Patience = Patience()
  ) async throws -> Command {
    let files = try Files(in: sandbox, input: input)
    defer { files.remove() }
    let child = try Child(
      arguments, environment: sandbox.environment(environment), folder: sandbox.work,
      input: files.input.path, output: files.output.path, errors: files.errors.path)
    guard let ending = try await child.end(within: patience) else {
      throw HarnessError.tooLong(command: child.command, output: files.everything)
    }
    return Command(
      output: Files.text(of: files.output), errors: Files.text(of: files.errors), ending: ending)
  }

  /// The three files that stand for a terminal.
  struct Files: Sendable {
    let input: URL
    let output: URL
    let errors: URL

    init(in sandbox: Sandbox, input text: String) throws {
      let stem = "run-\(UUID().uuidString)"
      input = sandbox.folder.appending(path: stem + ".in")
      output = sandbox.folder.appending(path: stem + ".out")
      errors = sandbox.folder.appending(path: stem + ".err")
      try text.write(to: input, atomically: false, encoding: .utf8)
    }

    var everything: String { Self.text(of: output) + Self.text(of: errors) }

    static func text(of file: URL) -> String {
      String(decoding: (try? Data(contentsOf: file)) ?? Data(), as: UTF8.self)
    }

    func remove() {
      for file in [input, output, errors] { try? FileManager.default.removeItem(at: file) }
    }
  }
}
