internal import Archive
internal import Credit
internal import Desk
internal import Terminal
internal import World

/// Why a command could not be carried out.
enum CommandError: Error {
  /// The first word is neither a world nor a command.
  case noWorldOrCommand(String)
  /// No account of that number or name.
  case noAccount(String, world: String)
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
    case .noWorldOrCommand, .query, .noPlan, .noTerminal, .terminal, .noTheme: 2
    default: 1
    }
  }
}
