/// What became of one rule when a decision was made: the material of every why.
package struct RuleTrace: Sendable, Equatable {
  /// Index of the rule in the policy.
  package let rule: Int
  /// What came of it.
  package let outcome: Outcome
  /// What was seen for each of its conditions, in order; nil where it could not be observed.
  package let observed: [Int?]

  /// Hit, miss, or not to be judged for want of a datum.
  package enum Outcome: String, Sendable {
    /// All conditions met.
    case hit
    /// Some condition not met.
    case miss
    /// Some datum is not collected for this account.
    case notApplicable = "not_applicable"
  }

  /// What became of rule number `rule`.
  package init(rule: Int, outcome: Outcome, observed: [Int?]) {
    (self.rule, self.outcome, self.observed) = (rule, outcome, observed)
  }
}
