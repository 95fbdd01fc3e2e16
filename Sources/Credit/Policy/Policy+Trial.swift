extension Policy {
  /// This policy with one threshold moved, to try what would be decided then. It keeps the name and
  /// the version of the one it was made from, whose rules stand in the same places.
  package func moving(_ condition: Int, ofRule place: Int, to threshold: Int) -> Policy {
    var rules = rules
    rules[place] = rules[place].moving(condition, to: threshold)
    return Policy(
      name: name, hash: hash, currency: currency, scorecard: scorecard, defaultModel: defaultModel,
      rules: rules, limits: limits, prices: prices, servicing: servicing, clocks: clocks,
      invitations: invitations, campaigns: campaigns, locks: locks, desk: desk,
      segments: segments, defaultTree: defaultTree, defaultModelChoice: defaultModelChoice,
      terms: PolicyTerms(
        identity: identity, watch: watch, plans: plans, collections: collections,
        dataQuality: dataQuality, market: market, costs: costs))
  }
}

extension Rule {
  fileprivate func moving(_ condition: Int, to threshold: Int) -> Rule {
    var conditions = conditions
    let old = conditions[condition]
    conditions[condition] = Condition(old.characteristic, old.comparison, threshold)
    return Rule(
      id: id, stage: stage, conditions: conditions, action: action, citations: citations,
      line: line, segments: segments)
  }
}

extension Condition {
  /// The nearest threshold for which the condition is no longer what it is for an observed value:
  /// just missed where it is met, just met where it is missed. An equality that is met becomes one
  /// that nobody meets, as far as the numbers allow: no others are to be caught by it.
  package func thresholdThatFlips(at observed: Int) -> Int {
    let isMet = isMet(by: observed)
    return switch comparison {
    case .atLeast: isMet ? observed + 1 : observed
    case .atMost: isMet ? observed - 1 : observed
    case .above: isMet ? observed : observed - 1
    case .below: isMet ? observed : observed + 1
    case .equal: isMet ? (observed > 0 ? observed + 1 : observed - 1) : observed
    }
  }
}
