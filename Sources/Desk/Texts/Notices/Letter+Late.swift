import Credit

/// What is overdue, and what becomes of it.
extension Letter {
  static let overdue = Letter("逾期", "overdue", .warning, .alarm) { w in
    LetterBody(
      happened: w.unpaid.then(w.consequences),
      amounts: [w.notice.amount],
      unchanged: w.say(
        "随时可还，系统每天会再次扣款；其他借款的还款日不变。",
        "You can pay at any time, and we try the debit again each day; other due dates stay as "
          + "they are."),
      actions: [w.paySoon, w.talk])
  }

  static let reportWarning = Letter("报送预告", "report ahead", .warning, .alarm) { w in
    LetterBody(
      happened: w.say(
        "您有 \(w.amount) 逾期未还；到\(w.start.zh)仍未还清，我们将向征信报送这笔逾期。",
        "\(w.amount) is overdue; if it is still unpaid on \(w.start.en), we report it to the "
          + "credit bureau."),
      amounts: [w.notice.amount], inbox: w.beforeStart,
      unchanged: w.say(
        "在那之前还清就不报送；随时可还。",
        "If you pay before then, nothing is reported; you can pay at any time."),
      actions: [w.say("在该日前还清逾期金额。", "Pay what is overdue before that day."), w.talk])
  }

  static let reportCorrected = Letter("征信更新", "file updated", .good, .tick) { w in
    LetterBody(
      happened: w.say(
        "我们已于\(w.sentDay.zh)通知征信：您的逾期已经还清。",
        "On \(w.sentDay.en) we told the credit bureau that you have paid what was overdue."),
      unchanged: w.say(
        "逾期信息自还清之日起保留五年，之后移除。",
        "The entry stays for five years from the day it was paid and is then removed."),
      actions: [
        w.say(
          "下次更新后可查看征信报告；如有出入请告诉我们。",
          "Look at your bureau report after its next update and tell us if it differs.")
      ])
  }

  static let debtCalled = Letter(
    "提前收回", "debt called", .danger, .alarm, must: .news + [.outsideHelp]
  ) { w in
    LetterBody(
      happened: w.say(
        "您的额度已关闭，原因见\(w.sentDay.zh)的关闭通知。按借款约定，请在\(w.start.zh)前归还全部借款 \(w.amount)。",
        "Your line is closed, for the reasons in the closing letter of \(w.sentDay.en). Under "
          + "the loan agreement, please repay all of \(w.amount) by \(w.start.en)."),
      amounts: [w.notice.amount], inbox: w.beforeStart,
      unchanged: w.say(
        "利率不变，可分次归还；届时没有还清的部分，仍按原定各期归还。",
        "The rate stays and you can repay in parts; what is not repaid by then stays due in the "
          + "instalments agreed."),
      citesReasons: !w.codes.isEmpty, deciders: 2,
      actions: [w.say("在该日前归还，或先归还一部分。", "Repay it by that day, or a part of it first."), w.talk])
  }

  static let writtenOff = Letter("核销", "written off", .danger, .cross) { w in
    let owed = w.money(w.notice.owed)
    return LetterBody(
      happened: w.say(
        "您逾期的 \(owed) 已于\(w.sentDay.zh)核销；这不免除债务，仍需归还。",
        "We wrote off your overdue \(owed) on \(w.sentDay.en); this does not cancel the debt, you "
          + "still have to repay it."),
      amounts: [w.notice.owed],
      unchanged: w.say(
        "随时可还；还清后我们通知征信更新。",
        "You can repay at any time; once it is paid we have the bureau's file updated."),
      actions: [w.say("归还全部或一部分。", "Repay all of it or a part."), w.talk])
  }
}

extension NoticeWriter {
  // Another lock may hold, or the line may be closed: only what lateness took comes back.
  fileprivate var paySoon: Phrase {
    guard notice.limitTo > .zero else { return say("尽快还清。", "Pay it soon.") }
    return say(
      "尽快还清；还清后，借款不再因逾期暂停。",
      "Pay it soon; once it is paid, draws are no longer paused for lateness.")
  }

  fileprivate var beforeStart: Phrase { say("\(start.zh)前", "by \(start.en)") }

  fileprivate var unpaid: Phrase {
    guard notice.dueOn.isSet else {
      return say(
        "您有 \(amount) 到期未还，自\(start.zh)起计为逾期。",
        "\(amount) was due and has not come in; it counts as overdue from \(start.en).")
    }
    let due = day(notice.dueOn)
    return say(
      "应于\(due.zh)归还的 \(amount) 未到账。", "The \(amount) due on \(due.en) has not come in.")
  }

  /// The penalty by its rate and first day, and the day on which the bureau hears of it.
  fileprivate var consequences: Phrase {
    let report =
      notice.reportOn.isSet
      ? say(
        "\(day(notice.reportOn).zh)仍未还清，将报送征信。",
        "If it is still unpaid on \(day(notice.reportOn).en), we report it to the credit bureau.")
      : .empty
    guard notice.penaltyMillionths > 0 else { return report }
    let rate = DailyRate(millionths: Int(notice.penaltyMillionths))
    let first = notice.dueOn.isSet ? day(notice.dueOn + 1) : start
    return say(
      "自\(first.zh)起，逾期本金按年利率 \(Figures.yearly(rate))（日利率 \(Figures.rate(rate))）计罚息。",
      "From \(first.en) overdue principal bears penalty interest of \(Figures.yearly(rate)) a year "
        + "(\(Figures.rate(rate)) a day)."
    ).then(report)
  }
}
