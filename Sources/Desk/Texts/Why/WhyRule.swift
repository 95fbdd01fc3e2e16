package import Credit

/// What became of one rule.
package struct WhyRule: Sendable {
  /// Its name in the policy document.
  package let id: String
  /// Its line in the policy document.
  package let line: Int
  /// What came of it.
  package let outcome: RuleTrace.Outcome
  /// Whether it decided.
  package let isDeciding: Bool
  /// What it does when it hits.
  package let action: Phrase
  /// Its conditions, in order.
  package let conditions: [WhyCondition]

  init(_ trace: RuleTrace, _ rule: Rule, isDeciding: Bool, _ currency: Currency) {
    (id, line, outcome) = (rule.id, rule.line, trace.outcome)
    self.isDeciding = isDeciding
    action = DecisionText.action(rule.action)
    conditions = rule.conditions.indices.map { index in
      let observed = trace.observed.indices.contains(index) ? trace.observed[index] : nil
      return WhyCondition(rule.conditions[index], observed: observed, currency)
    }
  }

  /// The rule in one line: outcome, name, and what it does.
  package var headline: Phrase {
    let word = DecisionText.outcome(outcome)
    let mark = isDeciding ? "▸ " : ""
    return Phrase(
      zh: "\(mark)\(word.zh) \(id) → \(action.zh)", en: "\(mark)\(word.en) \(id) → \(action.en)")
  }
}

/// One threshold of a rule and what was seen.
package struct WhyCondition: Sendable {
  /// The characteristic in words.
  package let name: Phrase
  /// What was observed, with its unit; `未收集`, `not collected` where there is no datum.
  package let observed: Phrase
  /// The comparison as written in documents, `>=`.
  package let comparison: String
  /// The threshold, with its unit.
  package let threshold: Phrase
  /// Whether it was met; nil where there is no datum.
  package let isMet: Bool?
  /// The smallest signed change of the observed value that flips it; nil where there is no datum,
  /// or where a number would say nothing.
  package let distance: Int?

  init(_ condition: Condition, observed: Int?, _ currency: Currency) {
    let characteristic = condition.characteristic
    name = CharacteristicText.name(characteristic)
    comparison = condition.comparison.rawValue
    threshold = CharacteristicText.short(condition.threshold, characteristic, currency)
    self.observed =
      observed.map { CharacteristicText.short($0, characteristic, currency) }
      ?? Phrase(zh: "未收集", en: "not collected")
    isMet = observed.map { condition.isMet(by: $0) }
    distance = observed.flatMap {
      CharacteristicText.isMeasurable($0, characteristic) ? condition.distance(from: $0) : nil
    }
  }

  /// The condition as a clause: `近90天其他机构查询 8 次 >= 6 次`.
  var clause: Phrase {
    Phrase(
      zh: "\(name.zh) \(observed.zh) \(comparison) \(threshold.zh)",
      en: "\(name.en) \(observed.en) \(comparison) \(threshold.en)")
  }

  /// What it demands, where nothing was kept of what was seen.
  var demand: Phrase {
    Phrase(
      zh: "\(name.zh) \(comparison) \(threshold.zh)", en: "\(name.en) \(comparison) \(threshold.en)"
    )
  }

  /// The condition as a line: met or not, the clause, and how far it is from changing.
  package var text: Phrase {
    guard let isMet else { return Phrase(both: "? ") + clause }
    let mark = isMet ? "✓ " : "✕ "
    guard let distance else { return Phrase(both: mark) + clause }
    let far = Figures.signed(distance)
    return Phrase(both: mark) + clause + Phrase(zh: "（相差 \(far)）", en: " (distance \(far))")
  }
}

