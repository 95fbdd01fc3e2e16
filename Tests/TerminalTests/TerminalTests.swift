import Cells
import Terminal
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// One after the other: a process has one terminal at a time.
@Suite(.serialized) struct TerminalTests {
  private func options(_ line: PseudoTerminal, _ type: String = "xterm") -> TerminalOptions {
    var options = TerminalOptions()
    options.input = line.program
    options.output = line.program
    options.type = type
    options.handsCrashesOver = true
    return options
  }

  // A terminal cannot be copied, as the expanded `#expect` would do with its parts.
  private func expect(
    _ event: TerminalEvent, _ expected: TerminalEvent,
    at location: SourceLocation = #_sourceLocation
  ) {
    #expect(event == expected, sourceLocation: location)
  }

  // To the process: the threads that tests run on may hold signals back.
  private func send(_ number: Int32) {
    kill(getpid(), number)
  }

  private static let modesOff = "\u{1B}[?2026l\u{1B}[?2004l\u{1B}[?1006l\u{1B}[?1003l"
  private static let screenOff = "\u{1B}[?1049l"

  private func frame(_ text: String) -> Surface {
    var surface = Surface(width: 80, height: 24)
    surface.put(text, x: 2, y: 3, Style(.danger))
    return surface
  }

  @Test func theTerminalIsGivenBackAsItWasFound() throws {
    let line = try PseudoTerminal()
    #expect(line.isCooked)
    var terminal = try Terminal(options(line))
    terminal.present(frame("hello"), theme: .mono)
    #expect(!line.isCooked)
    let shown = line.output()
    #expect(shown.contains("\u{1B}[?1049h") && shown.contains("hello"))
    #expect(shown.contains("\u{1B}[?2004h") && shown.contains("\u{1B}[?1006h"))
    terminal.close()
    let after = line.output()
    #expect(after.contains(Self.modesOff) && after.contains(Self.screenOff))
    #expect(after.contains("\u{1B}[?25h"))
    #expect(line.isCooked)
  }

  @Test func onlyWhatChangedIsSent() throws {
    let line = try PseudoTerminal()
    var terminal = try Terminal(options(line))
    terminal.present(frame("hello"), theme: .mono)
    _ = line.output()
    terminal.present(frame("hello"), theme: .mono)
    #expect(line.output().isEmpty)
    terminal.present(frame("hellq"), theme: .mono)
    let change = line.output()
    #expect(change.contains("q") && !change.contains("hell"))
    #expect(change.utf8.count < 40)
    terminal.redraw()
    terminal.present(frame("hellq"), theme: .mono)
    #expect(line.output().contains("hellq"))
    terminal.close()
  }

  @Test func keysAreRead() throws {
    let line = try PseudoTerminal()
    var terminal = try Terminal(options(line))
    expect(terminal.read(timeoutMilliseconds: 0), .idle)
    line.type("j\u{1B}[A")
    expect(terminal.read(timeoutMilliseconds: 5000), .key(.character("j")))
    let more = terminal.hasWaitingEvents
    #expect(more)
    expect(terminal.read(timeoutMilliseconds: 5000), .key(.up))
    line.type("\u{1B}")
    expect(terminal.read(timeoutMilliseconds: 5000), .key(.escape))
    line.type([0xFF, 0xE6, 0x9D])
    expect(terminal.read(timeoutMilliseconds: 0), .idle)
    line.type("\u{3}")
    expect(terminal.read(timeoutMilliseconds: 5000), .key(.control("c")))
    line.type("\u{1B}[<0;4;5M\u{1B}[<0;4;5m\u{1B}[<0;4;5M")
    expect(terminal.read(timeoutMilliseconds: 5000), .pointer(Pointer(.press, x: 3, y: 4)))
    let second = terminal.read(timeoutMilliseconds: 5000)
    #expect(second == .pointer(Pointer(.doublePress, x: 3, y: 4)))
    terminal.close()
  }

  @Test func aPasteWithoutItsEndGivesTheKeyboardBack() throws {
    let line = try PseudoTerminal()
    var terminal = try Terminal(options(line))
    line.type("\u{1B}[200~abc")
    expect(terminal.read(timeoutMilliseconds: 5000), .paste("abc"))
    line.type("\u{3}")
    expect(terminal.read(timeoutMilliseconds: 5000), .key(.control("c")))
    terminal.close()
  }

  @Test func aPasteThatPausesKeepsNobodyWaiting() throws {
    let line = try PseudoTerminal()
    var terminal = try Terminal(options(line))
    line.type("\u{1B}[200~abc")
    let start = ContinuousClock.now
    expect(terminal.read(timeoutMilliseconds: 0), .idle)
    expect(terminal.read(timeoutMilliseconds: 20), .idle)
    #expect(ContinuousClock.now - start < .milliseconds(800))
    expect(terminal.read(timeoutMilliseconds: 5000), .paste("abc"))
    terminal.close()
  }

  @Test func whatWasTypedCanBeDropped() throws {
    let line = try PseudoTerminal()
    var terminal = try Terminal(options(line))
    line.type("jjnn\u{1B}[200~y")
    terminal.dropInput()
    // The paste is not over: what follows is still no key.
    line.type("n\u{1B}[201~k")
    expect(terminal.read(timeoutMilliseconds: 5000), .paste("yn"))
    expect(terminal.read(timeoutMilliseconds: 5000), .key(.character("k")))
    line.type("nnn")
    terminal.dropInput()
    expect(terminal.read(timeoutMilliseconds: 0), .idle)
    terminal.close()
  }

