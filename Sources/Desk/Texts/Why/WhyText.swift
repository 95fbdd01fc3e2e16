package import Credit

/// Why a decision was made: a sentence, its facts, and every rule that was asked.
package struct WhyText: Sendable {
  /// Everything in one sentence.
  package let sentence: Phrase
  /// What, when, who, codes, data day, policy.
  package let facts: [WhyFact]
  /// Every rule asked, in order; none for a person's decision.
  package let rules: [WhyRule]

  /// The why of a decision under the policy that made it.
  package init(_ decision: Decision, account: Int, policy: Policy, staff: [String]) {
    let currency = Currency(code: policy.currency)
    rules = decision.traces.map { trace in
      WhyRule(
        trace, policy.rules[trace.rule], isDeciding: trace.rule == decision.rule, currency)
    }
    facts = WhyText.facts(decision, account: account, policy: policy, staff: staff)
    sentence = WhyText.sentence(decision, policy: policy, staff: staff, currency)
  }

  private static func sentence(
    _ decision: Decision, policy: Policy, staff: [String], _ currency: Currency
  ) -> Phrase {
    let what = DecisionText.kind(decision.kind)
    if case .staff(let person) = decision.actor {
      let name = StaffText.name(person, staff)
      let words = decision.entry > 0 ? "#\(decision.entry)" : ""
      return Phrase(
        zh: "\(what.zh)：由\(name)决定" + (words.isEmpty ? "。" : "，理由见日志 \(words)。"),
        en: "\(what.en): decided by \(name)"
          + (words.isEmpty ? "." : "; the reason is journal entry \(words)."))
    }
    guard let rule = decision.rule.map({ policy.rules[$0] }) else {
      return reasoned(what, decision, currency)
    }
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
    _ decision: Decision, account: Int, policy: Policy, staff: [String]
  ) -> [WhyFact] {
    let day = decision.moment.day
    var facts = [
      WhyFact("决定", "decision", Phrase(both: "D-\(account)-\(decision.ordinal)")),
      WhyFact("时间", "when", Phrase(both: "\(day) \(decision.moment.clock)")),
      WhyFact("决定人", "decided by", DecisionText.actor(decision.actor, staff: staff)),
    ]
    if let rule = decision.rule {
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
      WhyFact("策略", "policy", Phrase(both: "\(policy.name) \(policy.hash.prefix(12))")))
    return facts
  }

  /// Sentence, facts and rules as lines of text, conditions indented.
  package func lines(_ language: Language) -> [String] {
    let facts = self.facts.map { "\($0.label[language]): \($0.value[language])" }
    let rules = self.rules.flatMap { rule in
      ["", rule.headline[language]] + rule.conditions.map { "  " + $0.text[language] }
    }
    return [sentence[language], ""] + facts + rules
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
