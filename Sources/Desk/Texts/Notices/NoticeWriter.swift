import Credit

/// Writes one notice: the words its letter is made of, and what is the same for every kind.
struct NoticeWriter {
  let notice: Notice
  let account: Int
  let lender: Lender

  /// Its kind of letter.
  var letter: Letter { Letter.of(notice.kind) }

  func say(_ zh: String, _ en: String) -> Phrase { Phrase(zh: zh, en: en) }

  func money(_ amount: Money) -> String { lender.currency.text(amount) }

  func day(_ day: Day) -> Phrase { DayText.prose(day, seenFrom: notice.sent.day) }

  func moment(_ moment: Moment) -> Phrase { DayText.prose(moment, seenFrom: notice.sent.day) }

  var sentDay: Phrase { day(notice.sent.day) }

  var sentTime: Phrase { moment(notice.sent) }

  var start: Phrase { day(notice.effective) }

  var answerBy: Phrase { moment(notice.answerBy) }

  var amount: String { money(notice.amount) }

  var from: String { money(notice.limitFrom) }

  var to: String { money(notice.limitTo) }

  /// The rate of new draws: yearly first, named as simple interest.
  var rate: Phrase {
    let rate = DailyRate(millionths: Int(notice.rateMillionths))
    return Phrase(
      zh: "年利率 \(Figures.yearly(rate))（单利，日利率 \(Figures.rate(rate))）",
      en: "\(Figures.yearly(rate)) a year (simple interest, \(Figures.rate(rate)) a day)")
  }

  var lockName: Phrase { notice.lock.map(LockText.name) ?? Phrase(zh: "锁定", en: "lock") }

  var datumName: Phrase { notice.datum.map(DataText.name) ?? Phrase(zh: "数据", en: "record") }

  /// The codes that are reasons against the customer.
  var codes: [ReasonCode] {
    notice.reasons.codes.filter { $0 != .none && !$0.isInformation }
  }

  /// The reasons against the customer.
  var cited: [Reason] { notice.reasons.list.filter { codes.contains($0.code) } }

  /// Where only identity and facts can be argued.
  var isConfidential: Bool { codes.contains { CodeText.of($0).withholdsDatum } }

  /// What is owed stays as agreed.
  var debt: Phrase {
    guard notice.owed > .zero else { return say("您没有未还借款。", "You owe nothing.") }
    let owed = money(notice.owed)
    return say(
      "已借的 \(owed)、还款日和每期金额不变，随时可还。",
      "The \(owed) that you owe, its due dates and amounts stay as they are; "
        + "you can repay at any time.")
  }

  /// Where nothing about the debts changes.
  var loansStay: Phrase {
    say(
      "已借款项的利率、金额和还款日不变。",
      "Rates, amounts and due dates of existing loans stay as they are.")
  }

  /// A step for a whole class of lines.
  var impersonal: Phrase {
    say(
      "这与您个人的还款表现无关，不上报征信。",
      "It is not about how you paid, and nothing is reported to the credit bureau.")
  }

  var nothingToDo: Phrase { say("无需操作。", "There is nothing to do.") }

  var contact: Phrase {
    say("联系我们了解依据，并说明情况。", "Contact us to learn the grounds and tell us your side.")
  }

  /// The way on for whoever cannot pay.
  var talk: Phrase {
    say("还款有困难，可联系我们申请协商还款。", "If you cannot pay, ask us for a repayment plan.")
  }

  var passFaceCheck: Phrase {
    say(
      "如是您本人：在 App 完成人脸验证，通常几分钟恢复。",
      "If it was you: pass the face check in the app; it usually takes minutes.")
  }

  var notMe: Phrase {
    say("如不是您本人：点“不是我”并修改密码。", "If it was not: tap \"Not me\" and change the password.")
  }
}
