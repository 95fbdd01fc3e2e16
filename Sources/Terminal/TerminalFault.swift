/// Why there is no terminal to draw on.
package enum TerminalFault: Error, Hashable, Sendable {
  /// Input or output is a file, a pipe or closed.
  case notATerminal
  /// Neither the type that `TERM` names nor any common one is described on this system.
  case noDescription(type: String)
  /// The system gave no descriptors, or a terminal is open already.
  case noResources
}
