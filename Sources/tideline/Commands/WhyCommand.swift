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
    discussion: """
      The distance of a condition is the change of the observed value that flips it. With --prove \
      that change is made, the day is lived again, and what is decided then is told.
      """)

  @OptionGroup var target: WorldArgument

  @OptionGroup var subject: AccountArgument

  @Option(
    help: "The latest decision up to this day (default: the last day).", transform: Form.day)
  var day: Day?

  @Option(help: "The decision behind this notice, such as N-20250221-2-14.")
  var notice: String?

  @Flag(help: "Move each datum across its threshold, live the day again, say what flips.")
  var prove = false

  @Flag(
    help: "With --prove: move the policy's threshold instead, and let all accounts live the day.")
  var policy = false

  @OptionGroup var looker: LookerOption

  @OptionGroup var answer: AnswerOptions

  func validate() throws {
    if policy, !prove { throw ValidationError("--policy goes with --prove.") }
  }

  func run() throws {
    let store = try target.open()
    let number = try subject.number(in: store, as: looker.actor)
    let dossier = try store.life(of: number, on: try store.day(day))
    let decision = try decision(in: dossier)
    let language = try answer.language()
    let proof = try prove ? prove(decision, in: dossier, store) : nil
    try Output.write { output in
      let page = WhyPage(
        store: store, account: number, decision: decision,
        proposal: decision.hearing.flatMap { dossier.decision($0.proposal) })
      if answer.json {
        try output.json(page.json + (proof?.json ?? [:]))
      } else {
        try output.lines(page.lines(language) + (proof.map { [""] + $0.lines(language) } ?? []))
      }
    }
  }

  private func decision(in dossier: Dossier) throws(CommandError) -> Decision {
    if let notice { return try dossier.decision(behind: notice) }
    guard let latest = dossier.decisions.last else {
      throw .noDecision(account: dossier.account, upTo: dossier.day)
    }
    return latest
  }

  /// Puts a decision to the test; where a person made it, the automatic one behind it.
  private func prove(
    _ decision: Decision, in dossier: Dossier, _ store: WorldStore
  ) throws -> ProofPage {
    let tested = dossier.automatic(behind: decision)
    guard let test = try test(tested, about: dossier.account, store) else {
      throw CommandError.nothingToProve("D-\(dossier.account)-\(tested.ordinal)")
    }
    return ProofPage(
      account: dossier.account, asked: decision, tested: tested, policy: store.setting.policy,
      test: test)
  }

  private func test(
    _ decision: Decision, about account: Int, _ store: WorldStore
  ) throws -> ProofPage.Test? {
    guard policy else {
      do throws(ReplayFault) {
        return try store.setting.proof(of: decision, about: account, store.journal)
          .map { .data($0) }
      } catch { throw CommandError.world(.replay(error)) }
    }
    guard decision.moment.day > store.setting.genesis else { return nil }
    let eve = try store.world(on: decision.moment.day - 1, threads: Configuration.threads)
    return eve.policyProof(of: decision, about: account).map { .policy($0) }
  }
}
