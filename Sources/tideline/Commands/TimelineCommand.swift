internal import Archive
internal import ArgumentParser
internal import Credit
internal import Desk
internal import World

/// Lists what happened to one account.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: "List the events of one account, in order.")

  @OptionGroup var target: WorldArgument

  @Argument(help: "The account: a number or a name.")
  var account: String

  @Option(help: "Only from this day on.")
  var from: Day?

  @Option(help: "Only up to this day.")
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
