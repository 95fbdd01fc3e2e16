internal import Archive
internal import ArgumentParser
internal import Credit
internal import World

/// Takes a case.
struct ClaimCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claim", abstract: "Take a case.")

  @OptionGroup var target: WorldArgument

  @Argument(help: "The case, such as C-2-1.")
  var matter: String

  @OptionGroup var action: ActionOptions

  func run() throws {
    let store = try target.open()
    let (account, kind) = try store.openCase(matter)
    try action.carryOut(.claim(account: account, kind), about: kind, in: store)
  }
}
