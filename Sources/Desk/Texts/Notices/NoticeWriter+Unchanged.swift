import Credit

extension NoticeWriter {
  /// What stays as it is.
  var unchanged: Phrase {
    switch notice.kind {
    case .closing where isClosedForFraud: debtAfterFraud
    case .cut, .closing, .locked, .drawRefused, .inactivityWarning, .lockRenewed, .lockedForGood,
      .planBroken:
      debt.then(bureau)
    case .tightened: debt.then(impersonal)
    case .declined, .barred:
      Phrase(zh: "您的账户和其他服务不受影响。", en: "Your account and other services stay as they are.")
    case .invitation, .complaintAnswer: .empty
    case .overdue:
      Phrase(
        zh: "随时可还，系统每天会再次扣款；其他借款的还款日不变。",
        en: "You can pay at any time and the debit is tried again each day; other due dates stay.")
    case .corrected:
      Phrase(
        zh: "额度、利率、还款日和征信记录都不变。",
        en: "Limit, rate, due dates and your credit record are as before.")
    case .raiseOffered, .raiseDeclined, .ceilingSet, .rateChanged, .permitted, .drawHeld:
      terms
    case .reportWarning, .reportCorrected, .debtCalled, .writtenOff: latenessUnchanged
    case .planOffered, .planReceived, .planBegan, .planRefused, .planCompleted: planUnchanged
    case .documentExpiring, .disputeReceived, .disputeResult: dataUnchanged
    case .education:
      Phrase(
        zh: "这只是说明，您的额度和借款没有变化。", en: "This only explains; limit and loans have not changed.")
    case .opened:
      Phrase(zh: "不借款就没有费用。", en: "There is no charge while you do not draw.")
    case .inReview, .reviewOpened, .appealReceived, .papersAsked:
      Phrase(
        zh: "其间还款照常，已借款项不变。", en: "Meanwhile you can repay as usual; loans stay as they are.")
    case .raised, .temporaryOffer, .temporaryStart, .temporaryEnd, .billReminder, .settled,
      .unlocked, .reviewResult, .appealResult:
      Phrase(
        zh: "已借款项的利率、金额和还款日不变。",
        en: "Rates, amounts and due dates of existing loans stay as they are.")
    }
  }

  private var terms: Phrase {
    switch notice.kind {
    case .permitted:
      Phrase(
        zh: "没有您的申请和授权，我们不会查询征信。",
        en: "Without your application and consent we ask no credit bureau.")
    case .drawHeld:
      Phrase(
        zh: "其他借款和还款日不变，还款照常。", en: "Other loans and due dates stay; repaying goes on as usual.")
    default:
      Phrase(
        zh: "已借款项的利率、金额和还款日不变。",
        en: "Rates, amounts and due dates of existing loans stay as they are.")
    }
  }

  private var impersonal: Phrase {
    Phrase(
      zh: "这与您个人的还款表现无关，不上报征信。",
      en: "It is not about how you paid, and nothing is reported to the credit bureau.")
  }

  private var debt: Phrase {
    guard notice.owed > .zero else {
      return Phrase(zh: "您没有未还借款。", en: "You owe nothing.")
    }
    let owed = money(notice.owed)
    return Phrase(
      zh: "已借的 \(owed)、还款日和每期金额不变，随时可还。",
      en: "The \(owed) that you owe, its due dates and amounts stay as they are; "
        + "you can repay at any time.")
  }

  // The debt is called in by a letter of its own, so that nothing here promises its dates.
  private var debtAfterFraud: Phrase {
    guard notice.owed > .zero else { return debt }
    let owed = money(notice.owed)
    return Phrase(
      zh: "您欠的 \(owed) 随时可还；关于这笔借款，我们另发一封通知。",
      en: "You can repay the \(owed) that you owe at any time; a letter about it follows.")
  }

  private var bureau: Phrase {
    if notice.lock == .classWide { return impersonal }
    guard notice.kind == .locked, let lock = notice.lock,
      [.security, .device, .takeover, .customer, .document, .consent].contains(lock)
    else { return .empty }
    return Phrase(zh: "本次暂停不上报征信。", en: "This pause is not reported to the credit bureau.")
  }
}
