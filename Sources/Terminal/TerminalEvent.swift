package import Cells

/// What a run loop is told.
package enum TerminalEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// The mouse was used over a cell.
  case pointer(Pointer)
  /// Text was pasted, all of it at once; line feeds in it are `\n`.
  case paste(String)
  /// The screen has this size now; draw a new frame of it.
  case resized(width: Int, height: Int)
  /// The watched descriptor can be read.
  case woken
  /// Nothing happened in the time given.
  case idle
  /// Save and leave; no more input will come.
  case stop(StopReason)
}

/// Why a program should end.
package enum StopReason: Hashable, Sendable {
  /// The terminal is gone.
  case hangUp
  /// A signal asked for it; its number.
  case signal(Int)
}
