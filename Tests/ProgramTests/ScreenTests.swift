import Foundation
import Glibc
import Testing

extension EndToEnd {
  /// The harness itself, on programs whose behaviour is known.
  @Suite("a screen in a test")
  struct ScreenTests {
    private let shell = ["/bin/sh", "-c"]

    @Test("text is typed, keys are pressed, the answer is waited for")
    func typing() async throws {
      try await Screen.run(shell + ["read line; echo \"<$line>\"; exec cat"]) { screen in
        try await screen.type("-l 金额 ;'\"")
        try await screen.press("Enter")
        try await screen.wait(for: "<-l 金额 ;'\">")
        try await screen.press("o", "n", "e", "Enter")
        try await screen.wait(until: "two lines of one") { text in
          text.split(separator: "\n").filter { $0 == "one" }.count == 2
        }
      }
    }

    @Test("a patient question brings the screen along when it fails")
    func notSeen() async throws {
      let patience = Patience(looks: 20, pause: .milliseconds(10))
      let error = await #expect(throws: HarnessError.self) {
        try await Screen.run(shell + ["echo tide; exec cat"], patience: patience) { screen in
          try await screen.wait(for: "ebb")
        }
      }
      #expect(error?.description.contains("\"ebb\" did not come") == true)
    }

    @Test("the status of a program that ended is read, and its last screen")
    func status() async throws {
      try await Screen.run(shell + ["echo done; exit 7"]) { screen in
        let ending = try await screen.ending()
        #expect(ending == .exit(7))
        let text = try await screen.text()
        #expect(text == "done")
      }
    }

    @Test("what a program leaves behind can be seen when it has gone")
    func leftovers() async throws {
      try await Screen.run(shell + ["stty raw -echo; printf '\\033[?1049hlost'"]) { screen in
        _ = try await screen.ending()
        #expect(!screen.leftLineSettingsAlone())
        #expect(try await screen.value(of: "alternate_on") == "1")
      }
      try await Screen.run(shell + ["echo clean"]) { screen in
        _ = try await screen.ending()
        #expect(screen.leftLineSettingsAlone())
        #expect(try await screen.value(of: "alternate_on") == "0")
      }
    }

    @Test("the key that interrupts reaches the program, and its status is kept")
    func interrupt() async throws {
      let script = "trap 'exit 5' INT; echo ready; while :; do sleep 0.05; done"
      try await Screen.run(shell + [script]) { screen in
        try await screen.wait(for: "ready")
        try await screen.press("C-c")
        let ending = try await screen.ending()
        #expect(ending == .exit(5))
      }
    }

    @Test("a signal reaches the program itself")
    func signals() async throws {
      let script = "trap 'echo caught' USR1; echo ready; while :; do sleep 0.05; done"
      try await Screen.run(shell + [script]) { screen in
        try await screen.wait(for: "ready")
        try await screen.kill(with: SIGUSR1)
        try await screen.wait(for: "caught")
        try await screen.kill(with: SIGKILL)
        let ending = try await screen.ending()
        #expect(ending == .signal(SIGKILL))
        let text = try await screen.text()
        #expect(text == "ready\ncaught")
      }
    }

    @Test("a window has the size it was given, and a new one when resized")
    func resizing() async throws {
      let script = "while :; do stty size; sleep 0.05; done"
      try await Screen.run(shell + [script], size: .small) { screen in
        try await screen.wait(for: "24 80")
        try await screen.resize(to: .large)
        try await screen.wait(for: "60 200")
      }
    }

    @Test("a program finds the terminal and the home that the test names")
    func surroundings() async throws {
      let sandbox = try Sandbox()
      let script = "echo $TERM $COLORTERM; cd; pwd; exec cat"
      try await Screen.run(
        shell + [script], in: sandbox, environment: ["COLORTERM": "truecolor"]
      ) { screen in
        try await screen.wait(for: "tmux-256color truecolor")
        let home = try await screen.wait(for: "/home").filter { $0 != "\n" }
        #expect(home.contains(sandbox.folder.lastPathComponent))
      }
    }

    @Test("bytes, colours and modes of the terminal can be told")
    func modes() async throws {
      let script = "printf '\\033[?1049h\\033[31mred\\033[m\\033[?25l'; exec cat"
      try await Screen.run(shell + [script]) { screen in
        try await screen.wait(for: "red")
        #expect(try await screen.value(of: "alternate_on") == "1")
        #expect(try await screen.value(of: "cursor_flag") == "0")
        #expect(try await screen.styled().contains("\u{1b}[31mred"))
        try await screen.send(bytes: Array("raw\r".utf8))
        try await screen.wait(for: "raw")
      }
    }

    @Test("a drawn screen is the one that is kept")
    func golden() async throws {
      let script = "printf '\\033[2J\\033[H╭──╮\\n│潮│\\n╰──╯\\n\\n  end'; exec cat"
      try await Screen.run(shell + [script], size: .small) { screen in
        try await screen.expect(matches: "harness-box", showing: "end")
      }
    }

    @Test("a screen that is drawn in parts is read when it is whole")
    func settling() async throws {
      let script = "echo one; for i in 1 2 3 4 5; do echo $i; sleep 0.01; done; exec cat"
      try await Screen.run(shell + [script]) { screen in
        let text = try await screen.settled(showing: "one\n1\n2\n3\n4\n5")
        #expect(text == "one\n1\n2\n3\n4\n5")
      }
    }

    @Test("without tmux the failure says how to get it")
    func noTmux() throws {
      let error = try #require(
        #expect(throws: HarnessError.self) { try Tmux(in: Sandbox(), path: nil) })
      #expect(error.description.hasPrefix("tmux is not installed; `make test` installs it"))
    }

    @Test("two screens at once do not meet")
    func two() async throws {
      try await Screen.run(shell + ["echo outer; exec cat"]) { outer in
        try await Screen.run(shell + ["echo inner; exec cat"]) { inner in
          let text = try await inner.wait(for: "inner")
          #expect(text == "inner")
        }
        let text = try await outer.wait(for: "outer")
        #expect(text == "outer")
      }
    }
  }
}
