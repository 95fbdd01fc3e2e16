import Credit
import Testing

@testable import Archive

@Suite struct RuleFormatTests {
  private func rules(_ yaml: String) throws(DocumentError) -> [Rule] {
    try Document(bytes: Array(yaml.utf8), file: "p.yaml").root.rules()
  }

  private func rule(_ stage: String, _ rest: String) -> String {
    "- { id: a, stage: \(stage), when: [score >= 650, late_12m == 0], \(rest) }"
  }

  @Test(arguments: [
    ("opening", "do: approve", Rule.Action.approve),
    ("opening", "do: decline, cite: { SC01: score }", .decline),
    ("opening", "do: refer, cite: { SC01: score }", .refer(.none)),
    ("opening", "do: refer, propose: approve, cite: { SC01: score }", .refer(.approve)),
    ("watch", "do: refer, propose: release, cite: { SC01: score }", .refer(.release)),
    ("security", "do: lock behaviour, cite: { SC01: score }", .lock(.behaviour)),
    ("review", "do: cut 40, cite: { SC01: score }", .cut(percent: 40)),
    ("review", "do: raise 20", .raise(percent: 20, rateStep: 0)),
    ("review", "do: raise 20, rate_step: 0.000001", .raise(percent: 20, rateStep: 1)),
    ("watch", "do: close, cite: { SC01: score }", .close),
    ("warning", "do: warn orange", .warn(.orange)),
    ("permission", "do: bar 90, cite: { SC01: score }", .bar(days: 90)),
    ("permission", "do: refer, propose: bar, cite: { SC01: score }", .refer(.bar)),
    ("draw", "do: hold, cite: { SC01: score }", .hold),
    ("watch", "do: offer_plan", .offerPlan),
    ("watch", "do: offer_plan, cite: { RP05: score }", .offerPlan),
    ("security", "do: refer, cite: { SC01: score }", .refer(.none)),
    ("requalification", "do: lock document, cite: { SC01: score }", .lock(.document)),
    ("tightening", "do: lock class_wide, cite: { PF01: score }", .lock(.classWide)),
    ("tightening", "do: cut 75, cite: { PF03: score }", .cut(percent: 75)),
    ("campaign", "do: offer", .offer),
  ])
  func everyActionHasItsWords(stage: String, rest: String, action: Rule.Action) throws {
    #expect(try rules(rule(stage, rest)).first?.action == action)
  }

