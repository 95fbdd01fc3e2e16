extension CreditFile {
  /// Whether every reason cited by a decision belongs to what the decision rests on, and holds:
  /// the lint of explanations, cheap enough to run with every decision.
  func holds(_ reasons: Reasons, of decision: Decision, _ today: Today) -> Bool {
    for place in 0..<reasons.count {
      let reason = reasons[place]
      if reason.isInformation { continue }
      guard reason.condition.isMet(by: Int(reason.observed)), belongs(reason, to: decision, today)
      else { return false }
    }
    return true
  }

  private func belongs(_ reason: Reason, to decision: Decision, _ today: Today) -> Bool {
    switch decision.basis {
    case .clause(_, let findings): findings.contains { $0.condition == reason.condition }
    case .rule(let rule):
      // A refusal cites every rule of its stage that declined; a raise what its rule missed.
      decision.kind == .raiseDeclined
        ? Self.rule(today.policy.rules[rule], misses: reason) || reason.code == .ID04
          || today.policy.rules[rule].cites(reason)
        : today.policy.rules(at: today.policy.rules[rule].stage).contains {
          today.policy.rules[$0].cites(reason)
        }
    case .hearing: decision.restsOn.map { today.policy.rules[$0].cites(reason) } ?? true
    case .order, .wish, .noRule: false
    }
  }

  private static func rule(_ rule: Rule, misses reason: Reason) -> Bool {
    rule.conditions.contains {
      $0.characteristic == reason.characteristic
        && $0.opposite(for: Int(reason.observed)) == reason.condition
    }
  }
}

extension Rule {
  /// Whether it cites this code, read off this condition.
  fileprivate func cites(_ reason: Reason) -> Bool {
    citations.contains {
      $0.code == reason.code && conditions[$0.condition] == reason.condition
    }
  }
}

extension Reason {
  /// Whether it only names a code: nothing was observed for it.
  package var isInformation: Bool { characteristic == .score && threshold == 0 && observed == 0 }
}
