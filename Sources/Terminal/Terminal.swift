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
