import Credit

extension NoticeWriter {
  /// What becomes of an amount that is late.
  var lateness: Phrase {
    let (amount, date) = (money(notice.amountTold), day(notice.effective))
    switch notice.kind {
    case .reportWarning:
      return Phrase(
        zh: "您有 \(amount) 逾期未还；到\(date.zh)仍未还清，我们将向征信报送这笔逾期。",
        en: "\(amount) is overdue; if it is still unpaid on \(date.en), we report it to the credit "
          + "bureau.")
    case .reportCorrected:
      return Phrase(
        zh: "我们已于\(sentDay.zh)通知征信：您的逾期已经还清。",
        en: "On \(sentDay.en) we told the credit bureau that nothing is overdue any more.")
    case .debtCalled:
      return Phrase(
        zh: "您的额度已关闭，原因见\(sentDay.zh)的关闭通知。按借款约定，请在\(date.zh)前归还全部借款 \(amount)。",
        en: "Your line is closed, for the reasons in the closing letter of \(sentDay.en). Under "
          + "the loan agreement, please repay all of \(amount) by \(date.en).")
    default:
      return Phrase(
        zh: "您逾期的 \(amount) 已于\(sentDay.zh)核销；这不免除债务，仍需归还。",
        en: "The overdue \(amount) was written off on \(sentDay.en); that cancels no debt, "
          + "it is still to be repaid.")
    }
  }

  /// What stays as it is beside the late amount.
  var latenessUnchanged: Phrase {
    switch notice.kind {
    case .reportWarning:
      Phrase(
        zh: "在那之前还清就不报送；随时可还。",
        en: "Paid before then, nothing is reported; you can repay at any time.")
    case .reportCorrected:
      Phrase(
        zh: "逾期信息自还清之日起保留五年，之后移除。",
        en: "The entry stays for five years from the day it ended and is then removed.")
    case .debtCalled:
      Phrase(
        zh: "利率不变，可分次归还；届时没有还清的部分，仍按原定各期归还。",
        en: "The rate stays and you can repay in parts; what is not repaid by then runs on in the "
          + "instalments agreed.")
    default:
      Phrase(
        zh: "随时可还；还清后我们通知征信更新。",
        en: "You can repay at any time; once it is paid we have the bureau's file updated.")
    }
  }

  /// What to do about the late amount.
  var latenessActions: [Phrase] {
    let talk = say(
      "有困难请联系我们，商量新的还款安排。", "If it is hard, talk to us about a new arrangement.")
    switch notice.kind {
    case .reportCorrected:
      return [
        say(
          "下次更新后可查看征信报告；如有出入请告诉我们。",
          "Look at your bureau report after its next update and tell us if it differs.")
      ]
    case .reportWarning: return [say("在该日前还清逾期金额。", "Pay what is overdue before that day."), talk]
    case .debtCalled:
      return [say("在该日前归还，或先归还一部分。", "Repay it by that day, or a part of it first."), talk]
    default: return [say("归还全部或一部分。", "Repay all of it or a part."), talk]
    }
  }
}
