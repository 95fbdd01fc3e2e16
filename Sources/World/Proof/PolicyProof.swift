package import Credit
import People

/// A decision put to the test in the policy: a threshold is moved so that its condition just fails
/// for this account, and all accounts live the day again.
package struct PolicyProof: Sendable, Equatable {
  /// What was put to the test.
  package let decision: Decision
  /// One trial for each threshold.
  package let trials: [Trial]

  /// One threshold moved.
  package struct Trial: Sendable, Equatable {
    /// The condition as the policy has it.
    package let condition: Condition
    /// What was observed for this account.
    package let observed: Int
    /// The threshold tried.
    package let movedTo: Int
    /// Whether the rule no longer decides about this account.
    package let flips: Bool
    /// The accounts whose decisions of the day differ, in order.
    package let accounts: [Int]
    /// Those of them none of whose decisions rested on that condition.
    package let unrelated: [Int]
  }
}

extension WorldState {
  /// Puts a decision about an account to the test in the policy; this is the world on the eve of
  /// it. Nil where no rule made the decision.
  package func policyProof(of decision: Decision, about number: Int) -> PolicyProof? {
    guard let rule = decision.rule, let home = setting.index(of: number),
      head + 1 == decision.moment.day
    else { return nil }
    let tested = decision.tested(under: setting.policy)
    guard !tested.isEmpty else { return nil }
    let before = decisionsOfNextDay(under: setting)
    let trials = tested.compactMap { place, finding -> PolicyProof.Trial? in
      guard let observed = finding.observed else { return nil }
      let moved = finding.condition.thresholdThatFlips(at: observed)
      let policy = setting.policy.moving(place, ofRule: rule, to: moved)
      return trial(
        finding, from: before, to: decisionsOfNextDay(under: setting.trying(policy)),
        observed: observed, movedTo: moved, of: decision, at: home)
    }
    return PolicyProof(decision: decision, trials: trials)
  }

  private func trial(
    _ finding: Finding, from before: [[Decision]], to after: [[Decision]], observed: Int,
    movedTo moved: Int, of decision: Decision, at home: Int
  ) -> PolicyProof.Trial {
    let differing = before.indices.filter { !WorldState.areAlike(before[$0], after[$0]) }
    let strangers = differing.filter { place in
      !before[place].contains { $0.names(finding.condition, like: decision) }
    }
    let stands = after[home].contains { $0.moment == decision.moment && $0.isLike(decision) }
    return PolicyProof.Trial(
      condition: finding.condition, observed: observed, movedTo: moved,
      flips: !stands, accounts: differing.map { Int(setting.numbers[$0]) },
      unrelated: strangers.map { Int(setting.numbers[$0]) })
  }

  /// What is decided about each account on the day after this one, before any order of that day,
  /// in account order.
  private func decisionsOfNextDay(under setting: Setting) -> [[Decision]] {
    let today = setting.today(head + 1)
    let glance = Glance(setting.cast)
    return accounts.indices.map { index in
      let number = Int(setting.numbers[index])
      let luck = setting.luck(of: number)
      var account = accounts[index]
      if setting.passes(&account, glance, luck, today) { return [] }
      var recorder = Recorder(everything: true)
      let routine = setting.routine(of: account.person, luck)
      setting.live(&account, at: index, routine, luck, today, into: &recorder)
      return recorder.events.compactMap(\.fact.decision)
    }
  }

  /// The same decisions at the same minutes. The thresholds printed in their reasons do not count.
  private static func areAlike(_ before: [Decision], _ after: [Decision]) -> Bool {
    before.elementsEqual(after) {
      $0.isLike($1) && $0.moment == $1.moment && $0.reasons.codes == $1.reasons.codes
    }
  }
}

extension Fact {
  fileprivate var decision: Decision? {
    if case .decided(let decision) = self { decision } else { nil }
  }
}

extension Decision {
  /// Whether it rests on the same rule as another, or cites this condition.
  fileprivate func names(_ condition: Condition, like other: Decision) -> Bool {
    rule == other.rule || reasons.list.contains { $0.condition == condition }
  }
}

extension Setting {
  /// The same world under another policy.
  fileprivate func trying(_ policy: Policy) -> Setting {
    Setting(
      seed: seed, genesis: genesis, policy: policy, calendar: calendar, cast: cast,
      randomCustomers: randomCustomers)
  }
}
