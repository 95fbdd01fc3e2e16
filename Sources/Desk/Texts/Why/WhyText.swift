internal import Cells
package import Credit

/// Why a decision was made: a sentence, its facts, and every rule that was asked.
package struct WhyText: Sendable {
  /// Everything in one sentence.
  package let sentence: Phrase
  /// What, when, who, codes, data day, policy.
  package let facts: [WhyFact]
  /// Every rule asked, in order; none for a person's decision.
  package let rules: [WhyRule]

  /// The rule behind a person's decision, then and now; and the rule named instead, if one was.
  package let proposals: [WhyProposal]

  /// The why of a decision. `proposal` is the decision that proposed what a person decided, `words`
  /// what that person wrote. Under another version of the policy than the one that decided its
  /// rules cannot be read, and that is said.
  package init(
    _ decision: Decision, proposal: Decision? = nil, words: String? = nil, account: Int,
    policy: Policy, staff: [String]
  ) {
    let currency = Currency(code: policy.currency)
    let isSame = decision.policy == policy.version
    rules =
      isSame && decision.hearing == nil
      ? decision.traces.map { trace in
        WhyRule(
          trace, policy.rules[trace.rule], isDeciding: trace.rule == decision.rule, currency)
      } : []
    proposals =
      isSame
      ? WhyText.proposals(decision, proposal, account: account, policy: policy, currency) : []
    facts = WhyText.facts(
      decision, proposal, words, account: account, policy: policy, staff: staff)
    sentence =
      isSame
      ? WhyText.sentence(decision, policy: policy, staff: staff, currency)
      : DecisionText.kind(decision.kind)
        + Phrase(
          zh: "：由另一版策略决定，其规则此处无从查看。",
          en: ": decided under another version of the policy, whose rules are not at hand.")
  }

  private static func proposals(
    _ decision: Decision, _ proposal: Decision?, account: Int, policy: Policy,
    _ currency: Currency
  ) -> [WhyProposal] {
    guard let hearing = decision.hearing else { return [] }
    return [(hearing.rule, false), (hearing.ground, true)].compactMap { rule, isGround in
      guard let rule else { return nil }
      return WhyProposal(
        policy.rules[rule], then: isGround ? nil : proposal?.traces.first { $0.rule == rule },
        now: decision.traces.first { $0.rule == rule },
        decision: hearing.proposal > 0 ? "D-\(account)-\(hearing.proposal)" : "",
        day: proposal?.moment.day ?? .none, isGround: isGround, currency)
    }
  }

  private static func sentence(
    _ decision: Decision, policy: Policy, staff: [String], _ currency: Currency
  ) -> Phrase {
    let what = DecisionText.kind(decision.kind)
    switch decision.basis {
    case .rule(let rule) where decision.kind == .raiseDeclined:
      return missed(what, policy.rules[rule], decision, currency)
    case .rule(let rule):
      return together(what, decision, policy)
        ?? hit(what, policy.rules[rule], decision, currency)
    case .clause(let clause, let findings):
      let name = ClauseText.of(clause)
      let seen = findings.map { WhyCondition($0.condition, observed: $0.observed, currency).clause }
      let because =
        seen.isEmpty ? .empty : Phrase(zh: "，", en: "; ") + seen.joined(zh: "，且", en: " and ")
      return what + Phrase(zh: "：", en: ": ") + name + because + Phrase(zh: "。", en: ".")
    case .hearing, .order:
      let name = DecisionText.actor(decision.actor, staff: staff)
      return Phrase(
        zh: "\(what.zh)：由\(name.zh)决定。", en: "\(what.en): decided by \(name.en).")
    case .wish:
      return what + Phrase(zh: "：客户自己的要求。", en: ": the customer asked for it.")
    case .noRule: return reasoned(what, decision, currency)
    }
  }

  /// Several yellow indicators at once count as orange: then no single one of them decides.
  private static func together(
    _ what: Phrase, _ decision: Decision, _ policy: Policy
  ) -> Phrase? {
    let hits = decision.traces.filter { $0.outcome == .hit }.map { policy.rules[$0.rule] }
    let enough = policy.watch.yellowsMakeOrange
    guard decision.kind == .warn, enough > 0, hits.count >= enough,
      hits.allSatisfy({ $0.action == .warn(.yellow) })
    else { return nil }
    let names = hits.map(\.id)
    return Phrase(
      zh: "\(what.zh)：\(hits.count) 项黄色指标同时出现，按橙色计：\(names.joined(separator: "、"))。",
      en: "\(what.en): \(hits.count) yellow indicators at once count as orange: "
        + "\(names.joined(separator: ", ")).")
  }

  private static func hit(
    _ what: Phrase, _ rule: Rule, _ decision: Decision, _ currency: Currency
  ) -> Phrase {
    let met = rule.conditions.indices.map { index in
      let condition = WhyCondition(
        rule.conditions[index], observed: decision.observed(by: index), currency)
      return decision.traces.isEmpty ? condition.demand : condition.clause
    }
    let because = met.joined(zh: "，且", en: " and ")
    return Phrase(
      zh: "\(what.zh)：规则 \(rule.id) 命中，因为\(because.zh)。",
      en: "\(what.en): rule \(rule.id) hit because \(because.en).")
  }

  private static func missed(
    _ what: Phrase, _ rule: Rule, _ decision: Decision, _ currency: Currency
  ) -> Phrase {
    let missed = rule.conditions.indices.compactMap { index -> Phrase? in
      let condition = WhyCondition(
        rule.conditions[index], observed: decision.observed(by: index), currency)
      return condition.isMet == true ? nil : condition.clause
    }
    guard !missed.isEmpty else {
      return Phrase(
        zh: "\(what.zh)：规则 \(rule.id) 命中，但额度已到上限或资料有疑问。",
        en: "\(what.en): rule \(rule.id) hit, but the cap binds or data are in doubt.")
    }
    let because = missed.joined(zh: "，且", en: " and ")
    return Phrase(
      zh: "\(what.zh)：最接近的规则 \(rule.id) 未满足：\(because.zh)。",
      en: "\(what.en): the nearest rule, \(rule.id), is not met: \(because.en).")
  }

  private static func reasoned(
    _ what: Phrase, _ decision: Decision, _ currency: Currency
  ) -> Phrase {
    let day = decision.moment.day
    let reasons = decision.reasons.list.map {
      CodeText.line($0, on: day, seenFrom: day, currency: currency)
    }
    guard !reasons.isEmpty else {
      return what + Phrase(zh: "：没有规则反对。", en: ": no rule spoke against it.")
    }
    let because = reasons.joined(zh: "；", en: "; ")
    return what + Phrase(zh: "：\(because.zh)。", en: ": \(because.en).")
  }

  private static func facts(
    _ decision: Decision, _ proposal: Decision?, _ words: String?, account: Int, policy: Policy,
    staff: [String]
  ) -> [WhyFact] {
    let day = decision.moment.day
    var facts = [
      WhyFact("决定", "decision", Phrase(both: "D-\(account)-\(decision.ordinal)")),
      WhyFact("时间", "when", Phrase(both: "\(day) \(decision.moment.clock)")),
      WhyFact("决定人", "decided by", DecisionText.actor(decision.actor, staff: staff)),
    ]
    facts += hearing(decision, staff: staff)
    if let words { facts.append(WhyFact("理由", "words", Phrase(both: SafeText.marked(words)))) }
    if let rule = decision.rule, decision.policy == policy.version {
      let words = Phrase(
        zh: "\(policy.rules[rule].id)（第 \(policy.rules[rule].line) 行）",
        en: "\(policy.rules[rule].id) (line \(policy.rules[rule].line))")
      facts.append(WhyFact("规则", "rule", words))
    }
    let codes = decision.reasons.codes.filter { $0 != .none }.map(\.name)
    if !codes.isEmpty {
      facts.append(WhyFact("原因码", "codes", Phrase(both: codes.joined(separator: " "))))
    }
    if decision.entry > 0 {
      facts.append(WhyFact("日志", "journal", Phrase(both: "#\(decision.entry)")))
    }
    facts.append(WhyFact("数据日", "data day", Phrase(both: day.description)))
    facts.append(
      WhyFact(
        "策略", "policy",
        Phrase(
          both: decision.policy == policy.version
            ? "\(policy.name) \(policy.hash.prefix(12))" : decision.policy.digits)))
    return facts
  }

  private static func hearing(_ decision: Decision, staff: [String]) -> [WhyFact] {
    guard let hearing = decision.hearing else { return [] }
    var facts = [WhyFact("案件", "case", CaseText.kind(hearing.kind))]
    let papers = CaseText.papers(hearing.papers)
    facts.append(
      WhyFact("材料", "papers", papers.isEmpty ? Phrase(zh: "没有", en: "none") : papers))
    if hearing.first != .nobody {
      facts.append(
        WhyFact("第一人", "first person", Phrase(both: StaffText.name(hearing.first, staff))))
    }
    return facts
  }

  /// Sentence, facts and rules as lines of text, conditions indented.
  package func lines(_ language: Language) -> [String] {
    let facts = self.facts.map { "\($0.label[language]): \($0.value[language])" }
    let rules = self.rules.flatMap { rule in
      ["", rule.headline[language]] + rule.conditions.map { "  " + $0.text[language] }
    }
    let proposals = self.proposals.flatMap { proposal in
      ["", proposal.heading[language]]
        + proposal.conditions.indices.map { "  " + proposal.text($0)[language] }
    }
    return [sentence[language], ""] + facts + proposals + rules
  }
}

extension Decision {
  /// What the deciding rule saw for one of its conditions.
  func observed(by condition: Int) -> Int? {
    guard let trace = traces.first(where: { $0.rule == rule }),
      trace.observed.indices.contains(condition)
    else { return nil }
    return trace.observed[condition]
  }
}
