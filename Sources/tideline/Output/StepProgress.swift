internal import Credit
internal import Glibc

/// How far a long run has come, on a terminal's standard error; elsewhere nothing is said.
struct StepProgress {
  private let label: String
  private let first: Day
  private let days: Int
  private let isShown: Bool

  /// A run of so many days after `first`.
  init(_ label: String, after first: Day, days: Int) {
    (self.label, self.first, self.days) = (label, first, days)
    isShown = isatty(STDERR_FILENO) == 1 && days > 0
    tell(0)
  }

  /// Tells that so many days are done.
  func tell(_ done: Int) {
    guard isShown else { return }
    write("\r\(label): \(first + done), \(done * 100 / days) %\u{1b}[K")
  }

  /// Takes the line away.
  func end() {
    if isShown { write("\r\u{1b}[K") }
  }

  private func write(_ text: String) { Output.send(Array(text.utf8), to: STDERR_FILENO) }
}