  @Test func anotherThreadCanWakeTheLoop() throws {
    let line = try PseudoTerminal()
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { ends.forEach { close($0) } }
    var terminal = try Terminal(options(line))
    #expect(write(ends[1], "x", 1) == 1)
    expect(terminal.read(timeoutMilliseconds: 5000, alsoWatching: ends[0]), .woken)
    terminal.close()
  }

  @Test(arguments: [
    SIGTERM, SIGINT, SIGQUIT, SIGUSR1, SIGUSR2, SIGALRM, SIGXCPU, SIGVTALRM, SIGPROF,
  ])
  func aSignalToStopEndsTheLoop(signal: Int32) throws {
    let line = try PseudoTerminal()
    var terminal = try Terminal(options(line))
    send(signal)
    expect(terminal.read(timeoutMilliseconds: 5000), .stop(.signal(Int(signal))))
    terminal.close()
    #expect(line.output().contains(Self.screenOff))
    #expect(line.isCooked)
  }

  @Test func aWriteThatNobodyReadsIsAnErrorAndNoSignal() throws {
    let line = try PseudoTerminal()
    var terminal = try Terminal(options(line))
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    close(ends[0])
    defer { close(ends[1]) }
    let written = write(ends[1], "x", 1)
    let error = errno
    #expect(written == -1 && error == EPIPE)
    expect(terminal.read(timeoutMilliseconds: 0), .idle)
    terminal.close()
  }

  @Test func hangingUpEndsTheLoop() throws {
    let line = try PseudoTerminal()
    var terminal = try Terminal(options(line))
    send(SIGHUP)
    expect(terminal.read(timeoutMilliseconds: 5000), .stop(.hangUp))
    line.hangUp()
    expect(terminal.read(timeoutMilliseconds: 5000), .stop(.hangUp))
    terminal.close()
  }

  @Test func theNewSizeIsTold() throws {
    let line = try PseudoTerminal()
    var terminal = try Terminal(options(line))
    let size = [terminal.width, terminal.height]
    #expect(size == [80, 24])
    for (columns, rows) in [(30, 10), (1, 1), (300, 3), (200, 60)] {
      line.resize(columns: UInt16(columns), rows: UInt16(rows))
      send(SIGWINCH)
      let event = terminal.read(timeoutMilliseconds: 5000)
      #expect(event == .resized(width: columns, height: rows))
      var surface = Surface(
        width: terminal.width, height: terminal.height, glyphSet: terminal.glyphSet)
      surface.put("\(columns) by 李", x: 0, y: 0)
      terminal.present(surface, theme: .mono)
      #expect(line.output(until: surface.rows[0]).contains(surface.rows[0]))
    }
    terminal.close()
  }

  @Test(arguments: [SIGSEGV, SIGILL, SIGABRT, SIGTRAP, SIGBUS, SIGFPE, SIGSYS])
  func aCrashGivesTheTerminalBack(number: Int32) throws {
    // Stands in for whoever handled crashes before, and lets the process live.
    let before = signal(number) { _ in }
    defer { signal(number, before) }
    let line = try PseudoTerminal()
    var terminal = try Terminal(options(line))
    terminal.present(frame("hello"), theme: .mono)
    _ = line.output()
    send(number)
    let after = line.output(until: Self.screenOff)
    #expect(after.contains(Self.modesOff) && after.contains(Self.screenOff))
    #expect(line.isCooked)
    terminal.close()
  }

  @Test func unknownTypesFallBack() throws {
    let line = try PseudoTerminal()
    let terminal = try Terminal(options(line, "no-such-terminal"))
    let isFallback = terminal.type.isFallback
    #expect(isFallback)
    terminal.close()
  }

  @Test(arguments: ["vt100", "dumb", "linux", "xterm-256color"])
  func everyTypeDraws(type: String) throws {
    let line = try PseudoTerminal()
    var terminal = try Terminal(options(line, type))
    terminal.present(frame("hello"), theme: .mono)
    #expect(line.output().contains("hello"))
    terminal.close()
    #expect(line.isCooked)
  }

  @Test func oldTerminalsAreNotAskedForModes() throws {
    let line = try PseudoTerminal()
    let terminal = try Terminal(options(line, "vt100"))
    let isCopied = terminal.copy("text")
    #expect(!isCopied)
    terminal.close()
    #expect(!line.output().contains("?2004"))
  }

  @Test func aFileIsNoTerminal() throws {
    let file = open("/dev/null", O_RDWR)
    defer { close(file) }
    var options = TerminalOptions()
    options.input = file
    options.output = file
    #expect(throws: TerminalFault.notATerminal) { _ = try Terminal(options) }
  }

  @Test func theClipboardTakesSafeText() throws {
    let line = try PseudoTerminal()
    let terminal = try Terminal(options(line, "xterm-256color"))
    _ = line.output()
    let isCopied = terminal.copy("a\tb\n\u{1B}")
    #expect(isCopied)
    #expect(line.output() == "\u{1B}]52;c;YQliCuKQmw==\u{7}")
    let isTooLong = !terminal.copy(String(repeating: "x", count: 60_000))
    #expect(isTooLong)
    #expect(line.output().isEmpty)
    terminal.close()
  }
}
