internal import Archive
internal import ArgumentParser
internal import Credit
internal import Desk
internal import World

/// Decides cases.
struct DecideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Decide a case; a second person repeats it where four eyes are asked.",
    discussion: """
      Several cases may be named at once. Each stands for itself: what can be decided is, the \
      others are told, and the exit status is 1 where there were any.
      """)

  @OptionGroup var target: WorldArgument

  @Argument(help: "The case, such as C-2-1; several may follow one another.")
  var matters: [String]

  @Option(help: "The outcome.")
  var outcome: Case.Outcome

  @Option(help: "Why, in your own words.")
  var reason: String

  @Option(
    help: "Another rule of the policy, by name, that an outcome against the customer rests on.")
  var ground: String?

  @OptionGroup var action: ActionOptions

  func run() throws {
    let store = try target.open()
    guard matters.count > 1 else { return try decide(matters[0], in: store) }
    var results: [DecideResult] = []
    for matter in matters { results.append(try result(of: matter, after: results, in: store)) }
    try Output.write { output in
      if action.json {
        try output.list(results, \.json)
      } else {
        try output.lines(results.map { $0.line(Configuration.languageAtHand) })
      }
    }
    let failed = results.count { $0.report == nil }
    if failed > 0 {
      StandardError.say(DecideResult.failed(failed, of: results.count))
      throw ExitCode(1)
    }
  }

  private func decide(_ matter: String, in store: WorldStore) throws {
    let (account, kind) = try store.openCase(matter)
    try action.carryOut(order(account, kind), about: kind, in: store)
  }

  private func order(_ account: Int, _ kind: Case.Kind) -> Command {
    .decide(account: account, kind, outcome, reason: reason, ground: ground)
  }

  /// What became of one of several; one that was named before is not decided twice.
  private func result(
    of matter: String, after earlier: [DecideResult], in store: WorldStore
  ) throws -> DecideResult {
    guard !earlier.contains(where: { $0.isAbout(matter) }) else {
      return DecideResult(matter: matter, report: nil, fault: DecideResult.namedBefore)
    }
    do {
      let (account, kind) = try store.openCase(matter)
      let before = try store.openCase(kind, of: account)
      let order = try store.order(
        order(account, kind), by: try Operator.name(action.actor, in: store))
      let after = try store.openCase(kind, of: account)
      let report = OrderReport(order: order, before: before, after: after)
      return DecideResult(matter: matter, report: report, fault: .empty)
    } catch {
      guard let known = CommandError(error) else { throw error }
      let fault = Phrase(zh: known.sentence(.zh), en: known.sentence(.en))
      return DecideResult(matter: matter, report: nil, fault: fault)
    }
  }
}
