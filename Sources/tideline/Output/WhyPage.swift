internal import Archive
internal import Credit
internal import Desk
internal import World

/// The why of one decision.
struct WhyPage {
  let store: WorldStore
  let account: Int
  let decision: Decision

  private var policy: Policy { store.setting.policy }

  private var text: WhyText {
    WhyText(decision, account: account, policy: policy, staff: store.staff)
  }

  /// The operator's own words; nil where nobody wrote any.
  private var words: String? { store.journal.entry(decision.entry)?.command.words }

  private var actor: String {
    if case .staff(let staff) = decision.actor { return store.name(of: staff) ?? "" }
    return SnakeCase.name(decision.actor)
  }

  /// The why with its fixed keys.
  var json: JSONValue {
    [
      "decision": .string("D-\(account)-\(decision.ordinal)"), "account": .integer(account),
      "day": .day(decision.moment.day), "time": .time(decision.moment),
      "kind": .name(decision.kind), "actor": .string(actor), "reason": JSONValue(words),
      "entry": decision.entry > 0 ? .integer(Int(decision.entry)) : .null,
      "policy": .string(policy.name), "policy_hash": .string(policy.hash),
      "codes": .codes(decision.reasons),
      "deciding_rule": JSONValue(decision.rule.map { policy.rules[$0].id }),
      "rules": .array(decision.traces.map(json)),
    ] + .texts("text", text.sentence)
  }

  private func json(_ trace: RuleTrace) -> JSONValue {
    let rule = policy.rules[trace.rule]
    return [
      "id": .string(rule.id), "outcome": .string(trace.outcome.rawValue),
      "line": .integer(rule.line),
      "conditions": .array(
        rule.conditions.indices.map { index in
          let isKept = trace.observed.indices.contains(index)
          return json(rule.conditions[index], isKept ? trace.observed[index] : nil)
        }),
    ]
  }

  private func json(_ condition: Condition, _ observed: Int?) -> JSONValue {
    [
      "characteristic": .string(condition.characteristic.documentName),
      "observed": JSONValue(observed), "operator": .string(condition.comparison.rawValue),
      "threshold": .integer(condition.threshold),
      "met": observed.map { .truth(condition.isMet(by: $0)) } ?? .null,
      "distance": JSONValue(observed.map { condition.distance(from: $0) }),
    ]
  }

  /// The why for people.
  func lines(_ language: Language) -> [String] {
    text.lines(language) + (words.map { ["", $0] } ?? [])
  }
}
