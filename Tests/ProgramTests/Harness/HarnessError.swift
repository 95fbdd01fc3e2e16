/// Why an end-to-end test could not go on.
enum HarnessError: Error, CustomStringConvertible {
  case noTmux
  case noProgram(lookedAt: String)
  case couldNotStart(String, errno: Int32)
  case tooLong(command: String, output: String)
  case tmux(command: String, complaint: String)
  case notSeen(what: String, screen: String)

  var description: String {
    switch self {
    case .noTmux:
      "tmux is not installed; `make test` installs it (on Debian: apt-get install tmux)."
    case .noProgram(let place):
      "There is no tideline at \(place); build it, or name one in TIDELINE_BINARY."
    case .couldNotStart(let command, let errno):
      "\(command) could not be started (errno \(errno))."
    case .tooLong(let command, let output):
      "\(command) did not end and was killed. It had written:\n\(output)"
    case .tmux(let command, let complaint):
      "tmux \(command) failed: \(complaint)"
    case .notSeen(let what, let screen):
      "\(what) did not come. The screen shows:\n\(screen)"
    }
  }
}
