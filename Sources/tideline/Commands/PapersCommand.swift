internal import Archive
internal import ArgumentParser
internal import Credit
internal import World

/// Asks for papers.
struct PapersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "papers", abstract: "Ask the customer for papers; the clock of the case stops.")

  @OptionGroup var target: WorldArgument

  @Argument(help: "The case, such as C-2-1.")
  var matter: String

  @OptionGroup var action: ActionOptions

  func run() throws {
    let store = try target.open()
    let (account, kind) = try store.openCase(matter)
    try action.carryOut(.papers(account: account, kind), about: kind, in: store)
  }
}
