import Credit

extension NoticeWriter {
  /// What happened to a new plan.
  var plan: Phrase {
    let (amount, start, months) = (money(notice.amount), day(notice.effective), notice.months)
    switch notice.kind {
    case .planOffered:
      return Phrase(
        zh: "我们看到您的还款有压力：自\(sentDay.zh)起，您可以申请新的还款安排。",
        en:
          "We see that repaying is hard at present: from \(sentDay.en) you may ask for a new plan.")
    case .planReceived:
      let by = moment(notice.answerBy)
      return Phrase(
        zh: "我们已于\(sentDay.zh)收到您分 \(months) 期还款的申请（每期约 \(amount)），最晚\(by.zh)答复。",
        en:
          "On \(sentDay.en) we received your request for \(months) instalments of about \(amount) "
          + "and answer by \(by.en).")
    case .planBegan:
      return Phrase(
        zh: "您的还款安排已开始：分 \(months) 期，每期 \(amount)，首期\(start.zh)到期，\(rate.zh)。",
        en: "Your plan has begun: \(months) instalments of \(amount), the first due on "
          + "\(start.en), at \(rate.en).")
    case .planRefused:
      return Phrase(
        zh: "我们没有同意您的还款安排申请（\(sentDay.zh)作出决定）。",
        en: "We have not agreed to the plan you asked for (decided on \(sentDay.en)).")
    case .planCompleted:
      return Phrase(
        zh: "您的还款安排已于\(sentDay.zh)全部履行完毕。", en: "You kept your plan to its end on \(sentDay.en).")
    default:
      return Phrase(
        zh: "您的还款安排有款项没有按期收到，自\(start.zh)起终止。",
        en: "A payment of your plan did not come in time; the plan ends on \(start.en).")
    }
  }

  /// What stays as it is beside a plan.
  var planUnchanged: Phrase {
    switch notice.kind {
    case .planBegan:
      Phrase(
        zh: "已经归还的不变，可随时提前还清，不收费用。",
        en: "What you repaid stays repaid; you can pay all of it early, free of charge.")
    case .planCompleted:
      Phrase(zh: "没有其他变化。", en: "Nothing else changes.")
    default:
      Phrase(
        zh: "现有借款的利率、金额和还款日不变，随时可还。",
        en: "Existing loans keep their rate, amounts and due dates; you can repay at any time.")
    }
  }

  /// How a plan works, before anybody agrees to it and when it begins.
  var planExplanation: Phrase {
    let (amount, months) = (money(notice.amount), notice.months)
    if notice.kind == .planBegan {
      let days = lender.policy.manners.plans.watchDays
      return Phrase(
        zh: "安排期间不催收、不增加罚息，暂停新借款；履行满 \(days) 天后可恢复部分额度。",
        en:
          "While it is kept nobody collects, no penalty is added and draws rest; after \(days) "
          + "days a part of the limit opens again.")
    }
    let choices = lender.policy.manners.plans.months.map(String.init)
    return Phrase(
      zh: "可选 \(choices.joined(separator: "、")) 期；例如分 \(months) 期，每期约 \(amount)，\(rate.zh)。"
        + "安排期间不催收，暂停新借款。",
      en:
        "You can choose \(choices.joined(separator: ", ")) instalments; \(months), for one, would "
        + "be about \(amount) each at \(rate.en). Meanwhile nobody collects and draws rest.")
  }

  /// What to do about a plan.
  var planActions: [Phrase] {
    switch notice.kind {
    case .planOffered:
      [
        say("需要时在 App 选择期数并提交收入证明。", "If you need it, choose in the app and send proof of income."),
        say("不申请没有任何影响。", "Not asking has no consequence."),
      ]
    case .planReceived:
      [say("其间请照常还款；可补充收入证明。", "Meanwhile pay as usual; proof of income can be added.")]
    case .planBegan:
      [say("每期到期日前留足资金，在“账单”查看各期。", "Have enough on each due date; all dates are under Bills.")]
    case .planRefused:
      [
        say("在此之前按原计划还款；随时可还。", "Until then pay as planned; you can repay at any time."),
        say(
          "可改选期数，或补充收入证明后再提出。",
          "Choose other instalments, or add proof of income, and ask again."),
      ]
    default: [say("无需操作。", "There is nothing to do.")]
    }
  }
}
