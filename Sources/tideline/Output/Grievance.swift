internal import Cells
internal import Desk
internal import Glibc

/// A sentence on the error stream by which a command tells what it could not do.
enum Grievance {
  /// Tells it in the language at hand.
  static func tell(_ phrase: Phrase) {
    let sentence = SafeText.marked("tideline: " + phrase[Configuration.languageAtHand])
    Output.send(Array((sentence + "\n").utf8), to: STDERR_FILENO)
  }
}
