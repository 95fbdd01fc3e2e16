package import Credit
package import World

/// A decision put to the test, in words.
package struct ProofText: Sendable {
  /// What was tried and on what the decision rests, in one sentence.
  package let sentence: Phrase
  /// What came of each trial.
  package let trials: [Phrase]

  /// A test of the data. `asked` is the decision that was asked about: where a person made it, the
  /// one behind it, that was proposed or contested, is tested in its stead.
  package init(_ proof: Proof, asked: Decision, account: Int, policy: Policy) {
    let currency = Currency(code: policy.currency)
    let what =
      if case .clause(let clause, let findings) = proof.decision.basis {
        ProofText.agreement(clause, findings, currency)
      } else {
        ProofText.data(proof.decision, account)
      }
    sentence = ProofText.stead(of: asked, proof.decision, account) + what
    trials = proof.trials.map { ProofText.trial($0, of: proof.decision, policy, currency) }
  }

  /// A test of the policy.
  package init(_ proof: PolicyProof, asked: Decision, account: Int, policy: Policy) {
    let currency = Currency(code: policy.currency)
    sentence =
      ProofText.stead(of: asked, proof.decision, account)
      + ProofText.thresholds(proof.decision, account)
    trials = proof.trials.map { ProofText.trial($0, currency) }
  }

  /// Sentence and trials as lines of text.
  package func lines(_ language: Language) -> [String] {
    [sentence[language]] + trials.map { "  " + $0[language] }
  }
}

extension ProofText {
  private static func number(_ decision: Decision, _ account: Int) -> String {
    "D-\(account)-\(decision.ordinal)"
  }

  private static func stead(of asked: Decision, _ tested: Decision, _ account: Int) -> Phrase {
    guard asked.ordinal != tested.ordinal else { return .empty }
    let (person, rule) = (number(asked, account), number(tested, account))
    return Phrase(
      zh: "\(person) 由人工决定；此处检验其背后的自动决定 \(rule)。",
      en: "\(person) was decided by a person; what is tested is the automatic decision behind it, "
        + "\(rule). ")
  }

  private static func data(_ decision: Decision, _ account: Int) -> Phrase {
    let (day, clock) = (decision.moment.day, decision.moment.clock)
    let name = number(decision, account)
    return Phrase(
      zh: "检验 \(name)：重过 \(day)，只在 \(clock) 让规则看到移过界线的一项数据。",
      en: "\(name) tested: \(day) lived again, the rules seeing one datum moved across its "
        + "threshold at \(clock).")
  }

  private static func thresholds(_ decision: Decision, _ account: Int) -> Phrase {
    let (day, name) = (decision.moment.day, number(decision, account))
    return Phrase(
      zh: "检验 \(name)：移动策略中的一条界线，全部账户重过 \(day)。",
      en: "\(name) tested: one threshold of the policy moved, and \(day) lived again by all "
        + "accounts.")
  }

  private static func agreement(
    _ clause: Clause, _ findings: [Finding], _ currency: Currency
  ) -> Phrase {
    let name = ClauseText.of(clause)
    let cleared = findings.filter(\.isMet).compactMap { finding in
      finding.observed.map {
        WhyCondition(finding.condition.opposite(for: $0), observed: nil, currency).demand
      }
    }
    guard !cleared.isEmpty else {
      return Phrase(
        zh: "这项决定依据约定（\(name.zh)），不依据规则，没有可移动的数据。",
        en: "This rests on the agreement (\(name.en)), not on a rule; there is no datum to move.")
    }
    let words = cleared.joined(zh: "，或", en: " or ")
    return Phrase(
      zh: "这项决定依据约定（\(name.zh)），不依据规则；满足以下条件即不再适用：\(words.zh)。",
      en: "This rests on the agreement (\(name.en)), not on a rule; it no longer holds once "
        + "\(words.en).")
  }

  private static func trial(
    _ trial: Proof.Trial, of decision: Decision, _ policy: Policy, _ currency: Currency
  ) -> Phrase {
    let moved = moved(trial.condition.characteristic, trial.observed, trial.movedTo, currency)
    if case .clause = decision.basis { return moved + verdict(trial.flips) + Phrase(both: ".") }
    guard let then = trial.then else {
      return moved + verdict(trial.flips)
        + Phrase(zh: "；届时不作任何决定。", en: "; nothing is decided then.")
    }
    let kind = DecisionText.kind(then.kind)
    let taker = then.rule.map { policy.rules[$0].id }
    let by = Phrase(
      zh: taker.map { "（规则 \($0)）" } ?? "", en: taker.map { ", by rule \($0)" } ?? "")
    return moved + verdict(trial.flips)
      + Phrase(zh: "；届时：\(kind.zh)\(by.zh)。", en: "; decided then: \(kind.en)\(by.en).")
  }

  private static func trial(_ trial: PolicyProof.Trial, _ currency: Currency) -> Phrase {
    let condition = trial.condition
    let demand = WhyCondition(condition, observed: nil, currency).demand
    let limit = CharacteristicText.short(trial.movedTo, condition.characteristic, currency)
    // A yes made more than a yes, or a never made longer, has no words of its own.
    let isBeyond =
      condition.comparison == .equal
      || CharacteristicText.isNever(trial.movedTo, condition.characteristic)
    let words =
      isBeyond
      ? Phrase(zh: "改为无法满足", en: "made unmeetable")
      : Phrase(zh: "改为 \(limit.zh)", en: "made \(limit.en)")
    let moved = Phrase(
      zh: "\(demand.zh) \(words.zh)：", en: "\(demand.en) \(words.en): ")
    return moved + verdict(trial.flips) + who(trial)
  }

  /// Whose decisions differ: how many, the first of them, and whether any did not rest on it.
  private static func who(_ trial: PolicyProof.Trial) -> Phrase {
    let shown = trial.accounts.prefix(PolicyProof.shown).map(String.init)
    let names = (shown + (trial.accounts.count > shown.count ? ["…"] : [])).joined(separator: ", ")
    let count = Figures.grouped(trial.accounts.count)
    let list = names.isEmpty ? "" : " (\(names))"
    let strangers = Figures.grouped(trial.unrelated.count)
    let noun = trial.accounts.count == 1 ? "account decides" : "accounts decide"
    return Phrase(
      zh: "；\(count) 个账户当天的决定不同\(list)，其中 \(strangers) 个原来并非依据此条件。",
      en: "; \(count) \(noun) otherwise that day\(list), \(strangers) of them not on this ground "
        + "before."
    )
  }

  private static func moved(
    _ characteristic: Characteristic, _ from: Int, _ to: Int, _ currency: Currency
  ) -> Phrase {
    let name = CharacteristicText.name(characteristic)
    let (from, to) = (
      CharacteristicText.short(from, characteristic, currency),
      CharacteristicText.short(to, characteristic, currency)
    )
    return Phrase(
      zh: "\(name.zh) \(from.zh) → \(to.zh)：", en: "\(name.en) \(from.en) → \(to.en): ")
  }

  private static func verdict(_ flips: Bool) -> Phrase {
    flips
      ? Phrase(zh: "不再如此决定", en: "flips") : Phrase(zh: "仍如此决定", en: "does not flip")
  }
}

extension PolicyProof {
  /// As many accounts are listed.
  package static let shown = 20
}
