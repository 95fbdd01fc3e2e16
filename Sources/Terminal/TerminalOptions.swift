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
