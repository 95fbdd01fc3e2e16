import Credit

extension NoticeWriter {
  /// What stays as it is.
  var unchanged: Phrase {
    switch notice.kind {
    case .cut, .closing, .locked, .drawRefused, .inactivityWarning: debt.then(bureau)
    case .declined:
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

  private var bureau: Phrase {
    guard notice.kind == .locked, let lock = notice.lock,
      [.security, .device, .takeover].contains(lock)
    else { return .empty }
    return Phrase(zh: "本次暂停不上报征信。", en: "This pause is not reported to the credit bureau.")
  }
}
