internal import CTerminal
package import Cells

/// A real terminal: draws frames, reads events, and is given back as it was found.
///
/// One value owns it, on one thread; the run loop is `present`, `read`, and again. Whatever ends
/// the program, the screen, the modes and the line settings are put back: by `close` or the end
/// of the value's life, by `read` answering signals, and by a handler in C when the process
/// crashes.
package struct Terminal: ~Copyable {
  /// The terminfo name in use, and whether it is another than `TERM` asked for.
  package let type: (name: String, isFallback: Bool)
  /// How many colours are used; can be lowered, for themes without colour.
  package let depth: ColorDepth
  /// The characters that can be shown here.
  package let glyphSet: GlyphSet
  var painter: Painter
  var decoder: KeyDecoder
  var waiting: [TerminalEvent] = []
  var lastInput: Int64 = 0
  var lastPress: (pointer: Pointer, time: Int64)?
  var size: (width: Int, height: Int)

  /// Takes the terminal: alternate screen, raw keys, signal handlers.
  package init(_ options: TerminalOptions = TerminalOptions()) throws(TerminalFault) {
    var environment = TerminalEnvironment.current
    if let type = options.type { environment = TerminalEnvironment(term: type) }
    try Terminal.open(options, environment)
    let name = String(cString: terminal_type())
    type = (name, !environment.isPromised(name))
    let hasColor = options.color && !environment.forbidsColor
    depth = hasColor ? Terminal.depth(colors: Int(terminal_colors())) : .mono
    glyphSet = terminal_speaks_utf8() ? .unicode : .ascii
    painter = Painter(depth: depth)
    decoder = KeyDecoder(sequences: KeyTable.described)
    size = Terminal.currentSize
  }

  deinit {
    terminal_close()
  }

  /// Gives the terminal back now.
  package consuming func close() {}

  private static func open(
    _ options: TerminalOptions, _ environment: TerminalEnvironment
  ) throws(TerminalFault) {
    let settings = terminal_options(
      mouse: options.mouse,
      previous_crash_handlers: options.handsCrashesOver ?? environment.wantsBacktrace)
    let outcome = withTypes(environment.types) {
      terminal_open(options.input, options.output, $0, settings)
    }
    switch Int(outcome) {
    case TERMINAL_OPEN: return
    case TERMINAL_NOT_A_TERMINAL: throw .notATerminal
    case TERMINAL_NO_DESCRIPTION: throw .noDescription(type: environment.term)
    default: throw .noResources
    }
  }

  // The names as C strings in one buffer that lives as long as the call.
  private static func withTypes<Result>(
    _ types: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Result
  ) -> Result {
    let bytes = types.flatMap { $0.utf8CString }
    return bytes.withUnsafeBufferPointer { buffer in
      var names: [UnsafePointer<CChar>?] = []
      var start = buffer.baseAddress
      for type in types {
        names.append(start)
        start = start.map { $0 + type.utf8CString.count }
      }
      return (names + [nil]).withUnsafeBufferPointer { list in
        guard let first = list.baseAddress else { preconditionFailure("an empty list of types") }
        return body(first)
      }
    }
  }

  static func depth(colors: Int) -> ColorDepth {
    switch colors {
    case (1 << 24)...: .trueColor
    case 256...: .indexed256
    case 16...: .ansi16
    case 8...: .ansi8
    default: .mono
    }
  }

  static var currentSize: (width: Int, height: Int) {
    var columns: Int32 = 0
    var rows: Int32 = 0
    terminal_size(&columns, &rows)
    return (Int(columns), Int(rows))
  }

  /// Columns of the screen.
  package var width: Int { size.width }
  /// Rows of the screen.
  package var height: Int { size.height }
}

/// How a terminal is used.
package struct TerminalOptions: Sendable {
  /// The descriptor keys come from.
  package var input: Int32 = 0
  /// The descriptor the screen is written to.
  package var output: Int32 = 1
  /// The terminfo name; nil takes `TERM`.
  package var type: String?
  /// Whether clicks and the wheel are wanted. The terminal's own selection then needs Shift.
  package var mouse = true
  /// Whether colours are wanted at all; `NO_COLOR` is obeyed beside this.
  package var color = true
  /// After a crash, hand over to the handler found at the start instead of ending by the signal.
  /// Nil does so where `SWIFT_BACKTRACE` is set, since someone is looking for the backtrace.
  package var handsCrashesOver: Bool?

  /// The usual: standard input and output, mouse and colours.
  package init() {}
}

/// Why there is no terminal to draw on.
package enum TerminalFault: Error, Hashable, Sendable {
  /// Input or output is a file, a pipe or closed.
  case notATerminal
  /// Neither the type that `TERM` names nor any common one is described on this system.
  case noDescription(type: String)
  /// The system gave no descriptors, or a terminal is open already.
  case noResources
}

extension Terminal {
  /// Shows a frame: sends the cells that differ from the frame before, at once. The same frame
  /// again sends nothing.
  package mutating func present(_ frame: Surface, theme: Theme) {
    painter.present(frame, theme)
  }

  /// Shows the next frame whole, whatever the terminal shows now.
  package mutating func redraw() {
    painter.forget()
  }

  /// Copies text to the system's clipboard through the terminal (OSC 52). Controls in the text
  /// are copied as visible marks, line feeds and tabs as they are.
  /// - Returns: false if the text is longer than terminals take (74,994 bytes as base64), or if
  ///   this terminal has no such modes; then nothing was sent.
  package func copy(_ text: String) -> Bool {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false)
        .map { SafeText.marked(String($0)) }.joined(separator: "\t")
    }
    let encoded = Base64.encode(Array(lines.joined(separator: "\n").utf8))
    guard encoded.utf8.count <= 74_994 else { return false }
    let request = "\u{1B}]52;c;\(encoded)\u{7}"
    return terminal_send(request, Int32(request.utf8.count))
  }
}

/// Base64 as RFC 4648 §4 defines it.
enum Base64 {
  private static let digits: [UInt8] = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func encode(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for position in 0..<4 {
        let digit = digits[bits >> (18 - 6 * position) & 63]
        result.append(position <= group.count ? digit : UInt8(ascii: "="))
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
