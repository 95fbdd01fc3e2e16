internal import Archive
internal import ArgumentParser
internal import Cells
internal import Credit
internal import Desk
internal import Glibc
internal import Terminal
internal import World

/// Why a command could not be carried out.
enum CommandError: Error {
  /// The first word is neither a world nor a command.
  case noWorldOrCommand(String)
  /// No world can have that name.
  case badWorldName(String)
  /// No account of that number or name.
  case noAccount(String, world: String)
  /// A name that is no told life's; whether anybody has it is not said.
  case nameIsMasked(String)
  /// Several accounts have the name.
  case ambiguousName(String, accounts: [Int])
  /// No notice of that number.
  case noNotice(String)
  /// The notice tells of no decision.
  case noticeWithoutDecision(String)
  /// No open case of that number.
  case noCase(String)
  /// Nothing has been decided about the account.
  case noDecision(account: Int, upTo: Day)
  /// The decision rests on nothing that could be moved.
  case nothingToProve(String)
  /// The day lies outside the days lived.
  case day(Day, first: Day, head: Day)
  /// The world is past that day already.
  case isPast(Day, head: Day)
  /// A world needs somebody in it.
  case nobodyInWorld
  /// A folder of personas without any.
  case noPersonas(String)
  /// A folder of more personas than there are numbers for told lives.
  case tooManyPersonas(String, count: Int)
  /// There is no repayment plan on these terms.
  case noPlan(RepaymentTerms.Fault)
  /// The query cannot be read.
  case query(QueryFault)
  /// An order that the lender's rules do not allow.
  case refused(CommandRefusal, staff: [String])
  /// The world.
  case world(WorldFault)
  /// The file.
  case archive(ArchiveError)
  /// A document.
  case document(DocumentError)
  /// The file of records.
  case tapes(TaiwanFileError)
  /// The dashboard needs a terminal.
  case noTerminal
  /// The terminal cannot be used.
  case terminal(TerminalFault)
  /// No theme of that name.
  case noTheme(String)
  /// The output cannot be written.
  case output(FileFault)

  /// What other layers throw, in these terms; nil for what the argument parser throws.
  init?(_ error: any Error) {
    switch error {
    case let error as CommandError: self = error
    case WorldFault.archive(let error): self = .archive(error)
    case WorldFault.document(let error): self = .document(error)
    case WorldFault.tapes(let error): self = .tapes(error)
    case let error as WorldFault: self = .world(error)
    case let error as ArchiveError: self = .archive(error)
    case let error as DocumentError: self = .document(error)
    case let error as TaiwanFileError: self = .tapes(error)
    case let error as QueryFault: self = .query(error)
    default: return nil
    }
  }

  /// The exit status it ends with.
  var status: Int32 {
    switch self {
    case .noWorldOrCommand, .badWorldName, .query, .noPlan, .noTerminal, .terminal, .noTheme: 2
    default: 1
    }
  }
}

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
      // Whoever reads has seen enough, and there is nobody to tell.
      if case .output(.system(EPIPE)) = known { Self.leave(bySignal: SIGPIPE) }
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

  /// Ends the program by a signal, as a shell expects it: 128 and its number. Names that are in
  /// memory go into no core file.
  static func leave(bySignal number: Int32) -> Never {
    var none = rlimit()
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    signal(number, SIG_DFL)
    var only = sigset_t()
    sigemptyset(&only)
    sigaddset(&only, number)
    pthread_sigmask(SIG_UNBLOCK, &only, nil)
    raise(number)
    exit(128 + number)
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