/// The rule behind a decision by a person: what it saw when it proposed, and what it sees at the
/// minute of deciding.
package struct WhyProposal: Sendable {
  /// The decision that proposed, or that is contested, `D-2-5`; empty where there is none.
  package let decision: String
  /// The day of that decision; none where it is not known.
  package let day: Day
  /// The rule's name and line in the policy document.
  package let rule: String
  /// Whether the person named this rule instead of the one that proposed.
  package let isGround: Bool
  /// Each condition then and now.
  package let conditions: [(then: WhyCondition, now: WhyCondition)]

  init(
    _ rule: Rule, then: RuleTrace?, now: RuleTrace?, decision: String, day: Day, isGround: Bool,
    _ currency: Currency
  ) {
    (self.decision, self.day, self.isGround) = (decision, day, isGround)
    self.rule = rule.id
    conditions = rule.conditions.indices.map { index in
      let condition = rule.conditions[index]
      let seen = { (trace: RuleTrace?) -> Int? in
        trace.flatMap { $0.observed.indices.contains(index) ? $0.observed[index] : nil }
      }
      return (
        WhyCondition(condition, observed: seen(then), currency),
        WhyCondition(condition, observed: seen(now), currency)
      )
    }
  }

  /// The heading: which rule, of which decision.
  package var heading: Phrase {
    if isGround { return Phrase(zh: "依据的规则 \(rule)", en: "Resting on rule \(rule)") }
    let whose =
      decision.isEmpty
      ? .empty : Phrase(zh: "（\(decision)，\(day)）", en: " (\(decision), \(day))")
    return Phrase(zh: "提出的规则 \(rule)", en: "Proposed by rule \(rule)") + whose
  }

  /// A condition as a line: then, and now.
  package func text(_ place: Int) -> Phrase {
    let (then, now) = conditions[place]
    let mark = Phrase(both: now.isMet.map { $0 ? "✓ " : "✕ " } ?? "? ")
    guard then.isMet != nil else { return mark + now.clause }
    return mark + then.clause
      + Phrase(zh: "；决定时 \(now.observed.zh)", en: "; when decided \(now.observed.en)")
  }
}

/// One fact about a decision, with its label.
package struct WhyFact: Sendable {
  /// What it is.
  package let label: Phrase
  /// What it says.
  package let value: Phrase

  init(_ zh: String, _ en: String, _ value: Phrase) {
    (label, self.value) = (Phrase(zh: zh, en: en), value)
  }
}

/// What the agreement, the law or the program asks for, in words.
enum ClauseText {
  /// What the clause says.
  static func of(_ clause: Clause) -> Phrase {
    switch clause {
    case .nothingOverdue: Phrase(zh: "逾期期间不能借款", en: "no draws while something is overdue")
    case .consentGiven: Phrase(zh: "评分和征信查询须经同意", en: "scoring and the bureau need consent")
    case .documentValid: Phrase(zh: "身份证件须有效", en: "the identity document must be valid")
    case .proofCame:
      Phrase(zh: "暂缓的借款须在次日早上前核验身份", en: "a held draw needs proof by the next morning")
    case .lineInUse: Phrase(zh: "额度长期不用则关闭", en: "a line that nobody uses is closed")
    case .planKept: Phrase(zh: "还款安排须按约履行", en: "a plan must be kept")
    case .planWatched: Phrase(zh: "还款安排期间暂停新借款", en: "draws are paused while a plan runs")
    case .fraudCallsDebt: Phrase(zh: "涉嫌欺诈，全部借款提前到期", en: "after fraud the whole debt is due")
    case .writeOffDays: Phrase(zh: "逾期过久则核销", en: "so late a debt is written off")
    case .timeIsUp: Phrase(zh: "期限已到", en: "its time is up")
    case .conditionsMet: Phrase(zh: "解除条件", en: "the conditions of its release")
    case .identityProved: Phrase(zh: "本人身份已核验", en: "the customer proved who they are")
    case .overduePaid: Phrase(zh: "逾期已还清", en: "what was overdue is paid")
    case .documentShown: Phrase(zh: "已更新有效证件", en: "a valid document was shown")
    case .planWatchOver: Phrase(zh: "观察期内按约还款", en: "the plan was kept for its watch period")
    case .signalsGone: Phrase(zh: "预警信号已消失足够久", en: "the signals have been gone for long enough")
    case .marketRate: Phrase(zh: "随市场利率调整", en: "the price follows the market's rate")
    }
  }
}
