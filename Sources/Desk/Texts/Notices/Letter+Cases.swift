import Credit

/// What a member of staff looks at, and what comes of it.
extension Letter {
  static let reviewOpened = Letter("复核中", "review", .notice, .flag) { w in
    LetterBody(
      happened: w.say(
        "自\(w.sentDay.zh)起，工作人员正在复核您的账户。",
        "Your account has been under review by a member of staff since \(w.sentDay.en)."),
      unchanged: w.repayMeanwhile, actions: [w.sendPapers])
  }

  static let papersAsked = Letter("补件", "papers asked", .notice, .flag) { w in
    let (purpose, wanted) = (w.purpose, w.wantedPapers)
    return LetterBody(
      happened: w.say(
        "\(purpose.zh)，请在\(w.answerBy.zh)前上传\(wanted.zh)，其间我们的时限暂停；"
          + "逾期未收到，我们按现有材料决定。",
        "\(purpose.en.sentence), please send \(wanted.en) by \(w.answerBy.en). Our own time limit "
          + "is suspended until then; if nothing arrives, we decide on what we have."),
      inbox: w.beforeAnswer, unchanged: w.repayMeanwhile,
      actions: [w.say("在 App 上传：\(wanted.zh)。", "Send in the app: \(wanted.en).")])
  }

  static let reviewResult = Letter("复核结果", "review result", .notice, .flag) { w in
    let isKept = w.notice.outcome == .keep
    return LetterBody(
      happened: w.reviewDone.then(isKept && w.notice.lock != nil ? w.lockKept : w.conclusion),
      inbox: w.notice.outcome.map(CaseText.outcome) ?? .empty,
      unchanged: isKept && w.notice.lock == nil
        ? w.say("您的额度、利率和借款都不变。", "Your limit, rate and loans stay as they are.") : w.loansStay,
      actions: isKept && w.notice.lock != nil ? w.lockWays : [w.nothingToDo])
  }

  static let complaintAnswer = Letter(
    "投诉答复", "answer", .notice, .flag,
    must: [.happened, .actions, .outsideHelp, .identification]
  ) { w in
    let opened = w.openedOn
    return LetterBody(
      happened: w.say(
        "您\(opened.zh.isEmpty ? "" : opened.zh + "提出")的投诉已于\(w.sentDay.zh)由工作人员办结，"
          + "结论和理由见书面答复。",
        "A member of staff closed your complaint\(opened.en) on \(w.sentDay.en); our answer in "
          + "writing gives the conclusion and the reasons."),
      actions: [
        w.say(
          "在 App 查看书面答复，需要时可要求补充说明。",
          "Read the answer in the app and ask for more if you need it.")
      ])
  }
}

extension NoticeWriter {
  /// Nothing changes while somebody looks.
  var repayMeanwhile: Phrase {
    say("其间还款照常，已借款项不变。", "Meanwhile you can repay as usual; loans stay as they are.")
  }

  var sendPapers: Phrase {
    say("无需操作；如有材料可在 App 提交。", "There is nothing to do; you can send papers in the app.")
  }

  var beforeAnswer: Phrase {
    let date = day(notice.answerBy.day)
    return say("\(date.zh)前", "by \(date.en)")
  }

  /// The day on which the case began: `1月12日`, ` of 12 January`; empty where it is not known.
  fileprivate var openedOn: Phrase {
    guard notice.matterOn.isSet else { return .empty }
    let date = day(notice.matterOn)
    return say(date.zh, " of \(date.en)")
  }

  /// What the papers are for.
  fileprivate var purpose: Phrase {
    guard let kind = notice.matter else {
      return say("为继续处理您的案件", "to go on with your case")
    }
    let opened = openedOn
    switch kind {
    case .review:
      return say(
        "为完成\(opened.zh.isEmpty ? "" : opened.zh + "开始的")人工复核",
        "to complete the review\(opened.en)")
    case .appeal: return say("为核实您\(opened.zh)的复议", "to decide on your appeal\(opened.en)")
    case .complaint:
      return say("为核实您\(opened.zh)的投诉", "to look into your complaint\(opened.en)")
    case .dispute:
      return say("为核实您\(opened.zh)的数据异议", "to check your data objection\(opened.en)")
    case .plan:
      return say(
        "为审核您\(opened.zh)的协商还款申请", "to decide on your request for a plan\(opened.en)")
    }
  }

  fileprivate var wantedPapers: Phrase {
    var wanted = notice.papers
    if wanted.isEmpty {
      for code in notice.reasons.codes { wanted.formUnion(CodeText.of(code).papers) }
    }
    let named = CaseText.papers(wanted)
    return named.isEmpty ? say("能说明情况的材料", "whatever explains the matter") : named
  }

  fileprivate var reviewDone: Phrase {
    let question = codes.first.map { CodeText.of($0).title } ?? .empty
    let about =
      question.isEmpty
      ? .empty : say("，复核的问题：\(question.zh)", "; we looked into this: \(question.en)")
    let opened = openedOn
    return say(
      "\(opened.zh.isEmpty ? "" : opened.zh + "开始的")人工复核已于\(sentDay.zh)完成\(about.zh)。",
      "The review\(opened.en) was completed on \(sentDay.en)\(about.en).")
  }

  fileprivate var conclusion: Phrase {
    switch notice.outcome {
    case .keep: say("结论：不作任何调整。", "The conclusion: nothing changes.")
    case .release: say("结论：限制解除。", "The conclusion: the restriction is lifted.")
    case .some(let outcome):
      say(
        "结论：\(CaseText.outcome(outcome).zh)。", "The conclusion: \(CaseText.outcome(outcome).en).")
    case nil: .empty
    }
  }

  fileprivate var lockKept: Phrase {
    let kept = say("结论：\(lockName.zh)继续有效。", "The conclusion: the \(lockName.en) stays.")
    guard notice.until.isSet else { return kept }
    let until = day(notice.until.day)
    guard isLiftedByConditions else {
      return kept.then(
        say("\(until.zh)到期。", "It lasts until \(until.en)."))
    }
    return kept.then(
      say(
        "我们每天早晨查看；\(until.zh)仍未解除时，再由工作人员决定。",
        "We look every morning; if it still holds on \(until.en), a member of staff decides again."
      ))
  }
}
