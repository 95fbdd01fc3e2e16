import Credit

extension NoticeWriter {
  /// Why, most important first; a person's decision without codes comes with the right to a written
  /// statement of its grounds.
  var reasons: [Phrase] {
    guard citesReasons else { return [] }
    if isPausedForPlan { return [planRuns] }
    guard !codes.isEmpty, notice.kind != .planRefused else { return grounds }
    return notice.reasons.list.filter { codes.contains($0.code) }.map { reason in
      let line = CodeText.line(
        reason, on: notice.sent.day, seenFrom: notice.sent.day, currency: lender.currency)
      return Phrase(zh: line.zh + "。", en: line.en.sentence + ".")
    }
  }

  /// Whether the notice tells why.
  var citesReasons: Bool {
    switch notice.kind {
    case .inactivityWarning, .raiseDeclined, .planRefused: true
    case .lockRenewed, .debtCalled: !codes.isEmpty
    default: notice.kind.isAdverse
    }
  }

  // Where no code is cited.
  private var grounds: [Phrase] {
    switch notice.kind {
    case .tightened:
      return [
        say(
          "这是对一整类额度的统一调整，与您个人的还款表现无关。",
          "A whole class of lines was changed; it is not about how you paid.")
      ]
    case .raiseDeclined:
      return [
        say(
          "按收入和现有借款测算，目前的额度已与还款能力相当。",
          "By income and present debts, the limit already matches what can be repaid.")
      ]
    case .planRefused:
      let amount = money(notice.amount)
      return [
        say(
          "按收入和材料看，分 \(notice.months) 期、每期 \(amount) 目前难以负担。",
          "By income and papers, \(notice.months) instalments of \(amount) are too much at present."
        )
      ]
    case .locked where notice.lock == .customer:
      return [say("这是您自己的要求。", "You asked for it yourself.")]
    default: return [statementOfGrounds]
    }
  }

  private var statementOfGrounds: Phrase {
    Phrase(
      zh: "由工作人员查看档案后决定；您可要求书面说明具体依据，5天内提供。",
      en: "A person decided after reading the file; ask, and you get the exact grounds in writing "
        + "within 5 days.")
  }

  /// How to ask for reconsideration; empty where nothing can be reconsidered.
  var appeal: Phrase {
    guard notice.appealUntil.isSet else { return .empty }
    let until = day(notice.appealUntil)
    let name =
      notice.kind == .appealResult
      ? Phrase(zh: "第二次复议", en: "appeal once more") : Phrase(zh: "复议", en: "appeal")
    let attach = attachments
    return Phrase(
      zh: "可在\(until.zh)前通过 App 申请\(name.zh)，附\(attach.zh)\(scope.zh)；"
        + "由未参与决定的人员\(answer.zh)。申请不会影响您的额度和信用。",
      en: "You can \(name.en) in the app until \(until.en)\(scope.en); attach \(attach.en). "
        + "A person who took no part in the decision \(answer.en). Asking never "
        + "harms your line or your credit.")
  }

  private var attachments: Phrase {
    var papers = Papers()
    for code in codes { papers.formUnion(CodeText.of(code).papers) }
    let named = CaseText.papers(papers)
    return named.isEmpty ? Phrase(zh: "说明材料", en: "whatever explains it") : named
  }

  private var scope: Phrase {
    isConfidential ? Phrase(zh: "（限身份和事实）", en: " (on identity and facts)") : .empty
  }

  private var answer: Phrase {
    let clocks = lender.policy.clocks
    guard notice.answerBy.isSet else {
      let days = clocks.secondAppealBusinessDays
      return Phrase(zh: "在\(days)个工作日内答复", en: "answers within \(days) business days")
    }
    let (days, by) = (clocks.appealBusinessDays, day(notice.answerBy.day))
    return Phrase(
      zh: "在\(days)个工作日内（最晚\(by.zh)）答复",
      en: "answers within \(days) business days, by \(by.en) at the latest")
  }
}
