import Foundation
import Glibc
import Testing

@Suite("running a command")
struct CommandTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
  }

  private func shell(
    _ script: String, input: String = "", patience: Patience = Patience()
  ) async throws -> Command {
    try await Command.run(["/bin/sh", "-c", script], in: sandbox, input: input, patience: patience)
  }

  @Test("output, errors and status are kept apart")
  func streams() async throws {
    let command = try await shell("echo one; echo two >&2; exit 3")
    #expect(command.output == "one\n")
    #expect(command.errors == "two\n")
    #expect(command.status == 3)
  }

  @Test("the input is what it was given, and ends")
  func input() async throws {
    #expect(try await shell("cat", input: "金额 1\n").output == "金额 1\n")
    #expect(try await shell("cat").output == "")
  }

  @Test("more output than a pipe holds arrives whole")
  func muchOutput() async throws {
    let command = try await shell(
      "i=0; while [ $i -lt 20000 ]; do echo 123456789; i=$((i+1)); done")
    #expect(command.output.utf8.count == 200_000)
  }

  @Test("a signal is no exit status")
  func signal() async throws {
    let command = try await shell("kill -TERM $$")
    #expect(command.ending == .signal(SIGTERM))
    #expect(command.status == nil)
  }

  @Test("a program that never ends is killed, and what it wrote is told")
  func tooLong() async throws {
    let patience = Patience(looks: 40, pause: .milliseconds(25))
    let error = await #expect(throws: HarnessError.self) {
      try await shell("echo waiting; exec sleep 1000", patience: patience)
    }
    #expect(error?.description.contains("did not end and was killed") == true)
    #expect(error?.description.contains("waiting") == true)
  }

  @Test("a program that is not there is named")
  func missing() async throws {
    let error = await #expect(throws: HarnessError.self) {
      try await Command.run(["/no/such/program"], in: sandbox)
    }
    #expect(error?.description == "/no/such/program could not be started (errno \(ENOENT)).")
  }

  @Test("the environment is the sandbox's and nothing else")
  func environment() async throws {
    let lines = try await shell("env").output.split(separator: "\n")
    #expect(lines.contains("HOME=\(sandbox.folder.path)/home"))
    #expect(lines.contains("LC_ALL=C.UTF-8"))
    #expect(!lines.contains { $0.hasPrefix("USER=") })
    let changed = try await Command.run(
      ["/bin/sh", "-c", "echo $TZ"], in: sandbox, environment: ["TZ": "Asia/Taipei"])
    #expect(changed.output == "Asia/Taipei\n")
  }

  @Test("a sandbox leaves nothing behind")
  func cleaning() async throws {
    var other: Sandbox? = try Sandbox()
    let place = try #require(other).work.path
    #expect(access(place, F_OK) == 0)
    other = nil
    #expect(access(place, F_OK) != 0)
  }

  @Test("the program is the one that is named, else the one built with the tests")
  func program() throws {
    #expect(try Program.path(environment: ["TIDELINE_BINARY": "/bin/sh"]) == "/bin/sh")
    let error = #expect(throws: HarnessError.self) {
      try Program.path(environment: ["TIDELINE_BINARY": "/no/such/tideline"])
    }
    #expect(error?.description.hasPrefix("There is no tideline at /no/such/tideline") == true)
    let folder = URL(filePath: Program.besideTheTests("tideline")).deletingLastPathComponent()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.contains { $0.hasSuffix(".xctest") })
  }
}
