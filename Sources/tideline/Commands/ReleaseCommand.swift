internal import Archive
internal import ArgumentParser
internal import Credit
internal import World

/// Gives a case back.
struct ReleaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release", abstract: "Give a case back.")

  @OptionGroup var target: WorldArgument

  @Argument(help: "The case, such as C-2-1.")
  var matter: String

  @OptionGroup var action: ActionOptions

  func run() throws {
    let store = try target.open()
    let (account, kind) = try store.openCase(matter)
    try action.carryOut(.release(account: account, kind), about: kind, in: store)
  }
}