  @Test(arguments: [">=", "<=", ">", "<", "=="])
  func everyComparisonIsRead(sign: String) throws {
    let yaml = "- { id: a, stage: draw, when: [\"available \(sign) -5\"], do: approve }"
    let comparison = try #require(Condition.Comparison(rawValue: sign))
    #expect(
      try rules(yaml).first?.conditions == [Condition(.available, comparison, -5)])
  }

  @Test(arguments: [
    ("opening", "do: decline", "[1] has no \"cite\"; add it"),
    (
      "opening", "do: approve, cite: { SC01: score }",
      "[1].cite belongs to rules that go against the customer or explain an offer"
    ),
    ("opening", "do: decline, cite: {}", "[1].cite must have at least 1 item, not 0"),
    (
      "opening", "do: decline, cite: { SC01: income }",
      "[1].cite.SC01 must name a characteristic of the rule's conditions, not income"
    ),
    (
      "opening", "do: decline, cite: { SC09: score }",
      "[1].cite.SC09 names no known reason code: \"SC09\"; did you mean \"SC01\"?"
    ),
    (
      "opening", "do: decline, cite: { IN01: score }",
      "[1].cite.IN01 must not stand here: IN01 informs and is no reason"
    ),
    (
      "opening", "do: declin", "[1].do names no known action: \"declin\"; did you mean \"decline\"?"
    ),
    (
      "opening", "do: lock security",
      "[1].do must be one of approve, decline, refer at the stage opening"
    ),
    ("opening", "do: approve all", "[1].do must be written \"approve\""),
    ("security", "do: lock", "[1].do must be written \"lock KIND\""),
    (
      "security", "do: lock devise",
      "[1].do names no known lock: \"devise\"; did you mean \"device\"?"
    ),
    ("warning", "do: warn red-hot", "[1].do names no known warning level: \"red-hot\""),
    (
      "watch", "do: raise 20",
      "[1].do must be one of cut, close, refer, lock, offer_plan at the stage watch"
    ),
    (
      "watch", "do: warn red",
      "[1].do must be one of cut, close, refer, lock, offer_plan at the stage watch"
    ),
    ("warning", "do: close", "[1].do must be one of warn at the stage warning"),
    ("draw", "do: refer", "[1].do must be one of approve, decline, lock, hold at the stage draw"),
    ("permission", "do: bar soon", "[1].do must end with whole days from 1 to 3650, not \"soon\""),
    ("permission", "do: bar", "[1].do must be written \"bar DAYS\""),
    ("permission", "do: bar 30", "[1] has no \"cite\"; add it"),
    ("draw", "do: hold", "[1] has no \"cite\"; add it"),
    (
      "tightening", "do: cut 75, cite: { PF01: score, DB02: score }",
      "[1].cite.DB02 must not stand here: a class-wide step cites PF01 to PF05, no personal reason"
    ),
    (
      "permission", "do: refer, propose: cut",
      "[1].propose must be one of bar at the stage permission"
    ),
    ("draw", "only: [x], do: approve", "[1].only[1] names no known segment: \"x\""),
    ("review", "do: cut 100", "[1].do must end with whole percents from 1 to 99, not \"100\""),
    ("review", "do: raise -5", "[1].do must end with whole percents from 1 to 100, not \"-5\""),
    (
      "review", "do: close, rate_step: 0.0001",
      "[1].rate_step belongs to rules that raise"
    ),
    ("review", "do: raise 5, propose: cut", "[1].propose belongs to rules that refer"),
    (
      "review", "do: refer, propose: approve",
      "[1].propose must be one of cut, close, release at the stage review"
    ),
    (
      "opening", "do: refer, propose: aprove",
      "[1].propose names no known proposal: \"aprove\"; did you mean \"approve\"?"
    ),
    (
      "openning", "do: approve",
      "[1].stage names no known stage: \"openning\"; did you mean \"opening\"?"
    ),
    ("draw", "do: approve, note: x", "[1] knows no key \"note\"; remove it"),
  ])
  func whatDoesNotFitIsRefused(stage: String, rest: String, sentence: String) {
    let error = #expect(throws: DocumentError.self) { try rules(rule(stage, rest)) }
    #expect(error?.description == "p.yaml:1: " + sentence)
  }

  @Test(arguments: [
    ("score>=650", "must be written like \"score >= 650\", not \"score>=650\""),
    ("score => 650", "must compare with one of >= <= > < ==, not \"=>\""),
    ("score >= good", "must end with a whole number of at most a billion, not \"good\""),
    ("score >= 6.5", "must end with a whole number of at most a billion, not \"6.5\""),
    (
      "score >= 5000000000",
      "must end with a whole number of at most a billion, not \"5000000000\""
    ),
    ("scroe >= 650", "names no known characteristic: \"scroe\"; did you mean \"score\"?"),
    (
      "days_late >= 1",
      "names no known characteristic: \"days_late\"; did you mean \"document_days\"?"
    ),
    ("mood >= 1", "names no known characteristic: \"mood\""),
  ])
  func aConditionIsThreeWords(condition: String, sentence: String) {
    let yaml = "- { id: a, stage: draw, when: [\"\(condition)\"], do: approve }"
    let error = #expect(throws: DocumentError.self) { try rules(yaml) }
    #expect(error?.description == "p.yaml:1: [1].when[1] " + sentence)
  }

  @Test func everyRuleHasAnIdOfItsOwn() {
    let twice = rule("draw", "do: approve") + "\n" + rule("campaign", "do: offer")
    let error = #expect(throws: DocumentError.self) { try rules(twice) }
    #expect(
      error?.description
        == "p.yaml:2: [2] must not have the id \"a\" of line 1")
    let none = #expect(throws: DocumentError.self) {
      try rules("- { stage: draw, when: [score > 1], do: approve }")
    }
    #expect(none?.description == "p.yaml:1: [1] has no \"id\"; add it")
    let unconditional = #expect(throws: DocumentError.self) {
      try rules("- { id: a, stage: draw, when: [], do: approve }")
    }
    #expect(
      unconditional?.description == "p.yaml:1: [1].when must have at least 1 item, not 0")
  }
}
