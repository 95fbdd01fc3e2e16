internal import Archive
internal import ArgumentParser
internal import Credit
internal import Desk
internal import World

/// What all commands that act share: who acts, and how the answer is printed.
struct ActionOptions: ParsableArguments {
  @Option(name: .customLong("as"), help: "Who acts, by a name of the roster.")
  var actor: String?

  @Flag(help: "Print JSON.")
  var json = false

  /// Gives an order in a world and tells of it; `kind` is that of the case it is about.
  func carryOut(_ command: Command, about kind: Case.Kind? = nil, in store: WorldStore) throws {
    let before = try kind.flatMap { try store.openCase($0, of: command.account) }
    let order = try store.order(command, by: try Operator.name(actor, in: store))
    let after = try kind.flatMap { try store.openCase($0, of: command.account) }
    let report = OrderReport(order: order, before: before, after: after)
    try Output.write { output in
      if json { try output.json(report.json) } else { try output.line(report.line) }
    }
  }
}

extension WorldStore {
  /// The open case of a kind on the head day; nil where there is none.
  func openCase(_ kind: Case.Kind, of account: Int) throws -> Case? {
    guard let index = setting.index(of: account) else { return nil }
    return try world().accounts[index].file.cases[kind]
  }

  /// The open case of a number on paper, such as `C-2-1`.
  func openCase(_ text: String) throws -> (account: Int, kind: Case.Kind) {
    guard let paper = PaperNumber(case: text), let index = setting.index(of: paper.account),
      let matter = try world().accounts[index].file.cases.list.first(where: {
        Int($0.number) == paper.ordinal
      })
    else { throw CommandError.noCase(text) }
    return (paper.account, matter.kind)
  }
}
