import Testing

@testable import Credit
@testable import Desk

@Suite("why a decision was made")
struct WhyTextTests {
  private let roster = ["王芳", "陈静"]

  private func decision(
    _ kind: Decision.Kind, by actor: Actor = .policy, rule: Int? = nil,
    on basis: Decision.Basis = .noRule, traces: [RuleTrace] = [],
    reasons: Reasons = Reasons(), entry: UInt32 = 0,
    version: PolicyVersion = TextSamples.policy.version
  ) -> Decision {
    Decision(
      ordinal: 3, kind: kind, moment: TextSamples.sent, actor: actor, policy: version,
      basis: rule.map { .rule($0) } ?? basis, traces: traces, reasons: reasons, entry: entry)
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

  @Test("a person's decision: who, the papers, the words, and the proposing rule then and now")
  func person() throws {
    let hearing = Hearing(
      matter: 4, kind: .review, proposal: 2, rule: 0, ground: nil, papers: .income,
      first: Staff(1), outcome: .cut)
    let now = RuleTrace(rule: 0, outcome: .hit, observed: [1, 6, 0])
    let decided = decision(
      .cut, by: .staff(Staff(2)), on: .hearing(hearing), traces: [now], entry: 41)
    let proposing = decision(.refer, rule: 0, traces: traces)
    let text = WhyText(
      decided, proposal: proposing, words: "no proof came", account: 2,
      policy: TextSamples.policy, staff: roster)
    #expect(text.sentence.en == "cut the limit: decided by 陈静.")
    #expect(text.rules.isEmpty)
    let proposal = try #require(text.proposals.first)
    #expect(proposal.rule == "late-and-applying" && proposal.decision == "D-2-2")
    #expect(proposal.conditions.map(\.then.isMet) == [true, true, true])
    #expect(
      proposal.text(1).en == "✓ inquiries in 90 days 8 >= 6; when decided 6")
    let facts = text.facts.map(\.value.en)
    #expect(facts.contains("no proof came") && facts.contains("王芳") && facts.contains("#41"))
    #expect(
      why(decision(.lock, by: .staff(Staff(9)), on: .order)).sentence.en == "lock: decided by #9.")
  }

  @Test("what rests on a clause names it, with what was seen")
  func clause() {
    let late = Finding(Condition(.daysPastDue, .atLeast, 1), observed: 9)
    #expect(
      why(decision(.drawRefused, on: .clause(.nothingOverdue, [late]))).sentence.en
        == "refuse the draw: no draws while something is overdue; days past due 9 >= 1.")
    #expect(why(decision(.lock, by: .customer, on: .wish)).sentence.zh == "锁定：客户自己的要求。")
  }

  @Test("a decision of another version of the policy is not explained by this one")
  func version() {
    let text = why(
      decision(.cut, rule: 0, traces: traces, version: PolicyVersion(hash: "00ff00ff00ff00ff")))
    #expect(text.rules.isEmpty)
    #expect(text.sentence.en.contains("another version of the policy"))
    #expect(text.facts.map(\.value.en).contains("00ff00ff00ff00ff"))
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
