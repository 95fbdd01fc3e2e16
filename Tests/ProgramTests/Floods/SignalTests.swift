import Foundation
import Glibc
import Testing

extension EndToEnd {
  /// Whatever ends the program, the terminal is given back, and a shell sees what it was.
  @Suite("signals") struct SignalTests {
    private let world: SmallWorld

    init() throws { world = try SmallWorld() }

    /// A dashboard that shows its first screen, on a world that has been made.
    private func dashboard(accounts: Int = 5) async throws -> Line {
      if !FileManager.default.fileExists(atPath: world.file.path) {
        try await world.expect("new", "w", "--accounts", "\(accounts)")
      }
      let line = try Line([Program.path(), "w", "--lang", "en"], in: world.sandbox)
      #expect(line.shows("\u{1B}[?1049h"))
      line.read(untilQuietFor: 200)
      line.type("\u{1B}")
      line.read(untilQuietFor: 100)
      return line
    }

    @Test(
      "each gives the terminal back and ends the program",
      arguments: [
        SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGPIPE, SIGUSR1, SIGUSR2, SIGALRM, SIGXCPU, SIGXFSZ,
        SIGVTALRM, SIGPROF, SIGIO, SIGPWR, SIGSTKFLT, 40, SIGSEGV, SIGILL, SIGABRT, SIGBUS, SIGFPE,
        SIGTRAP, SIGSYS,
      ])
    func each(signal: Int32) async throws {
      let line = try await dashboard()
      line.send(signal)
      #expect(line.ending() == .signal(signal))
      #expect(line.leftBehind.isEmpty)
    }

    @Test(
      "in a prompt, while playing and amid many days it takes no longer",
      arguments: [SIGTERM, SIGHUP], ["/name", " ++++", "N3000\ry"])
    func amid(signal: Int32, keys: String) async throws {
      let line = try await dashboard(accounts: 400)
      for key in keys {
        line.type(String(key))
        line.read(untilQuietFor: 60)
      }
      let start = ContinuousClock.now
      line.send(signal)
      #expect(line.ending() == .signal(signal))
      #expect(ContinuousClock.now - start < .seconds(2))
      #expect(line.leftBehind.isEmpty)
      try await world.expect("verify", "w")
    }

    @Test("what was acknowledged before the signal is kept")
    func nothingIsLost() async throws {
      let line = try await dashboard()
      line.type("x1note one\r")
      #expect(line.shows("entry 1 of the journal"))
      line.type("N20\r")
      line.send(SIGTERM)
      #expect(line.ending() == .signal(SIGTERM))
      #expect(try await world.ask("verify", "w")["entries"].number == 1)
    }

    @Test("C-c leaves as q does", arguments: ["\u{3}", "q"])
    func typed(key: String) async throws {
      let line = try await dashboard()
      line.type(key)
      #expect(line.ending() == .exit(0))
      #expect(line.leftBehind.isEmpty)
    }

    @Test("twenty stops that are taken back leave it running and drawn")
    func stopsAndContinues() async throws {
      let line = try await dashboard()
      for _ in 0..<20 {
        line.send(SIGTSTP)
        line.read(untilQuietFor: 15)
        line.send(SIGCONT)
        line.read(untilQuietFor: 15)
      }
      line.read(untilQuietFor: 300)
      let count = line.output.count
      line.resize(to: .small)
      #expect(line.shows("help", after: count))
      #expect(line.leftBehind.contains("1049"))
      line.type("q")
      #expect(line.ending() == .exit(0))
      #expect(line.leftBehind.isEmpty)
    }

    @Test("a terminal that goes away ends it")
    func hangUp() async throws {
      let line = try await dashboard()
      line.hangUp()
      #expect(line.ending() == .signal(SIGHUP))
    }
  }
}

/// What readers and limits do to a command.
@Suite("a command that cannot write") struct BrokenOutputTests {
  private func shell(_ script: String, in world: SmallWorld) async throws -> Command {
    try await Command.run(
      ["/bin/bash", "-c", script, "bash", Program.path()], in: world.sandbox,
      patience: Patience(looks: 20_000))
  }

  @Test("a reader that has seen enough is no fault", arguments: ["", "trap '' PIPE; "])
  func closedPipe(before: String) async throws {
    let world = try await SmallWorld(days: 0, accounts: 4_000)
    let command = try await shell(
      before + "\"$1\" accounts w | head -1; echo ${PIPESTATUS[0]}", in: world)
    #expect(command.errors == "")
    #expect(command.output.hasSuffix("\n141\n"))
  }

  @Test("a file that may not grow is said, and the world stays whole")
  func fileSizeLimit() async throws {
    let world = try await SmallWorld(days: 0, accounts: 300)
    let command = try await shell("ulimit -f 40; \"$1\" step w --days 200; echo $?", in: world)
    #expect(command.output.hasSuffix("1\n"))
    #expect(command.errors.hasPrefix("tideline: "))
    try await world.expect("verify", "w")
  }
}
