internal import Archive
internal import ArgumentParser
internal import Credit
internal import Desk
internal import People
internal import World

/// The world a command works on.
struct WorldArgument: ParsableArguments {
  @Argument(help: "The world, by name or path.", completion: .file(extensions: ["tideline"]))
  var world: String

  /// Opens it.
  func open() throws -> WorldStore { try Worlds.open(world) }
}

/// How a command that looks answers.
struct AnswerOptions: ParsableArguments {
  @Flag(help: "Print JSON.")
  var json = false

  @Option(help: "The language of texts (default: as configured).")
  var lang: Language?

  /// The language of texts.
  func language() throws -> Language {
    if let lang { return lang }
    return try Configuration.current().language
  }
}

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
    guard setting.index(of: account) != nil else { return nil }
    return try self.account(account, on: head).file.cases[kind]
  }

  /// The open case of a number on paper, such as `C-2-1`.
  func openCase(_ text: String) throws -> (account: Int, kind: Case.Kind) {
    guard let paper = PaperNumber(case: text), setting.index(of: paper.account) != nil,
      let matter = try account(paper.account, on: head).file.cases.list.first(where: {
        Int($0.number) == paper.ordinal
      })
    else { throw CommandError.noCase(text) }
    return (paper.account, matter.kind)
  }
}

/// Who acts.
enum Operator {
  /// The name asked for, else the configured one, else the first of the roster who is a person.
  static func name(_ asked: String?, in store: WorldStore) throws -> String {
    let name = try asked ?? Configuration.current().file.operatorName
    let members = store.setting.cast.roster.members
    return name ?? members.first { !$0.isSimulated }?.name ?? ""
  }
}

extension WorldStore {
  /// Gives an order; a refusal comes with the names it needs.
  func order(_ command: Command, by actor: String) throws -> OperatorOrder {
    do { return try obey(command, as: actor) } catch WorldFault.refused(let refusal) {
      throw CommandError.refused(refusal, staff: staff)
    }
  }
}
