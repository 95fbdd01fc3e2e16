import Foundation
import Testing

/// A small world in a sandbox of its own: the personas and a few random customers.
struct SmallWorld {
  let sandbox: Sandbox

  /// A sandbox without a world.
  init() throws { sandbox = try Sandbox() }

  /// A world called `w` that has been lived for so many days.
  init(days: Int, accounts: Int = 12) async throws {
    try self.init()
    let data = SmallWorld.data
    try await expect(
      "new", "w", "--accounts", "\(accounts)", "--personas", data.appending(path: "personas").path)
    if days > 0 { try await expect("step", "w", "--days", "\(days)") }
  }

  /// The data files of the repository.
  static var data: URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../demo-data")
      .standardizedFileURL
  }

  /// How many personas the repository tells of.
  static func personas() throws -> Int {
    let folder = data.appending(path: "personas")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return files.count { $0.hasSuffix(".yaml") }
  }

  /// The file of the world `w`.
  var file: URL { sandbox.folder.appending(path: "data/tideline/w.tideline") }

  /// Writes the configuration of the sandbox.
  func configure(_ text: String) throws {
    let folder = sandbox.folder.appending(path: "config/tideline")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try text.write(
      to: folder.appending(path: "config.yaml"), atomically: true, encoding: .utf8)
  }

  /// Runs tideline.
  func run(_ arguments: String...) async throws -> Command { try await run(arguments) }

  private func run(_ arguments: [String]) async throws -> Command {
    try await Command.run(
      [Program.path()] + arguments, in: sandbox, patience: Patience(looks: 20_000))
  }

  /// Runs tideline and demands that it succeeds in silence on its error stream.
  @discardableResult
  func expect(_ arguments: String...) async throws -> Command {
    let command = try await run(arguments)
    #expect(command.status == 0, "\(arguments): \(command.errors)")
    #expect(command.errors == "")
    return command
  }

  /// The number of the first notice of a kind that an account got.
  func notice(_ kind: String, to account: Int) async throws -> String? {
    try await ask("notices", "w").items.first {
      $0["account"].number == account && $0["kind"].text == kind
    }?["notice"].text
  }

  /// Runs tideline with `--json` and looks into what it prints.
  func ask(_ arguments: String...) async throws -> Answer {
    let command = try await run(arguments + ["--json"])
    #expect(command.status == 0, "\(arguments): \(command.errors)")
    return Answer(command.output)
  }

  /// Runs tideline and demands that it fails: with this status, nothing printed, and a complaint
  /// that holds these words.
  func expect(_ arguments: String..., status: Int32, saying words: String) async throws {
    let command = try await run(arguments)
    #expect(command.status == status, "\(arguments): \(command.errors)")
    #expect(command.output == "")
    #expect(command.errors.contains(words), "\(command.errors)")
  }
}
