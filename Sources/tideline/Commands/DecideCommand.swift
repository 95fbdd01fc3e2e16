internal import Archive
internal import ArgumentParser
internal import Credit
internal import World

/// Decides a case.
struct DecideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Decide a case; a second person repeats it where four eyes are asked.")

  @OptionGroup var target: WorldArgument

  @Argument(help: "The case, such as C-2-1.")
  var matter: String

  @Option(help: "The outcome.")
  var outcome: Case.Outcome

  @Option(help: "Why, in your own words.")
  var reason: String

  @OptionGroup var action: ActionOptions

  func run() throws {
    let store = try target.open()
    let (account, kind) = try store.openCase(matter)
    let order = Command.decide(account: account, kind, outcome, reason: reason)
    try action.carryOut(order, about: kind, in: store)
  }
}
