import Testing

@testable import Credit
@testable import Desk

@Suite("why a decision was made")
struct WhyTextTests {
  private let roster = ["王芳", "陈静"]

  private func decision(
    _ kind: Decision.Kind, by actor: Actor = .policy, rule: Int? = nil, traces: [RuleTrace] = [],
    reasons: Reasons = Reasons(), entry: UInt32 = 0
  ) -> Decision {
    Decision(
      ordinal: 3, kind: kind, moment: TextSamples.sent, actor: actor, rule: rule, traces: traces,
      reasons: reasons, entry: entry)
  }

  private let traces = [
    RuleTrace(rule: 0, outcome: .hit, observed: [1, 8, 0]),
    RuleTrace(rule: 1, outcome: .notApplicable, observed: [nil]),
  ]

  private func why(_ decision: Decision) -> WhyText {
    WhyText(decision, account: 2, policy: TextSamples.policy, staff: roster)
  }

  @Test("the deciding rule in one sentence, with what was seen")
  func sentence() {
    let text = why(decision(.refer, rule: 0, traces: traces))
    #expect(
      text.sentence.en
        == "refer to a person: rule late-and-applying hit because late payments in 12 "
        + "months 1 >= 1 and inquiries in 90 days 8 >= 6 and outside loans 60 days late 0 < 1.")
    #expect(text.sentence.zh.hasPrefix("转人工：规则 late-and-applying 命中，因为近12个月晚还 1 次 >= 1 次"))
  }

  @Test("every rule, its outcome, and how far each condition is from changing")
  func rules() throws {
    let text = why(decision(.refer, rule: 0, traces: traces))
    #expect(text.rules.map(\.id) == ["late-and-applying", "week-late"])
    #expect(text.rules.map(\.outcome) == [.hit, .notApplicable])
    #expect(text.rules.map(\.isDeciding) == [true, false])
    #expect(text.rules[0].conditions.map(\.distance) == [-1, -3, 1])
    #expect(text.rules[0].conditions.map(\.isMet) == [true, true, true])
    let missing = try #require(text.rules[1].conditions.first)
    #expect(missing.isMet == nil && missing.distance == nil)
    #expect(missing.text.en == "? days past due not collected >= 8")
    #expect(text.rules[0].conditions[1].text.zh == "✓ 近90天其他机构查询 8 次 >= 6 次（相差 -3）")
    #expect(
      text.rules[0].headline.en
        == "▸ hit late-and-applying → refer to a person, propose: cut the limit")
  }

  @Test("no number leads away from \"never\", nor from yes to no")
  func immeasurable() {
    let currency = Currency(code: "CNY")
    let never = WhyCondition(Condition(.monthsSinceCut, .atLeast, 6), observed: 999, currency)
    #expect(never.isMet == true && never.distance == nil && never.text.en.hasPrefix("✓ "))
    let cut = WhyCondition(Condition(.monthsSinceCut, .atLeast, 6), observed: 7, currency)
    #expect(cut.distance == -2)
    #expect(WhyCondition(Condition(.realName, .equal, 1), observed: 1, currency).distance == nil)
  }

  @Test("facts: number, time, who, rule and its line, codes, data day, policy")
  func facts() {
    let reasons = TextSamples.reasons([(.DB01, .inquiries90, 8, 6)])
    let text = why(decision(.refer, rule: 0, traces: traces, reasons: reasons))
    #expect(
      text.facts.map(\.value.en) == [
        "D-2-3", "2025-03-03 05:31", "the policy", "late-and-applying (line 12)", "DB01",
        "2025-03-03", "sample 1a2b3c4d5e6f",
      ])
    #expect(text.lines(.zh).contains("原因码: DB01"))
    #expect(text.lines(.en).contains("  ✓ inquiries in 90 days 8 >= 6 (distance -3)"))
  }

  @Test("a person's decision has an actor and a journal entry, and no rules")
  func person() {
    let text = why(decision(.appealDenied, by: .staff(Staff(2)), entry: 41))
    #expect(text.rules.isEmpty)
    #expect(text.sentence.en == "deny the appeal: decided by 陈静; the reason is journal entry #41.")
    #expect(text.sentence.zh == "不支持复议：由陈静决定，理由见日志 #41。")
    #expect(why(decision(.lock, by: .staff(Staff(9)))).sentence.en == "lock: decided by #9.")
  }

  @Test("without a rule the reasons speak; without reasons nothing spoke against it")
  func plain() {
    let reasons = TextSamples.reasons([(.US01, .daysSinceUse, 365, 365)])
    #expect(
      why(decision(.warnInactive, reasons: reasons)).sentence.en
        == "warn of disuse: your credit line has not been used for 365 days; "
        + "fewer than 365 needed (as of 3 March).")
    #expect(
      why(decision(.drawApproved)).sentence.en == "approve the draw: no rule spoke against it.")
  }

  @Test("kept without traces, the rule still says what it demands")
  func bulk() {
    #expect(
      why(decision(.raise, rule: 1)).sentence.en
        == "raise the limit: rule week-late hit because days past due >= 8.")
  }
}
