internal import Archive
internal import Credit
internal import Desk
internal import World

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
    if case .clause(let clause, _) = decision.basis { return SnakeCase.name(clause) }
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
