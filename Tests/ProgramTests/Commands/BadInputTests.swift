import Foundation
import Testing

@Suite("bad input gets one sentence and the right status")
struct BadInputTests {
  private let world: SmallWorld

  init() throws { world = try SmallWorld() }

  @Test("neither a world nor a command")
  func unknownWord() async throws {
    try await world.expect("tides", status: 2, saying: "There is no world or command 'tides'")
    try await world.expect("tides", "x", "--y", status: 2, saying: "'tides'")
    try await world.expect("./no.tideline", status: 2, saying: "There is no world or command")
    try await world.expect("accounts", status: 2, saying: "<world>")
    try await world.expect("accounts", "w", "--wher", "x", status: 2, saying: "--wher")
  }

  @Test("help and version are no errors")
  func help() async throws {
    for arguments in [["--help"], ["help"], ["step", "--help"], ["--version"]] {
      let command = try await Command.run([Program.path()] + arguments, in: world.sandbox)
      #expect(command.status == 0)
      #expect(command.errors == "")
      #expect(!command.output.isEmpty)
    }
  }

  @Test("a damaged or misplaced document is named with its line")
  func documents() async throws {
    let broken = try world.sandbox.write("name: x\nrules: [\n", to: "broken.yaml")
    try await world.expect("new", "w", "--policy", broken, status: 1, saying: "broken.yaml:")
    let strange = try world.sandbox.write("name: x\n", to: "strange.yaml")
    try await world.expect("new", "w", "--mix", strange, status: 1, saying: "strange.yaml:")
    try await world.expect("new", "w", "--personas", "none.yaml", status: 1, saying: "no such file")
    try await world.expect("accounts", "w", status: 1, saying: "there is no such world")
  }

  @Test("a configuration with a word it does not know stops every command, and says where")
  func configuration() async throws {
    try world.configure("langauge: zh\n")
    try await world.expect("accounts", "w", status: 1, saying: "config.yaml:1:")
  }

  @Test("the configuration names the folder of worlds and the language")
  func configured() async throws {
    try world.configure("data: \(world.sandbox.work.path)\nlanguage: zh\n")
    try await world.expect("new", "here", "--accounts", "1")
    let place = world.sandbox.work.appending(path: "here.tideline").path
    #expect(FileManager.default.fileExists(atPath: place))
    try await world.expect("show", "here", "9", status: 1, saying: "没有账户")
  }

  @Test("a file that is not a world is told apart from one that is missing or cut short")
  func files() async throws {
    let junk = try world.sandbox.write(
      "not a database, only some words of text\n", to: "j.tideline")
    try await world.expect("accounts", junk, status: 1, saying: "is not a world file")
    try await world.expect("new", "w", "--accounts", "3")
    try Data(contentsOf: world.file).prefix(20_000).write(to: world.file)
    let command = try await world.run("accounts", "w")
    #expect(command.status == 1)
    #expect(command.errors.hasPrefix("tideline: "))
  }

  @Test("the dashboard without a terminal")
  func noTerminal() async throws {
    try await world.expect("new", "w", "--accounts", "3")
    try await world.expect("w", status: 2, saying: "needs a terminal")
  }
}
