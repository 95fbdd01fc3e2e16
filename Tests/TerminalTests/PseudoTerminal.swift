#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Both ends of a pseudo-terminal: the program's, and the one a person would sit at.
final class PseudoTerminal {
  /// The end that the program reads and writes.
  let program: Int32
  private var person: Int32

  init(columns: UInt16 = 80, rows: UInt16 = 24) throws {
    var (far, near): (Int32, Int32) = (-1, -1)
    guard openpty(&far, &near, nil, nil, nil) == 0 else { throw Unavailable() }
    person = far
    program = near
    resize(columns: columns, rows: rows)
  }

  struct Unavailable: Error {}

  deinit {
    hangUp()
    close(program)
  }

  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize()
    size.ws_col = columns
    size.ws_row = rows
    _ = ioctl(person, UInt(TIOCSWINSZ), &size)
  }

  /// Closes the person's end.
  func hangUp() {
    if person >= 0 { close(person) }
    person = -1
  }

  /// Sends what a keyboard would.
  func type(_ bytes: [UInt8]) {
    _ = bytes.withUnsafeBytes { write(person, $0.baseAddress, $0.count) }
  }

  func type(_ text: String) {
    type(Array(text.utf8))
  }

  /// All that the program has written so far; waits for some seconds until `text` has come.
  func output(until text: String = "") -> String {
    var result: [UInt8] = []
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    for _ in 0..<100 {
      var watched = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
      while poll(&watched, 1, 20) > 0, watched.revents & Int16(POLLIN) != 0 {
        let count = read(person, &bytes, bytes.count)
        guard count > 0 else { break }
        result += bytes[..<count]
      }
      if String(decoding: result, as: UTF8.self).contains(text) || text.isEmpty { break }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether the line is as a shell wants it: echoed, and by lines.
  var isCooked: Bool {
    var settings = termios()
    tcgetattr(program, &settings)
    let wanted = tcflag_t(ICANON | ECHO | ISIG)
    return settings.c_lflag & wanted == wanted
  }
}
