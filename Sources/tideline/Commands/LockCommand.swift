internal import Archive
internal import ArgumentParser
internal import Credit
internal import World

/// Places a lock.
struct LockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lock", abstract: "Place a lock.")

  @OptionGroup var target: WorldArgument

  @OptionGroup var subject: AccountArgument

  @Option(help: "The kind of lock.")
  var kind: Lock.Kind

  @Option(help: "Why, in your own words.")
  var reason: String

  @OptionGroup var action: ActionOptions

  func run() throws {
    let store = try target.open()
    let order = Command.lock(
      account: try subject.number(in: store, as: action.actor), kind, reason: reason)
    try action.carryOut(order, in: store)
  }
}

/// Lifts a lock.
struct LiftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lift", abstract: "Lift a lock.")

  @OptionGroup var target: WorldArgument

  @OptionGroup var subject: AccountArgument

  @Option(help: "The kind of lock.")
  var kind: Lock.Kind

  @Option(help: "Why, in your own words.")
  var reason: String

  @OptionGroup var action: ActionOptions

  func run() throws {
    let store = try target.open()
    let order = Command.lift(
      account: try subject.number(in: store, as: action.actor), kind, reason: reason)
    try action.carryOut(order, in: store)
  }
}

/// Writes a note.
struct NoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Write a note into an account's file.")

  @OptionGroup var target: WorldArgument

  @OptionGroup var subject: AccountArgument

  @Option(
    name: [.customLong("text"), .customLong("reason")], help: "The note.")
  var text: String

  @OptionGroup var action: ActionOptions

  func run() throws {
    let store = try target.open()
    let order = Command.note(account: try subject.number(in: store, as: action.actor), text: text)
    try action.carryOut(order, in: store)
  }
}
