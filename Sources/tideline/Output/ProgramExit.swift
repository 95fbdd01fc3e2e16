internal import ArgumentParser
internal import Cells
internal import Glibc

/// How the program ends when it does not simply finish: a status, and a text on one of the streams.
struct ProgramExit {
  private let status: Int32
  private let text: String
  private let isError: Bool

  /// What an error that escaped a command leads to.
  init(of error: any Error, arguments: [String]) {
    if let word = ProgramExit.wordTakenForHelp(error, arguments) {
      self.init(of: ValidationError("Unknown option '\(word)'."), arguments: [])
      return
    }
    if let known = CommandError(error) {
      let language = Configuration.languageAtHand
      self.init(
        status: known.status, text: "tideline: " + known.sentence(language), isError: true)
      return
    }
    let code = Tideline.exitCode(for: error)
    let text = Tideline.fullMessage(for: error)
    let status = code == .validationFailure ? 2 : code.rawValue
    self.init(status: status, text: text, isError: !code.isSuccess)
  }

  // The parser reads `-dash` as four options, of which the last asks for help.
  private static func wordTakenForHelp(_ error: any Error, _ arguments: [String]) -> String? {
    guard Tideline.exitCode(for: error).isSuccess,
      !arguments.contains(where: ["-h", "-help", "--help", "help"].contains)
    else { return nil }
    return arguments.first { $0.hasPrefix("-") && !$0.hasPrefix("--") && $0.contains("h") }
  }

  private init(status: Int32, text: String, isError: Bool) {
    (self.status, self.text, self.isError) = (status, text, isError)
  }

  /// Says it and ends the program.
  func leave() -> Never {
    if !text.isEmpty {
      // An error repeats what was typed; help and completion scripts are the program's own words.
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let safe = isError ? lines.map(SafeText.marked) : lines
      Output.send(
        Array((safe.joined(separator: "\n") + "\n").utf8),
        to: isError ? STDERR_FILENO : STDOUT_FILENO)
    }
    exit(status)
  }
}
