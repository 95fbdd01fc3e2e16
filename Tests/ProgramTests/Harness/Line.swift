import Foundation
import Glibc

/// A program on a bare pseudo-terminal, for what lies below a screen: floods of bytes, signals, and
/// what is left behind.
final class Line {
  private var person: Int32
  private let program: Int32
  private let process: pid_t
  private let found: termios
  private var ended: Ending?
  /// All that the program has written.
  private(set) var output: [UInt8] = []

  /// Starts the program whose path is the first argument in a session of its own.
  init(_ arguments: [String], in sandbox: Sandbox, size: Size = .standard) throws {
    var (far, near): (Int32, Int32) = (-1, -1)
    guard openpty(&far, &near, nil, nil, nil) == 0, let name = ttyname(near) else {
      throw HarnessError.couldNotStart("a pseudo-terminal", errno: errno)
    }
    (person, program) = (far, near)
    _ = fcntl(person, F_SETFL, O_NONBLOCK)
    // A child that kept the person's end would keep the terminal alive.
    for end in [person, program] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var settings = termios()
    tcgetattr(near, &settings)
    found = settings
    process = try Child.start(
      arguments, environment: sandbox.environment(["TERM": "xterm-256color"]),
      folder: sandbox.work, onTerminal: String(cString: name))
    resize(to: size)
  }

  deinit {
    if ended == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    hangUp()
    close(program)
  }

  /// Closes the person's end.
  func hangUp() {
    if person >= 0 { close(person) }
    person = -1
  }

  /// Gives the terminal a size, and tells of it.
  func resize(to size: Size) {
    var window = winsize()
    (window.ws_col, window.ws_row) = (UInt16(size.columns), UInt16(size.rows))
    _ = ioctl(person, UInt(TIOCSWINSZ), &window)
    send(SIGWINCH)
  }

  /// Sends a signal to the program.
  func send(_ signal: Int32) { kill(process, signal) }

  /// Types bytes, reading meanwhile so that nobody waits for the other; false where they were not
  /// taken.
  @discardableResult
  func type(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    let end = ContinuousClock.now + .seconds(20)
    while !rest.isEmpty, !hasEnded {
      guard ContinuousClock.now < end else { return false }
      let piece = Array(rest.prefix(512))
      let count = write(person, piece, piece.count)
      if count > 0 { rest = rest.dropFirst(count) }
      read(untilQuietFor: count > 0 ? 0 : 5)
    }
    return rest.isEmpty
  }

  @discardableResult
  func type(_ text: String) -> Bool { type(Array(text.utf8)) }

  /// Reads what comes until nothing has come for so many milliseconds.
  func read(untilQuietFor milliseconds: Int32) {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    var watched = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
    while poll(&watched, 1, milliseconds) > 0 {
      let count = Glibc.read(person, &bytes, bytes.count)
      guard count > 0 else { return }
      output += bytes[..<count]
    }
  }

  /// Waits until something is so, for some seconds at most; tells whether it came to be.
  func wait(upTo most: Duration = .seconds(20), until isSo: () -> Bool) -> Bool {
    let end = ContinuousClock.now + most
    while !isSo() {
      guard ContinuousClock.now < end else { return false }
      read(untilQuietFor: 5)
    }
    return true
  }

  /// Waits for a text in what came after so many bytes.
  func shows(_ text: String, after start: Int = 0) -> Bool {
    let wanted = Array(text.utf8)
    return wait { output[start...].firstRange(of: wanted) != nil }
  }

  /// How long the program takes to draw again when it is asked to, or to end; nil when it does not.
  func timeToAnswer() -> Duration? {
    let (start, count) = (ContinuousClock.now, output.count)
    resize(to: Size(columns: 100, rows: 30))
    let answers = wait(upTo: .seconds(10)) { output.count > count || hasEnded }
    return answers ? ContinuousClock.now - start : nil
  }

  /// What was written while the screen was on; what is typed before and after, the line echoes.
  var shown: String {
    let start = output.firstRange(of: Array("\u{1B}[?1049h".utf8))?.upperBound ?? output.endIndex
    let shown = output[start...]
    let off = shown.ranges(of: Array("\u{1B}[?1049l".utf8)).last
    return String(decoding: shown[..<(off?.lowerBound ?? shown.endIndex)], as: UTF8.self)
  }

  /// Whether the program has ended.
  var hasEnded: Bool {
    guard ended == nil else { return true }
    var status: Int32 = 0
    guard waitpid(process, &status, WNOHANG) == process else { return false }
    ended = Ending(waitStatus: status)
    return true
  }

  /// How the program ends; nil where it does not.
  func ending(within most: Duration = .seconds(10)) -> Ending? {
    guard wait(upTo: most, until: { hasEnded }) else { return nil }
    read(untilQuietFor: 20)
    return ended
  }
}

// MARK: - What is left behind

extension Line {
  /// The line settings that are not as they were, and the modes that are still on, in words.
  var leftBehind: [String] {
    var now = termios()
    tcgetattr(program, &now)
    let isAsFound =
      now.c_lflag == found.c_lflag && now.c_iflag == found.c_iflag && now.c_oflag == found.c_oflag
    return (isAsFound ? [] : ["line settings"]) + modesLeft
  }

  private var modesLeft: [String] {
    let text = String(decoding: output, as: UTF8.self)
    let modes = ["1049", "1000", "1002", "1003", "1006", "2004", "2026"]
    let left = modes.filter { isLast("[?\($0)h", after: "[?\($0)l", in: text) }
    return left + (isLast("[?25l", after: "[?25h", in: text) ? ["hidden cursor"] : [])
  }

  private func isLast(_ one: String, after other: String, in text: String) -> Bool {
    guard let on = text.range(of: one, options: .backwards) else { return false }
    guard let off = text.range(of: other, options: .backwards) else { return true }
    return on.lowerBound > off.lowerBound
  }
}
