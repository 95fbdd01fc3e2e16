internal import Archive
internal import Credit
internal import Desk
internal import World

/// The why of one decision.
struct WhyPage {
  let store: WorldStore
  let account: Int
  let decision: Decision
  /// The decision that proposed what a person decided.
  var proposal: Decision?

  private var policy: Policy { store.setting.policy }

  private var text: WhyText {
    WhyText(
      decision, proposal: proposal, words: words, account: account, policy: policy,
      staff: store.staff)
  }

  /// The operator's own words; nil where nobody wrote any.
  private var words: String? { store.journal.entry(decision.entry)?.command.words }

  private var actor: String {
    if case .staff(let staff) = decision.actor { return store.name(of: staff) ?? "" }
    return OutsideName.of(decision.actor)
  }

  /// The why with its fixed keys.
  var json: JSONValue {
    [
      "decision": .string("D-\(account)-\(decision.ordinal)"), "account": .integer(account),
      "day": .day(decision.moment.day), "time": .time(decision.moment),
      "kind": .name(decision.kind), "actor": .string(actor), "reason": JSONValue(words),
      "entry": decision.entry > 0 ? .integer(Int(decision.entry)) : .null,
      "policy": .string(policy.name), "policy_hash": .string(policy.hash),
      "codes": .codes(decision.reasons),
      "deciding_rule": JSONValue(decision.rule.map { policy.rules[$0].id }),
      "rules": .array(decision.traces.map(json)),
      "clause": clause,
    ] + hearing + .texts("text", text.sentence)
  }

  /// What the agreement or the program asks for, where no rule decided.
  private var clause: JSONValue {
    guard case .clause(let clause, let findings) = decision.basis else { return .null }
    return [
      "name": .string(OutsideName.of(clause)),
      "conditions": .array(findings.map { json($0.condition, $0.observed) }),
    ]
  }

  /// What a person heard: papers, the second person, the rule that proposed then and now, and the
  /// rule named instead.
  private var hearing: JSONValue {
    guard let hearing = decision.hearing else { return [:] }
    let staff = hearing.first == .nobody ? nil : store.name(of: hearing.first)
    return [
      "words": JSONValue(words), "case": .string("C-\(account)-\(hearing.matter)"),
      "outcome": .name(hearing.outcome),
      "papers": JSONValue(ActFields.names(hearing.papers)),
      "first": JSONValue(staff), "second": staff == nil ? .null : .string(actor),
      "proposal": hearing.proposal == 0 && hearing.rule == nil ? .null : proposed(hearing),
      "ground": hearing.ground.map(ground) ?? .null,
    ]
  }

  private func proposed(_ hearing: Hearing) -> JSONValue {
    let head: JSONValue = [
      "decision": hearing.proposal > 0 ? .string("D-\(account)-\(hearing.proposal)") : .null,
      "day": proposal.map { .day($0.moment.day) } ?? .null,
    ]
    guard let rule = hearing.rule else { return head + ["rule": .null] }
    let then = proposal?.traces.first { $0.rule == rule }
    return head + thenAndNow(rule, then: then)
  }

  private func json(_ condition: Condition, then: Int?, now: Int?) -> JSONValue {
    let isMet = { (value: Int?) -> JSONValue in
      value.map { .truth(condition.isMet(by: $0)) } ?? .null
    }
    return [
      "characteristic": .string(condition.characteristic.documentName),
      "observed": JSONValue(then), "observed_now": JSONValue(now),
      "operator": .string(condition.comparison.rawValue),
      "threshold": .integer(condition.threshold), "met": isMet(then), "met_now": isMet(now),
    ]
  }

  private func ground(_ rule: Int) -> JSONValue { thenAndNow(rule, then: nil) }

  private func thenAndNow(_ rule: Int, then: RuleTrace?) -> JSONValue {
    let now = decision.traces.first { $0.rule == rule }
    let conditions = policy.rules[rule].conditions
    return [
      "rule": .string(policy.rules[rule].id),
      "conditions": .array(
        conditions.indices.map { index in
          let seen = { (trace: RuleTrace?) -> Int? in
            trace.flatMap { $0.observed.indices.contains(index) ? $0.observed[index] : nil }
          }
          return json(conditions[index], then: seen(then), now: seen(now))
        }),
    ]
  }

  private func json(_ trace: RuleTrace) -> JSONValue {
    let rule = policy.rules[trace.rule]
    return [
      "id": .string(rule.id), "outcome": .string(trace.outcome.rawValue),
      "line": .integer(rule.line),
      "conditions": .array(
        rule.conditions.indices.map { index in
          let isKept = trace.observed.indices.contains(index)
          return json(rule.conditions[index], isKept ? trace.observed[index] : nil)
        }),
    ]
  }

  private func json(_ condition: Condition, _ observed: Int?) -> JSONValue {
    [
      "characteristic": .string(condition.characteristic.documentName),
      "observed": JSONValue(observed), "operator": .string(condition.comparison.rawValue),
      "threshold": .integer(condition.threshold),
      "met": observed.map { .truth(condition.isMet(by: $0)) } ?? .null,
      "distance": JSONValue(observed.map { condition.distance(from: $0) }),
    ]
  }

  /// The why for people.
  func lines(_ language: Language) -> [String] {
    text.lines(language)
  }
}

/// A decision put to the test: what was moved, and what is decided then.
struct ProofPage {
  let account: Int
  /// The decision that was asked about.
  let asked: Decision
  /// The decision that was tested.
  let tested: Decision
  let policy: Policy
  let test: Test

  /// What was moved.
  enum Test {
    /// The data.
    case data(Proof)
    /// The thresholds of the policy.
    case policy(PolicyProof)
  }

  private var text: ProofText {
    switch test {
    case .data(let proof): ProofText(proof, asked: asked, account: account, policy: policy)
    case .policy(let proof): ProofText(proof, asked: asked, account: account, policy: policy)
    }
  }

  /// The fixed keys, to stand beside those of the why.
  var json: JSONValue {
    let head: JSONValue = ["proved": .string("D-\(account)-\(tested.ordinal)")]
    let trials: JSONValue =
      switch test {
      case .data(let proof): ["proof": .array(proof.trials.map(json))]
      case .policy(let proof): ["policy_proof": .array(proof.trials.map(json))]
      }
    return head + trials + .texts("proof", text.sentence)
  }

  private func json(_ trial: Proof.Trial) -> JSONValue {
    [
      "characteristic": .string(trial.condition.characteristic.documentName),
      "observed": .integer(trial.observed),
      "moved_to": .integer(trial.movedTo), "flips": .truth(trial.flips),
      "outcome": trial.then.map { .name($0.kind) } ?? .null,
      "by": JSONValue(trial.then.flatMap(by)),
    ]
  }

  /// The rule or the clause that decides; nil where none does.
  private func by(_ decision: Decision) -> String? {
    if case .clause(let clause, _) = decision.basis { return OutsideName.of(clause) }
    return decision.rule.map { policy.rules[$0].id }
  }

  private func json(_ trial: PolicyProof.Trial) -> JSONValue {
    [
      "characteristic": .string(trial.condition.characteristic.documentName),
      "operator": .string(trial.condition.comparison.rawValue),
      "threshold": .integer(trial.condition.threshold),
      "moved_to": .integer(trial.movedTo), "flips": .truth(trial.flips),
      "differing": .integer(trial.accounts.count),
      "accounts": .array(trial.accounts.prefix(PolicyProof.shown).map { .integer($0) }),
      "unrelated": .integer(trial.unrelated.count),
    ]
  }

  /// The proof for people.
  func lines(_ language: Language) -> [String] { text.lines(language) }
}
