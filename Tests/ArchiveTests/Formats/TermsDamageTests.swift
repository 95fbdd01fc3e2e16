import Credit
import People
import Testing

@testable import Archive

/// Damage to what surrounds lending: segments, tree, terms, responses.
@Suite struct TermsDamageTests {
  @Test(arguments: [
    Damage(
      "name: new,", "name: late,", at: "{ name: late, when: [tenure_months",
      "segments[2] must not be called \"late\" again"),
    Damage(
      "- { name: everybody }", "- { name: everybody, when: [score >= 1] }", at: "[score >= 1]",
      "segments[3].when must not stand here: the last segment takes everybody else"),
    Damage(
      "{ name: new, when: [tenure_months < 12] }", "{ name: new }",
      "segments[2] has no \"when\"; add it"),
    Damage(
      "only: [new, late]", "only: [new, lat]", at: "lat]",
      "rules[4].only[2] names no known segment: \"lat\"; did you mean \"late\"?"),
    Damage(
      "only: [new, late]", "only: []", at: "[]\n    when",
      "rules[4].only must have at least 1 item, not 0"),
    Damage(
      "yes: 6000", "yes: 10001",
      "default_tree.yes must be a whole number from 0 to 10000, not \"10001\""),
    Damage(
      "ask: late_12m >= 2", "ask: score >= 2",
      "default_tree.no.ask must not be score: it is a model's result"),
    Damage(
      ", missing: 900", "", at: "{ ask: late_12m",
      "default_tree.no has no \"missing\"; add it"),
    Damage(
      "decides: higher", "decides: lower",
      "default_probability.decides names no known model: \"lower\""),
  ])
  func segmentsAndTheTreeAreChecked(damage: Damage) throws {
    try damage.check(Specimen.policy, "small.yaml", reading: Policy.read)
  }

  @Test func aTreeBeginsWithAQuestion() throws {
    let document = try Shipped.document("300", "p.yaml")
    let error = #expect(throws: DocumentError.self) { try DecisionTree(document.root) }
    #expect(
      error?.description == "p.yaml:1: the document must begin with a question (\"ask\")")
  }

  @Test func aTreeHasAnEnd() throws {
    var yaml = "1"
    for _ in 0..<17 { yaml = "{ ask: late_12m >= 1, yes: 1, no: \(yaml), missing: 1 }" }
    let document = try Shipped.document(yaml, "p.yaml")
    let error = #expect(throws: DocumentError.self) { try DecisionTree(document.root) }
    #expect(error?.description.hasSuffix("must not be below more than 16 questions") == true)
  }

  @Test(arguments: [
    Damage(
      "from: 8, every: 2", "from: 1, every: 2", at: "{ from: 1, every: 2",
      "collections.stages[2] must begin after the stage before it"),
    Damage(
      "every: 2", "every: 0",
      "collections.stages[2].every must be a whole number from 1 to 3650, not \"0\""),
    Damage(
      "channel: call", "channel: visit",
      "collections.stages[2].channel names no known channel: \"visit\""),
    Damage(
      "[\"08:00\", \"22:00\"]", "[\"22:00\", \"08:00\"]",
      "collections.hours must have the earlier time first"),
    Damage(
      "report_notice_days: 20", "report_notice_days: 30", at: "  stages:\n",
      "collections must have report_notice_days below report_days: told before reported"),
    Damage(
      "months: [6, 12]", "months: [12, 6]", "plans.months must be ascending"),
    Damage(
      "send_time: \"10:00\"", "send_time: \"07:00\"",
      "invitations.send_time must lie in the hours"),
    Damage(
      "tries_in_a_row: 3", "tries_in_a_row: 0",
      "identity.tries_in_a_row must be a whole number from 1 to 100, not \"0\""),
    Damage(
      "snooze_days: 90", "snoze_days: 90", at: "  hold_days: 28",
      "watching has no \"snooze_days\"; is \"snoze_days\" meant?"),
    Damage(
      "price_step: 0.00001", "price_step: 0",
      "market.price_step must be more than nothing"),
    Damage(
      "stress: 70, ", "", at: "{ normal: 100, slowdown: 90, recovery",
      "market.regime_percent has no \"stress\"; add it"),
    Damage(
      "funding_spread: 1.5", "funding_spread: 1.5%",
      "costs.funding_spread must be a decimal with at most 2 places from 0 to 100, not \"1.5%\""),
  ])
  func termsAreChecked(damage: Damage) throws {
    try damage.check(Specimen.policy, "small.yaml", reading: Policy.read)
  }

  @Test(arguments: [
    Damage(
      ", lift_when: [score >= 640]", "", at: "{ release: conditions }",
      "locks.score_fall has no \"lift_when\"; add it"),
    Damage(
      "minutes: 259200, release: expiry", "release: expiry",
      "locks.class_wide has no \"minutes\"; add it"),
    Damage(
      "    - { case: dispute, answer: confirm }\n", "",
      at: "    - { case: review, code: SE02, papers",
      "desk.answers must have a row \"case: dispute\" without code and papers, as its last"),
    Damage(
      "papers: [income], answer: grant", "papers: [income], answer: confirm",
      at: "confirm }\n    - { case: plan, answer",
      "desk.answers[8].answer must be \"ask papers\" or grant, partly, deny for the case plan"),
  ])
  func locksAndAnswersAreChecked(damage: Damage) throws {
    try damage.check(Specimen.policy, "small.yaml", reading: Policy.read)
  }

  @Test(arguments: [
    Damage(
      "reference_rate: 0.0004", "reference_rate: 0.04",
      "elasticity.reference_rate must be a decimal with at most 6 places from 0 to 0.001, not "
        + "\"0.04\""),
    Damage(
      "{ days: 30, percent: 86 }", "{ days: 30, percent: 40 }",
      "recovery.curve[2] must have more days, and no fewer percent, than the one before"),
    Damage(
      "student_percent: 6", "student_percent: 101",
      "archetypes[2].life.student_percent must be a whole number from 0 to 100, not \"101\""),
    Damage(
      "calls_per_thousand: 80", "call_per_thousand: 80",
      "archetypes[2].life knows no key \"call_per_thousand\"; did you mean "
        + "\"calls_per_thousand\"?"),
  ])
  func livesAndResponsesAreChecked(damage: Damage) throws {
    try damage.check(Specimen.mix, "mix.yaml", reading: Mix.read)
  }
}
