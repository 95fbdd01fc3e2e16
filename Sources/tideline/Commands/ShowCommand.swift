internal import Archive
internal import ArgumentParser
internal import Credit
internal import Desk
internal import World

/// Shows one account.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one account: line, locks, debt, cases, consents, score, loans.",
    discussion: "With --unmask the whole name is shown.")

  @OptionGroup var target: WorldArgument

  @OptionGroup var subject: AccountArgument

  @Option(help: "As it was on this day (default: the last).", transform: Form.day)
  var day: Day?

  @Flag(help: "With the hidden cap, for the role of an analyst.")
  var analyst = false

  @OptionGroup var looker: LookerOption

  @OptionGroup var answer: AnswerOptions

  func run() throws {
    let store = try target.open()
    let number = try subject.number(in: store, as: looker.actor)
    let day = try store.day(day)
    if subject.unmask {
      try Unmasking(actor: looker.actor).record(.unmask(account: number), in: store)
    }
    let page = AccountPage(
      store: store, dossier: try store.life(of: number, on: day), isAnalyst: analyst,
      isUnmasked: subject.unmask)
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

  @OptionGroup var subject: AccountArgument

  @Option(help: "Only from this day on.", transform: Form.day)
  var from: Day?

  @Option(help: "Only up to this day.", transform: Form.day)
  var to: Day?

  @Option(help: "Only events of this kind; may be repeated.")
  var kind: [EventKind] = []

  @OptionGroup var looker: LookerOption

  @OptionGroup var answer: AnswerOptions

  func validate() throws {
    if let from, let to, from > to { throw ValidationError("--from must not be after --to.") }
  }

  func run() throws {
    let store = try target.open()
    let number = try subject.number(in: store, as: looker.actor)
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
