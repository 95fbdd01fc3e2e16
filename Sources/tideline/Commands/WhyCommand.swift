internal import Archive
internal import ArgumentParser
internal import Credit
internal import Desk
internal import World

/// Tells why a decision was made.
struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Tell why: the decision behind a notice, or the latest one.",
    discussion: "The distance of a condition is the change of the observed value that flips it.")

  @OptionGroup var target: WorldArgument

  @Argument(help: "The account: a number or a name.")
  var account: String

  @Option(help: "The latest decision up to this day (default: the last day).")
  var day: Day?

  @Option(help: "The decision behind this notice, such as N-20250221-2-14.")
  var notice: String?

  @OptionGroup var answer: AnswerOptions

  func run() throws {
    let store = try target.open()
    let number = try store.account(account)
    let dossier = try store.life(of: number, on: try store.day(day))
    let decision = try decision(in: dossier)
    let language = try answer.language()
    try Output.write { output in
      let page = WhyPage(
        store: store, account: number, decision: decision,
        proposal: decision.hearing.flatMap { dossier.decision($0.proposal) })
      if answer.json {
        try output.json(page.json)
      } else {
        try output.lines(page.lines(language))
      }
    }
  }

  private func decision(in dossier: Dossier) throws(Complaint) -> Decision {
    if let notice { return try dossier.decision(behind: notice) }
    guard let latest = dossier.decisions.last else {
      throw .noDecision(account: dossier.account, upTo: dossier.day)
    }
    return latest
  }
}
