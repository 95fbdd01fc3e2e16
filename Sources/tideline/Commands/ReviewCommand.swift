internal import Archive
internal import ArgumentParser
internal import Credit
internal import World

/// Opens a manual review.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Open a manual review of an account.")

  @OptionGroup var target: WorldArgument

  @Argument(help: "The account: a number or a name.")
  var account: String

  @Option(help: "Why, in your own words.")
  var reason: String

  @OptionGroup var action: ActionOptions

  func run() throws {
    let store = try target.open()
    let order = Command.review(account: try store.account(account), reason: reason)
    try action.carryOut(order, about: .review, in: store)
  }
}
