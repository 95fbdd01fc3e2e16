internal import CTerminal

/// What the environment says about the terminal.
struct TerminalEnvironment {
  var term: String
  var colorTerm: String
  var forbidsColor: Bool
  var wantsBacktrace: Bool

  init(term: String, colorTerm: String = "", forbidsColor: Bool = false) {
    self.term = term
    self.colorTerm = colorTerm
    self.forbidsColor = forbidsColor
    wantsBacktrace = false
  }

  static var current: TerminalEnvironment {
    var environment = TerminalEnvironment(term: value("TERM"), colorTerm: value("COLORTERM"))
    environment.forbidsColor = !value("NO_COLOR").isEmpty
    environment.wantsBacktrace = !value("SWIFT_BACKTRACE").isEmpty
    return environment
  }

  private static func value(_ name: String) -> String {
    terminal_environment(name).map { String(cString: $0) } ?? ""
  }

  /// The terminfo names to try, best first.
  ///
  /// `COLORTERM` promises 24 bits: then the direct form of the type is tried first (`xterm-direct`
  /// for `xterm-256color`), else the one with 256 colours. Types unknown here fall back to common
  /// ones, because new terminals often reach old systems over ssh. A type that says it can do
  /// nothing is taken for the simplest that can place the cursor.
  var types: [String] {
    if ["dumb", "unknown"].contains(term) { return ["vt100"] }
    let suffix = "-256color"
    let base = term.hasSuffix(suffix) ? String(term.dropLast(suffix.utf8.count)) : term
    var types: [String] = []
    if ["truecolor", "24bit"].contains(colorTerm), TerminalEnvironment.known.contains(base) {
      types = [base + "-direct", base + suffix]
    }
    for type in [term, "xterm-256color", "xterm", "vt100"]
    where !type.isEmpty && !types.contains(type) {
      types.append(type)
    }
    return types
  }

  /// Whether a type is one that the environment asked for, in whatever number of colours.
  func isPromised(_ type: String) -> Bool {
    type == term || types.prefix { $0 != term }.contains(type)
  }

  private static let known = [
    "xterm", "tmux", "screen", "konsole", "vte", "gnome", "iterm2", "kitty", "alacritty", "foot",
    "wezterm",
  ]
}
