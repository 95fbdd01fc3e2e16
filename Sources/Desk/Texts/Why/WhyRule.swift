package import Credit

/// What became of one rule.
package struct WhyRule: Sendable {
  /// Its name in the policy document.
  package let id: String
  /// Its line in the policy document.
  package let line: Int
  /// What came of it.
  package let outcome: RuleTrace.Outcome
  /// Whether it decided.
  package let isDeciding: Bool
  /// What it does when it hits.
  package let action: Phrase
  /// Its conditions, in order.
  package let conditions: [WhyCondition]

  init(_ trace: RuleTrace, _ rule: Rule, isDeciding: Bool, _ currency: Currency) {
    (id, line, outcome) = (rule.id, rule.line, trace.outcome)
    self.isDeciding = isDeciding
    action = DecisionText.action(rule.action)
    conditions = rule.conditions.indices.map { index in
      let observed = trace.observed.indices.contains(index) ? trace.observed[index] : nil
      return WhyCondition(rule.conditions[index], observed: observed, currency)
    }
  }

  /// The rule in one line: outcome, name, and what it does.
  package var headline: Phrase {
    let word = DecisionText.outcome(outcome)
    let mark = isDeciding ? "▸ " : ""
    return Phrase(
      zh: "\(mark)\(word.zh) \(id) → \(action.zh)", en: "\(mark)\(word.en) \(id) → \(action.en)")
  }
}
