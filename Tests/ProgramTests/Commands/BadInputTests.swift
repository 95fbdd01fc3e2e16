import Foundation
import Glibc
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

  @Test("a word that begins with a dash is no name and no call for help")
  func dashes() async throws {
    try await world.expect("new", "-dash", status: 2, saying: "Unknown option '-dash'")
    try await world.expect("-shine", status: 2, saying: "-shine")
    #expect(try await world.run("new", "-h").status == 0)
  }

  @Test("a world begins on a day that leaves its people a past, and nothing is left otherwise")
  func beginnings() async throws {
    for day in ["1970-01-02", "1989-12-31", "2120-01-01", "2149-06-06"] {
      try await world.expect(
        "new", "w", "--start", day, status: 2, saying: "from 1990-01-01 to 2119-12-31, not \(day)")
    }
    #expect(!FileManager.default.fileExists(atPath: world.file.path))
  }

  @Test(
    "the first and the last day can be lived, and no day more",
    arguments: [
      "1990-01-01", "2118-11-27",
    ])
  func edges(day: String) async throws {
    let personas = SmallWorld.data.appending(path: "personas").path
    try await world.expect(
      "new", "w", "--accounts", "40", "--personas", personas, "--start", day)
    try await world.expect("step", "w", "--days", "399")
    #expect(try await world.ask("verify", "w")["ok"].truth == true)
    guard day > "2000" else { return }
    try await world.expect("accounts", "w")
    try await world.expect("step", "w", status: 1, saying: "a world ends on 2119-12-31, in 0 days")
  }

  @Test("what is no file with an end is not read")
  func pipes() async throws {
    let pipe = world.sandbox.work.appending(path: "pipe").path
    #expect(mkfifo(pipe, 0o600) == 0)
    for path in [pipe, "/dev/zero", "/dev/null"] {
      for option in ["--personas", "--policy"] {
        try await world.expect("new", "w", option, path, status: 1, saying: "it is no regular file")
      }
      try await world.expect(
        "import", "w", path, "--format", "taiwan-2005", status: 1, saying: "it is no regular file")
    }
    let long = try world.sandbox.write(String(repeating: "- a\n", count: 300_000), to: "long.yaml")
    try await world.expect("new", "w", "--mix", long, status: 1, saying: "larger than the 256 KB")
  }

  @Test("a rate that no loan can bear is refused where it stands")
  func rates() async throws {
    let policy = SmallWorld.data.appending(path: "policies/baseline.yaml")
    let steep = try String(contentsOf: policy, encoding: .utf8)
      .replacing(/daily_rate: 0.\d+/, with: "daily_rate: 0.01")
    let file = try world.sandbox.write(steep, to: "steep.yaml")
    try await world.expect("new", "w", "--policy", file, status: 1, saying: "from 0 to 0.001")
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
