import Glibc

/// How a program ended.
enum Ending: Sendable, Equatable {
  case exit(Int32)
  case signal(Int32)

  /// Reads the number that `waitpid` gives.
  init(waitStatus status: Int32) {
    let signal = status & 0x7f
    self = signal == 0 ? .exit((status >> 8) & 0xff) : .signal(signal)
  }
}
