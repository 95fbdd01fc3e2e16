internal import Cells
internal import Desk
internal import Glibc

/// The error stream, where a command says what it could not do.
enum StandardError {
  /// Says it in the language at hand.
  static func say(_ phrase: Phrase) {
    let sentence = SafeText.marked("tideline: " + phrase[Configuration.languageAtHand])
    Output.send(Array((sentence + "\n").utf8), to: STDERR_FILENO)
  }
}
