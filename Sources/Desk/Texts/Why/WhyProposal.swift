package import Credit

/// The rule behind a decision by a person: what it saw when it proposed, and what it sees at the
/// minute of deciding.
package struct WhyProposal: Sendable {
  /// The decision that proposed, or that is contested, `D-2-5`; empty where there is none.
  package let decision: String
  /// The day of that decision; none where it is not known.
  package let day: Day
  /// The rule's name and line in the policy document.
  package let rule: String
  /// Whether the person named this rule instead of the one that proposed.
  package let isGround: Bool
  /// Each condition then and now.
  package let conditions: [(then: WhyCondition, now: WhyCondition)]

  init(
    _ rule: Rule, then: RuleTrace?, now: RuleTrace?, decision: String, day: Day, isGround: Bool,
    _ currency: Currency
  ) {
    (self.decision, self.day, self.isGround) = (decision, day, isGround)
    self.rule = rule.id
    conditions = rule.conditions.indices.map { index in
      let condition = rule.conditions[index]
      let seen = { (trace: RuleTrace?) -> Int? in
        trace.flatMap { $0.observed.indices.contains(index) ? $0.observed[index] : nil }
      }
      return (
        WhyCondition(condition, observed: seen(then), currency),
        WhyCondition(condition, observed: seen(now), currency)
      )
    }
  }

  /// The heading: which rule, of which decision.
  package var heading: Phrase {
    if isGround { return Phrase(zh: "依据的规则 \(rule)", en: "Resting on rule \(rule)") }
    let whose =
      decision.isEmpty
      ? .empty : Phrase(zh: "（\(decision)，\(day)）", en: " (\(decision), \(day))")
    return Phrase(zh: "提出的规则 \(rule)", en: "Proposed by rule \(rule)") + whose
  }

  /// A condition as a line: then, and now.
  package func text(_ place: Int) -> Phrase {
    let (then, now) = conditions[place]
    let mark = Phrase(both: now.isMet.map { $0 ? "✓ " : "✕ " } ?? "? ")
    guard then.isMet != nil else { return mark + now.clause }
    return mark + then.clause
      + Phrase(zh: "；决定时 \(now.observed.zh)", en: "; when decided \(now.observed.en)")
  }
}
