internal import Archive
internal import ArgumentParser
internal import Credit
internal import World

/// Opens a manual review.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Open a manual review of an account.")

  @OptionGroup var target: WorldArgument

  @OptionGroup var subject: AccountArgument

  @Option(help: "Why, in your own words.")
  var reason: String

  @OptionGroup var action: ActionOptions

  func run() throws {
    let store = try target.open()
    let order = Command.review(
      account: try subject.number(in: store, as: action.actor), reason: reason)
    try action.carryOut(order, about: .review, in: store)
  }
}

/// Files an appeal.
struct AppealCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "appeal", abstract: "File an appeal on a notice, for the customer.")

  @OptionGroup var target: WorldArgument

  @Argument(help: "The notice, such as N-20250221-2-14.")
  var notice: String

  @Option(help: "Why the decision should be reconsidered.")
  var grounds: String

  @OptionGroup var action: ActionOptions

  func run() throws {
    let store = try target.open()
    let (account, decision) = try decision(in: store)
    let order = Command.appeal(account: account, decision: decision, grounds: grounds)
    try action.carryOut(order, about: .appeal, in: store)
  }

  private func decision(in store: WorldStore) throws -> (account: Int, decision: Int) {
    guard let paper = PaperNumber(notice: notice), store.setting.index(of: paper.account) != nil
    else { throw CommandError.noNotice(notice) }
    let told = try store.life(of: paper.account, on: store.head).notice(notice)
    guard told.decision > 0 else { throw CommandError.noticeWithoutDecision(notice) }
    return (paper.account, Int(told.decision))
  }
}
