internal import Archive
internal import ArgumentParser
internal import World

/// The account a command is about.
struct AccountArgument: ParsableArguments {
  @Argument(help: "The account: a number, or the name of a told life.")
  var account: String

  @Flag(help: "Look behind masked names, too; who did so goes into the journal first.")
  var unmask = false

  /// Its number; `actor` is who unmasks.
  func number(in store: WorldStore, as actor: String?) throws -> Int {
    try store.account(account, unmasking: unmask ? Unmasking(actor: actor) : nil)
  }
}

/// Who looks, where that is recorded.
struct LookerOption: ParsableArguments {
  @Option(name: .customLong("as"), help: "Who unmasks, by a name of the roster.")
  var actor: String?
}

/// Somebody's wish to see what names hide, which is recorded before anything is shown.
struct Unmasking {
  /// Who it is, by a name of the roster; nil for the usual one.
  let actor: String?

  /// Writes it into the journal.
  func record(_ command: Command, in store: WorldStore) throws {
    _ = try store.order(command, by: try Operator.name(actor, in: store))
  }
}
