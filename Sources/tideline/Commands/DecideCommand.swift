internal import Archive
internal import ArgumentParser
internal import Credit
internal import Desk
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

/// Asks for papers.
struct PapersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "papers", abstract: "Ask the customer for papers; the clock of the case stops.")

  @OptionGroup var target: WorldArgument

  @Argument(help: "The case, such as C-2-1.")
  var matter: String

  @OptionGroup var action: ActionOptions

  func run() throws {
    let store = try target.open()
    let (account, kind) = try store.openCase(matter)
    try action.carryOut(.papers(account: account, kind), about: kind, in: store)
  }
}

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

/// What became of one of several cases that were to be decided.
struct DecideResult {
  /// The case as it was named.
  let matter: String
  /// What was done; nil where it could not be.
  let report: OrderReport?
  /// Why not.
  let fault: Phrase

  /// The fault of a case that stands on the list twice.
  static let namedBefore = Phrase(
    zh: "同一案件已列出一次，不再重复决定。", en: "The case was named before; it is not decided twice.")

  /// How many of them could not be decided.
  static func failed(_ count: Int, of all: Int) -> Phrase {
    Phrase(
      zh: "\(all) 个案件中有 \(count) 个未能决定；其余已完成。",
      en: "\(count) of \(all) cases could not be decided; the others are done.")
  }

  /// Whether a word names the same case, however it is written.
  func isAbout(_ word: String) -> Bool {
    guard let mine = PaperNumber(case: matter), let other = PaperNumber(case: word) else {
      return matter == word
    }
    return mine.account == other.account && mine.ordinal == other.ordinal
  }

  /// The result with the keys of an order, or with `case` and why nothing was done.
  var json: JSONValue {
    if let report { return report.json + ["done": true] }
    return ["case": .string(matter), "done": false] + .texts("error", fault)
  }

  /// The result for people.
  func line(_ language: Language) -> String { report?.line ?? "\(matter): \(fault[language])" }
}
