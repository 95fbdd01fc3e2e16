internal import Cells
internal import Credit
internal import World

/// What lies over the panes and takes the keys until it is gone; at most one at a time.
enum Overlay: Sendable, Equatable {
  /// The keys of this place, scrolled down by so many rows.
  case help(top: Int)
  /// The sentences said so far.
  case messages(top: Int)
  /// The why of a decision, where there is no pane for it.
  case why(top: Int)
  /// A notice of the account in view, in full.
  case letter(top: Int)
  /// Every action, found by a few letters.
  case palette(CommandPalette)
  /// A line to be typed.
  case prompt(Prompt)
  /// A few things to choose from.
  case choice(Choice)
  /// A dangerous action, to be confirmed with a key of its own.
  case confirmation(Confirmation)
}

/// A line to be typed in the footer.
struct Prompt: Sendable, Equatable {
  /// What the line is for.
  let purpose: Purpose
  /// The line.
  private(set) var line = EditLine()
  /// What Enter takes as long as nothing was typed: the first key that writes replaces it, one that
  /// moves takes it into the line.
  private(set) var proposal: String?
  /// What is wrong with it, as far as that is known while typing.
  var fault: String?

  init(_ purpose: Purpose, proposing proposal: String = "") {
    self.purpose = purpose
    self.proposal = proposal.isEmpty ? nil : proposal
  }

  /// What Enter takes.
  var text: String { proposal ?? line.text }

  /// Takes a key that edits; false where the key does not.
  mutating func take(_ key: Key) -> Bool {
    if let proposal, key.moves {
      (line, self.proposal) = (EditLine(proposal), nil)
      return key == .up || key == .right || line.take(key)
    }
    guard line.take(key) else { return false }
    proposal = nil
    return true
  }

  /// Takes pasted text.
  mutating func insert(_ text: String) {
    proposal = nil
    line.insert(text)
  }

  enum Purpose: Sendable, Equatable {
    /// The filter of the accounts; the one before comes back with Esc.
    case filter(before: Query)
    /// How many days to live on.
    case days
    /// A date to go to.
    case date
    /// A world to open.
    case world
    /// The words of a command.
    case words(Draft)
  }
}

/// A command that still wants its words.
enum Draft: Sendable, Equatable {
  case review(account: Int)
  case appeal(account: Int, decision: Int)
  case lock(account: Int, Lock.Kind)
  case lift(account: Int, Lock.Kind)
  case note(account: Int)
  case decide(account: Int, Case.Kind, Case.Outcome)

  /// The account it is about.
  var account: Int {
    switch self {
    case .review(let account), .appeal(let account, _), .lock(let account, _),
      .lift(let account, _), .note(let account), .decide(let account, _, _):
      account
    }
  }

  /// Whether it changes somebody's life so much that it is confirmed.
  var isDangerous: Bool {
    switch self {
    case .lock, .lift, .decide: true
    case .review, .appeal, .note: false
    }
  }

  /// The command with its words.
  func command(_ words: String) -> Command {
    switch self {
    case .review(let account): .review(account: account, reason: words)
    case .appeal(let account, let decision):
      .appeal(account: account, decision: decision, grounds: words)
    case .lock(let account, let kind): .lock(account: account, kind, reason: words)
    case .lift(let account, let kind): .lift(account: account, kind, reason: words)
    case .note(let account): .note(account: account, text: words)
    case .decide(let account, let kind, let outcome):
      .decide(account: account, kind, outcome, reason: words)
    }
  }
}

/// A few things to choose from, the best guess selected.
struct Choice: Sendable, Equatable {
  /// What is asked.
  let title: String
  /// What can be chosen; not empty.
  let options: [Option]
  /// The selected one.
  var selected = 0

  struct Option: Sendable, Equatable {
    /// What it says.
    let label: String
    /// What it leads to.
    let pick: Pick
  }

  enum Pick: Sendable, Equatable {
    /// Sort by a column.
    case sort(Column)
    /// Ask for the words of a command.
    case draft(Draft)
    /// Ask which lock to place.
    case locks(account: Int)
  }
}

/// A dangerous action; only `y` does it.
struct Confirmation: Sendable, Equatable {
  /// What will be done, as a question.
  let question: String
  /// What that is.
  let deed: Deed

  enum Deed: Sendable, Equatable {
    case command(Command)
    /// Look in the hidden letters of all names.
    case searchNames(Query)
    /// Live on, up to and with a day.
    case live(to: Day)
    case quit
  }
}
