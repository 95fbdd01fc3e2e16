import Credit

extension NoticeWriter {
  /// Why, most important first; a decision without codes comes with the right to a written
  /// statement of its grounds.
  var reasons: [Phrase] {
    guard !codes.isEmpty else { return [grounds] }
    let seen = notice.reasonsOn.isSet ? notice.reasonsOn : notice.sent.day
    return cited.map { reason in
      let line = CodeText.line(
        reason, on: seen, seenFrom: notice.sent.day, currency: lender.currency)
      return say(line.zh + "。", line.en.sentence + ".")
    }
  }

  /// Where no code is cited.
  var grounds: Phrase {
    say(
      "具体依据可要求书面说明，5天内提供。", "Ask, and you get the exact grounds in writing within 5 days.")
  }

  /// Where the data come from, and how to see them.
  func source(_ body: LetterBody) -> Phrase {
    if body.isClassWide || isImpersonal { return classSource }
    var sources: [DataSource] = []
    for source in cited.map(CodeText.source) where !sources.contains(source) {
      sources.append(source)
    }
    if sources.isEmpty { sources = [.ownRecords] }
    let words = sources.map { $0.text(lender.currency) }.joined(zh: "；", en: "; ")
    return say("数据来源：\(words.zh)。", "Data used: \(words.en).")
  }

  private var isImpersonal: Bool { !codes.isEmpty && codes.allSatisfy(\.isImpersonal) }

  // A rule for a class may look at the person all the same, and so does what makes the class.
  private var classSource: Phrase {
    let rule = say("适用于一整类额度的统一规则", "a rule for a whole class of lines")
    guard let looked = personalData else { return sourced(rule) }
    guard !looked.isEmpty else {
      return sourced(rule + say("，没有使用您的个人数据", " and no personal data of yours"))
    }
    let names = looked.map(dataName).unique.joined(zh: "、", en: ", ")
    return sourced(rule + say("；用到您的数据：\(names.zh)", "; of your data it looks at: \(names.en)"))
  }

  private func sourced(_ words: Phrase) -> Phrase {
    say("数据来源：\(words.zh)。", "Data used: \(words.en).")
  }

  /// What the rule behind it looked at about the person; nil where the rule is not known.
  private var personalData: [Characteristic]? {
    let policy = lender.policy
    guard let index = notice.rule.map(Int.init), policy.rules.indices.contains(index) else {
      return nil
    }
    let rule = policy.rules[index]
    let segments = rule.segments.positions.filter(policy.segments.indices.contains)
    let conditions = rule.conditions + segments.flatMap { policy.segments[$0].conditions }
    return conditions.map(\.characteristic).filter(isPersonal)
  }

  private func isPersonal(_ characteristic: Characteristic) -> Bool {
    ![.regime, .marketRate, .capital].contains(characteristic)
  }

  private func dataName(_ characteristic: Characteristic) -> Phrase {
    CharacteristicText.isForCustomers(characteristic)
      ? CharacteristicText.name(characteristic)
      : say("信用评估结果", "our assessment of your credit")
  }

  /// Who decided, and how to have it explained and looked at by a person (个人信息保护法 Art. 24).
  func howDecided(_ body: LetterBody) -> Phrase {
    guard notice.decision != 0, body.isOfLender else { return .empty }
    if body.deciders > 1 {
      return say("本决定由两名工作人员作出。", "Two members of staff made this decision.").then(explain)
    }
    guard notice.decider == .nobody else {
      return say("本决定由工作人员作出。", "A member of staff made this decision.").then(explain)
    }
    // Only what can be appealed can be decided again by a person.
    guard notice.appealUntil.isSet else {
      return say(
        "本决定由系统按规则自动作出。您可在 App“帮助”要求由工作人员说明。",
        "This decision was made automatically, by fixed rules. Under Help in the app you can ask "
          + "a member of staff to explain it.")
    }
    return say(
      "本决定由系统按规则自动作出。您可在 App“帮助”要求说明，也可要求由工作人员重新审核。",
      "This decision was made automatically, by fixed rules. Under Help in the app you can ask us "
        + "to explain it, and ask for a member of staff to look at it again.")
  }

  private var explain: Phrase {
    say("您可在 App“帮助”要求说明。", "You can ask us to explain it under Help in the app.")
  }

  /// How to ask for reconsideration; empty where nothing can be reconsidered.
  var appeal: Phrase {
    guard notice.appealUntil.isSet else { return .empty }
    let until = day(notice.appealUntil)
    let name =
      notice.kind == .appealResult
      ? say("第二次复议", "appeal once more") : say("复议", "appeal")
    let attach = attachments
    return say(
      "可在\(until.zh)前通过 App 申请\(name.zh)，附\(attach.zh)\(scope.zh)；"
        + "由未参与决定的人员\(answer.zh)。申请不会影响您的额度和信用。",
      "You can \(name.en) in the app until \(until.en)\(scope.en); attach \(attach.en). "
        + "A member of staff who took no part in the decision \(answer.en). Asking never "
        + "harms your line or your credit.")
  }

  private var attachments: Phrase {
    var papers = Papers()
    for code in codes { papers.formUnion(CodeText.of(code).papers) }
    let named = CaseText.papers(papers)
    return named.isEmpty ? say("说明材料", "whatever explains it") : named
  }

  private var scope: Phrase {
    isConfidential ? say("（限身份和事实）", " (on identity and facts)") : .empty
  }

  private var answer: Phrase {
    let clocks = lender.policy.clocks
    guard notice.answerBy.isSet else {
      let days = clocks.secondAppealBusinessDays
      return say("在\(days)个工作日内答复", "answers within \(days) business days")
    }
    let (days, by) = (clocks.appealBusinessDays, day(notice.answerBy.day))
    return say(
      "在\(days)个工作日内（最晚\(by.zh)）答复",
      "answers within \(days) business days, by \(by.en) at the latest")
  }
}

extension [Phrase] {
  /// Each phrase once, in the order of its first.
  fileprivate var unique: [Phrase] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
