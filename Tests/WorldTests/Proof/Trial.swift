import Archive
import Credit
import Foundation
import World

/// A threshold of a rule, and what takes its place.
struct Edit: CustomStringConvertible {
  let rule: Rule
  /// The place of the condition in the rule.
  let place: Int
  let threshold: Int

  /// The condition as the policy has it.
  var old: Condition { rule.conditions[place] }

  /// The condition that takes its place.
  var new: Condition { Condition(old.characteristic, old.comparison, threshold) }

  var description: String { "\(rule.id): \(words(old)) becomes \(words(new))" }

  private func words(_ condition: Condition) -> String {
    "\(condition.characteristic.documentName) \(condition.comparison.rawValue) "
      + "\(condition.threshold)"
  }

  /// Whether a value meets the one and not the other.
  func parts(_ observed: Int) -> Bool { old.isMet(by: observed) != new.isMet(by: observed) }

  /// The shipped policy with this threshold in its text.
  func policy() throws -> Policy {
    let path = Stories.root.appending(path: "demo-data/policies/baseline.yaml")
    var lines = try String(contentsOf: path, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    guard let head = lines.firstIndex(where: { $0.trimmed == "- id: \(rule.id)" }),
      let line = lines[head...].firstIndex(where: { $0.trimmed.hasPrefix("when:") })
    else { throw Missing.rule(rule.id) }
    let parts = lines[line].components(separatedBy: words(old))
    guard parts.count == 2 else { throw Missing.condition(description) }
    lines[line] = Substring(parts.joined(separator: words(new)))
    let bytes = [UInt8](lines.joined(separator: "\n").utf8)
    return try Policy.read(Document(bytes: bytes, file: "baseline.yaml"))
  }

  enum Missing: Error { case rule(String), condition(String) }
}

extension RuleTrace {
  /// Whether the rule would have come out otherwise by the other threshold of an edit, which is of
  /// `mine` here: a rule that was not asked, of another segment or for a while, would not.
  func flips(_ edit: Edit, from mine: [Condition], to other: [Condition]) -> Bool {
    outcome(of: mine) == outcome && outcome(of: other) != outcome
  }

  private func outcome(of conditions: [Condition]) -> Outcome {
    for (condition, value) in zip(conditions, observed) {
      guard let value else { return .notApplicable }
      if !condition.isMet(by: value) { return .miss }
    }
    return .hit
  }
}

extension Fact {
  /// The same, whatever thresholds and policies it prints.
  func isLike(_ other: Fact) -> Bool {
    switch (self, other) {
    case (.decided(let one), .decided(let two)):
      return one.isLike(two) && one.ordinal == two.ordinal && one.actor == two.actor
        && one.traces == two.traces && one.reasons.isLike(two.reasons)
    case (.noticed(var one), .noticed(var two)):
      let reasons = (one.reasons, two.reasons)
      (one.reasons, two.reasons) = (Reasons(), Reasons())
      return one == two && reasons.0.isLike(reasons.1)
    case (.locked(let kind, let until, let one), .locked(let other, let end, let two)):
      return kind == other && until == end && one.isLike(two)
    default: return self == other
    }
  }
}

extension Reasons {
  fileprivate func isLike(_ other: Reasons) -> Bool {
    codes == other.codes && list.map(\.observed) == other.list.map(\.observed)
  }
}
