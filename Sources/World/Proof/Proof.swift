package import Credit

/// A decision put to the test: each datum it rests on is moved by the smallest change that crosses
/// its threshold, and the day is lived again.
package struct Proof: Sendable, Equatable {
  /// What was put to the test.
  package let decision: Decision
  /// One trial for each datum.
  package let trials: [Trial]

  /// One datum moved across its threshold.
  package struct Trial: Sendable, Equatable {
    /// The condition.
    package let condition: Condition
    /// What was observed.
    package let observed: Int
    /// What was seen instead.
    package let movedTo: Int
    /// Whether the rule, or the clause, no longer decides.
    package let flips: Bool
    /// What is decided at that minute then; nil where nothing is, and for a clause, which is not
    /// lived again.
    package let then: Decision?
  }
}

extension Decision {
  /// What a test can move: the conditions of the deciding rule with what was seen for them, or what
  /// a clause found. A declined raise rests on what its nearest raise missed. Empty where there is
  /// nothing to move.
  package func tested(under policy: Policy) -> [(condition: Int, finding: Finding)] {
    switch basis {
    case .rule(let rule):
      guard self.policy == policy.version, let trace = traces.first(where: { $0.rule == rule })
      else { return [] }
      let isMissed = kind == .raiseDeclined && policy.rules[rule].action.raises
      let findings = zip(policy.rules[rule].conditions, trace.observed).map {
        Finding($0, observed: $1)
      }
      return findings.enumerated().filter { $0.element.isMet != isMissed }
        .filter { $0.element.observed != nil }.map { ($0.offset, $0.element) }
    case .clause(_, let findings):
      return findings.enumerated().filter { $0.element.isMet }.map { ($0.offset, $0.element) }
    case .hearing, .order, .wish, .noRule: return []
    }
  }

  /// Whether another decision is the same in what it says and in what it rests on.
  package func isLike(_ other: Decision) -> Bool { kind == other.kind && basis == other.basis }
}

extension Rule.Action {
  fileprivate var raises: Bool {
    if case .raise = self { true } else { false }
  }
}

extension Setting {
  /// Puts a decision about an account to the test. Nil where it rests on nothing that could be
  /// moved: on a wish, on a person, or on the silence of the rules.
  package func proof(
    of decision: Decision, about number: Int, _ journal: Journal
  ) throws(ReplayFault) -> Proof? {
    let tested = decision.tested(under: policy)
    if case .clause = decision.basis {
      return Proof(decision: decision, trials: tested.map { Proof.Trial(computing: $0.finding) })
    }
    // What was decided before the world began can be read, not lived again.
    guard !tested.isEmpty, decision.moment.day > genesis,
      let rehearsal = try Rehearsal(
        of: number, on: decision.moment.day, in: self, journal)
    else { return nil }
    let before = rehearsal.decisions(at: decision.moment)
    return Proof(
      decision: decision,
      trials: tested.compactMap {
        Proof.Trial($0.finding, of: decision, among: before, rehearsal)
      })
  }
}

extension Proof.Trial {
  /// A clause holds while its findings do: nothing needs to be lived again.
  fileprivate init(computing finding: Finding) {
    (condition, observed) = (finding.condition, finding.observed ?? 0)
    movedTo = observed + condition.distance(from: observed)
    (flips, then) = (!condition.isMet(by: movedTo), nil)
  }

  fileprivate init?(
    _ finding: Finding, of decision: Decision, among before: [Decision], _ rehearsal: Rehearsal
  ) {
    guard let observed = finding.observed else { return nil }
    (condition, self.observed) = (finding.condition, observed)
    movedTo = observed + condition.distance(from: observed)
    let after = rehearsal.decisions(
      at: decision.moment,
      supposing: Supposition(at: decision.moment, condition.characteristic, movedTo))
    let standing = after.first { $0.isLike(decision) }
    flips = standing == nil
    then = standing ?? after.first { new in !before.contains { $0.isLike(new) } }
  }
}
