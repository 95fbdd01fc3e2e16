import Credit

extension NoticeWriter {
  /// What happened in a case.
  var matter: Phrase {
    switch notice.kind {
    case .reviewOpened:
      Phrase(
        zh: "自\(sentDay.zh)起，工作人员正在复核您的账户。",
        en: "From \(sentDay.en) a person is reviewing your account.")
    case .papersAsked:
      Phrase(
        zh: "请在\(answerBy.zh)前补充材料，其间时限暂停计算。",
        en: "Please send papers by \(answerBy.en); our clock stands still until then.")
    case .reviewResult where isLockKept: lockKept
    case .reviewResult:
      Phrase(
        zh: "人工复核已于\(sentDay.zh)完成：\(conclusion.zh)。",
        en: "The review was completed on \(sentDay.en): \(conclusion.en).")
    case .appealReceived:
      Phrase(
        zh: "我们已于\(sentDay.zh)收到您对决定 \(decision) 的复议申请，最晚\(answerBy.zh)答复。",
        en: "We received your appeal against decision \(decision) on \(sentDay.en) "
          + "and answer by \(answerBy.en).")
    case .appealResult: appealResult
    default:
      Phrase(
        zh: "您的投诉已于\(sentDay.zh)由工作人员办结，并作出书面答复。",
        en: "Your complaint was closed by a person on \(sentDay.en), with an answer in writing.")
    }
  }

  private var decision: String { "D-\(account)-\(notice.decision)" }

  private var answerBy: Phrase { moment(notice.answerBy) }

  private var conclusion: Phrase {
    switch notice.outcome {
    case .keep: Phrase(zh: "维持现状", en: "things stay as they are")
    case .release: Phrase(zh: "限制解除", en: "the restriction is lifted")
    case .some(let outcome): CaseText.outcome(outcome)
    case nil: Phrase(zh: "已有结论", en: "there is a conclusion")
    }
  }

  /// Whether a person looked at a lock and keeps it.
  var isLockKept: Bool {
    notice.kind == .reviewResult && notice.outcome == .keep && notice.lock != nil
  }

  private var lockKept: Phrase {
    let (name, why) = (lockName, codes.first.map { CodeText.of($0).title } ?? .empty)
    let because = why.isEmpty ? .empty : Phrase(zh: "，原因是\(why.zh)", en: "; the reason: \(why.en)")
    let kept = Phrase(
      zh: "人工复核已于\(sentDay.zh)完成：\(name.zh)继续有效\(because.zh)。",
      en: "The review was completed on \(sentDay.en): the \(name.en) stays\(because.en).")
    guard notice.until.isSet else { return kept }
    let until = day(notice.until.day)
    return kept.then(
      Phrase(
        zh: "我们每天早晨查看；\(until.zh)仍未解除时，再由工作人员决定。",
        en: "We look every morning; if it still holds on \(until.en), a person decides again."))
  }

  private var limitNow: Phrase {
    if notice.outcome == .partly, notice.effective > notice.sent.day { return milderCut }
    guard notice.limitTo > .zero else {
      return Phrase(zh: "您可以重新申请。", en: " You may apply again.")
    }
    let limit = money(notice.limitTo)
    return Phrase(zh: "额度现为 \(limit)。", en: " Your limit is now \(limit).")
  }

  // The cut was announced and has not come yet.
  private var milderCut: Phrase {
    let (limit, start) = (money(notice.limitTo), day(notice.effective))
    return Phrase(
      zh: "自\(start.zh)起额度为 \(limit)，不是先前通知的更低额度。",
      en: " From \(start.en) your limit is \(limit), not the lower one that was announced.")
  }

  private var appealResult: Phrase {
    switch notice.outcome {
    case .grant:
      return Phrase(
        zh: "您的复议于\(sentDay.zh)获得支持，原决定撤销。\(limitNow.zh)",
        en: "Your appeal was granted on \(sentDay.en): the decision is undone.\(limitNow.en)")
    case .partly:
      return Phrase(
        zh: "您的复议于\(sentDay.zh)获得部分支持。\(limitNow.zh)",
        en: "Your appeal was granted in part on \(sentDay.en).\(limitNow.en)")
    default:
      let why = codes.first.map { CodeText.of($0).title } ?? .empty
      let because = why.isEmpty ? .empty : Phrase(zh: "原因：\(why.zh)。", en: "The reason: \(why.en).")
      return Phrase(
        zh: "您的复议于\(sentDay.zh)没有获得支持，原决定继续有效。",
        en: "Your appeal was denied on \(sentDay.en); the decision stands."
      ).then(because)
    }
  }
}
