import Credit

/// New plans for debts that have become too heavy.
extension Letter {
  static let planOffered = Letter("协商还款", "plan offered", .notice, .flag, must: .lesson) { w in
    let choices = w.lender.policy.plans.months.map(String.init)
    return LetterBody(
      happened: w.say(
        "我们看到您的还款有压力：自\(w.sentDay.zh)起，您可以申请协商还款。",
        "We see that repaying is hard at present: from \(w.sentDay.en) you may ask for a repayment "
          + "plan."),
      unchanged: w.debtsStay,
      explanation: w.say(
        "可选 \(choices.joined(separator: "、")) 期；例如分 \(w.notice.months) 期，每期约 \(w.amount)，"
          + "\(w.rate.zh)。履行期间不催收，暂停新借款。",
        "You can choose \(choices.joined(separator: ", ")) instalments; \(w.notice.months), for "
          + "example, would be about \(w.amount) each at \(w.rate.en). While you keep the plan we "
          + "will not chase the debt, and new draws are paused."),
      actions: [
        w.say(
          "需要时在 App 选择期数并提交收入证明。",
          "If you need it, choose in the app and send proof of income."),
        w.say("不申请没有任何影响。", "Not asking has no consequence."),
      ])
  }

  static let planReceived = Letter("协商受理", "plan filed", .notice, .flag) { w in
    LetterBody(
      happened: w.say(
        "我们已于\(w.sentDay.zh)收到您分 \(w.notice.months) 期的协商还款申请（每期约 \(w.amount)），"
          + "最晚\(w.answerBy.zh)答复。",
        "On \(w.sentDay.en) we received your request for \(w.notice.months) instalments of about "
          + "\(w.amount); we answer by \(w.answerBy.en)."),
      promisesAnswer: true, inbox: w.beforeAnswer, unchanged: w.debtsStay,
      actions: [
        w.say("其间请照常还款；可补充收入证明。", "Meanwhile pay as usual; you can add proof of income.")
      ])
  }

  static let planBegan = Letter("协商开始", "plan began", .good, .tick, must: .lesson) { w in
    let days = w.lender.policy.plans.watchDays
    return LetterBody(
      happened: w.say(
        "您的协商还款已开始：分 \(w.notice.months) 期，每期 \(w.amount)，首期\(w.start.zh)到期，\(w.rate.zh)。",
        "Your repayment plan has begun: \(w.notice.months) instalments of \(w.amount), the first "
          + "due on \(w.start.en), at \(w.rate.en)."),
      amounts: [w.notice.amount],
      unchanged: w.say(
        "已经归还的不变，可随时提前还清，不收费用。",
        "What you repaid stays repaid; you can pay all of it early, free of charge."),
      explanation: w.say(
        "履行期间不催收、不增加罚息，暂停新借款；履行满 \(days) 天后恢复部分额度。",
        "While you keep the plan we will not chase the debt, no penalty is added and new draws are "
          + "paused; after \(days) days a part of your limit opens again."),
      actions: [
        w.say("每期到期日前留足资金，在“账单”查看各期。", "Have enough on each due date; all dates are under Bills.")
      ])
  }

  static let planRefused = Letter("协商未同意", "plan refused", .notice, .flag, must: .adverse) { w in
    LetterBody(
      happened: w.say(
        "我们没有同意您的协商还款申请（\(w.sentDay.zh)作出决定）。",
        "We have not agreed to the plan you asked for (decided on \(w.sentDay.en))."),
      unchanged: w.debtsStay,
      reasons: [
        w.say(
          "按收入和材料看，分 \(w.notice.months) 期、每期 \(w.amount) 目前难以负担。",
          "By your income and papers, \(w.notice.months) instalments of \(w.amount) are too much "
            + "at present.")
      ],
      actions: [
        w.say("目前按原计划还款；随时可还。", "For now pay as planned; you can repay at any time."),
        w.say(
          "可改选期数，或补充收入证明后再提出。",
          "Choose other instalments, or add proof of income, and ask again."),
      ])
  }

  static let planCompleted = Letter("协商完成", "plan kept", .good, .tick) { w in
    LetterBody(
      happened: w.say(
        "您的协商还款已于\(w.sentDay.zh)全部履行完毕。",
        "You completed your repayment plan on \(w.sentDay.en)."),
      unchanged: w.say("没有其他变化。", "Nothing else changes."), actions: [w.nothingToDo])
  }

  static let planBroken = Letter("协商终止", "plan ended", .warning, .cross, must: .adverse) { w in
    LetterBody(
      happened: w.say(
        "您的协商还款有 \(w.amount) 没有按期收到，自\(w.start.zh)起终止。",
        "\(w.amount) of your repayment plan did not come in time; the plan ends on "
          + "\(w.start.en)."),
      amounts: [w.notice.amount], statesDebt: true,
      actions: [
        w.say("尽快归还到期未还的 \(w.amount)。", "Pay the overdue \(w.amount) soon."),
        w.talk,
      ])
  }
}

extension NoticeWriter {
  fileprivate var debtsStay: Phrase {
    say(
      "现有借款的利率、金额和还款日不变，随时可还。",
      "Existing loans keep their rate, amounts and due dates; you can repay at any time.")
  }
}
