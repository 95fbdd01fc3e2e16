internal import Archive
internal import ArgumentParser
internal import Credit
internal import Desk
internal import World

/// Shows one account.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one account: line, locks, debt, cases, consents, score, loans.")

  @OptionGroup var target: WorldArgument

  @Argument(help: "The account: a number or a name.")
  var account: String

  @Option(help: "As it was on this day (default: the last).", transform: Form.day)
  var day: Day?

  @Flag(help: "With the hidden cap, for the role of an analyst.")
  var analyst = false

  @Flag(help: "With the whole name; a note of it goes into the journal.")
  var unmask = false

  @Option(name: .customLong("as"), help: "Who unmasks, by a name of the roster.")
  var actor: String?

  @OptionGroup var answer: AnswerOptions

  func run() throws {
    let store = try target.open()
    let number = try store.account(account)
    let day = try store.day(day)
    if unmask {
      let order = Command.note(account: number, text: "The name was unmasked.")
      _ = try store.order(order, by: try Operator.name(actor, in: store))
    }
    let page = AccountPage(
      store: store, dossier: try store.life(of: number, on: day), isAnalyst: analyst,
      isUnmasked: unmask)
    let language = try answer.language()
    try Output.write { output in
      if answer.json {
        try output.json(page.json)
      } else {
        try output.lines(page.lines(language))
      }
    }
  }
}

/// Lists what happened to one account.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: "List the events of one account, in order.")

  @OptionGroup var target: WorldArgument

  @Argument(help: "The account: a number or a name.")
  var account: String

  @Option(help: "Only from this day on.", transform: Form.day)
  var from: Day?

  @Option(help: "Only up to this day.", transform: Form.day)
  var to: Day?

  @Option(help: "Only events of this kind; may be repeated.")
  var kind: [EventKind] = []

  @OptionGroup var answer: AnswerOptions

  func validate() throws {
    if let from, let to, from > to { throw ValidationError("--from must not be after --to.") }
  }

  func run() throws {
    let store = try target.open()
    let number = try store.account(account)
    let last = try store.day(to)
    if let from, from > store.head { _ = try store.day(from) }
    let dossier = try store.life(of: number, on: last)
    let lines = EventLine.all(of: dossier, in: store).filter { line in
      from.map { line.event.moment.day >= $0 } != false
        && (kind.isEmpty || kind.contains(line.kind))
    }
    let language = try answer.language()
    try Output.write { output in
      guard !answer.json else { return try output.list(lines, \.json) }
      for line in lines { try output.line(line.text(language)) }
    }
  }
}
