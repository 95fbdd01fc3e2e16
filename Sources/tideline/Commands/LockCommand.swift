internal import Archive
internal import ArgumentParser
internal import Credit
internal import World

/// Places a lock.
struct LockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lock", abstract: "Place a lock.")

  @OptionGroup var target: WorldArgument

  @Argument(help: "The account: a number or a name.")
  var account: String

  @Option(help: "The kind of lock.")
  var kind: Lock.Kind

  @Option(help: "Why, in your own words.")
  var reason: String

  @OptionGroup var action: ActionOptions

  func run() throws {
    let store = try target.open()
    let order = Command.lock(account: try store.account(account), kind, reason: reason)
    try action.carryOut(order, in: store)
  }
}
