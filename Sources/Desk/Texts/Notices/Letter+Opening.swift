import Credit

/// Whether there is a line at all: invitations, applications, permission.
extension Letter {
  static let invitation = Letter("邀请", "invitation", .notice, .letter, must: .offer) { w in
    let until = w.day(w.notice.nextCheck)
    return LetterBody(
      happened: w.say(
        "您可以申请\(w.lender.name.zh)的循环额度，预计最高 \(w.to)，\(w.rate.zh)，\(until.zh)前有效。",
        "You may apply for a credit line with \(w.lender.name.en): up to \(w.to) expected, at "
          + "\(w.rate.en); this offer is good until \(until.en)."),
      limits: [w.notice.limitTo],
      explanation: w.say(
        "循环额度随借随还，按日计息。实际额度和利率在申请后确定；没有您的授权，我们不会查询征信。",
        "You draw and repay as you like and pay interest by the day. Limit and rate are set once "
          + "you apply; we ask no credit bureau without your consent."),
      risk: w.risk, plan: w.samplePlan,
      optOut: w.say(
        "不想再收到邀请，可在“设置”关闭，立即生效；也可设置免打扰时段。",
        "To have no more invitations, switch them off under Settings; it takes effect at once. "
          + "Quiet hours can be set there, too."),
      actions: [
        w.say("自行决定是否申请；申请前会先征得您的授权。", "Decide for yourself; we ask for your consent first."),
        w.say("不感兴趣可以不理会，没有任何影响。", "Or leave it; nothing comes of that."),
      ])
  }

  static let opened = Letter("开通", "opened", .good, .tick, must: .good) { w in
    LetterBody(
      happened: w.say(
        "您的额度已于\(w.sentDay.zh)开通：\(w.to)，\(w.rate.zh)。",
        "Your line was opened on \(w.sentDay.en): \(w.to) at \(w.rate.en)."),
      limits: [w.notice.limitTo],
      unchanged: w.say("不借款就没有费用。", "There is no charge while you do not draw."),
      actions: [w.drawWithin])
  }

  static let declined = Letter("未通过", "declined", .danger, .cross, must: .adverse) { w in
    LetterBody(
      happened: w.say(
        "我们没有通过您的开通申请（\(w.sentDay.zh)作出决定）。",
        "We have not approved your application (decided on \(w.sentDay.en))."),
      unchanged: w.otherServices, actions: w.remediesOrContact, nextCheck: w.applyAgain)
  }

  static let inReview = Letter("审核中", "in review", .notice, .flag) { w in
    LetterBody(
      happened: w.say(
        "您的申请自\(w.sentDay.zh)起由工作人员审核。",
        "Your application has been under review by a member of staff since \(w.sentDay.en)."),
      unchanged: w.otherServices, actions: [w.sendPapers])
  }

  static let barred = Letter("暂停开通", "barred", .danger, .cross, must: .adverse) { w in
    LetterBody(
      happened: w.say(
        "自\(w.sentDay.zh)起，您暂时不能开通额度。",
        "From \(w.sentDay.en) you cannot open a line for the time being."),
      unchanged: w.otherServices, actions: w.remediesOrContact,
      nextCheck: w.say(
        "我们每天复核，上述情况消除的当天即恢复。",
        "We check every day and lift this on the day the reasons are gone."))
  }

  static let permitted = Letter("可再开通", "permitted", .good, .tick) { w in
    LetterBody(
      happened: w.say(
        "自\(w.sentDay.zh)起，您可以重新申请额度。",
        "From \(w.sentDay.en) you may apply for a line again."),
      unchanged: w.say(
        "没有您的申请和授权，我们不会查询征信。",
        "Without your application and consent we ask no credit bureau."),
      actions: [
        w.say("需要时再申请；不申请没有影响。", "Apply when you need a line; not applying changes nothing.")
      ])
  }
}

extension NoticeWriter {
  /// Nothing else changes for somebody without a line.
  var otherServices: Phrase {
    say("您的账户和其他服务不受影响。", "Your account and other services stay as they are.")
  }

  /// To draw with care.
  var drawWithin: Phrase {
    say("需要时再借，并按收入量力而行。", "Draw only what you need and can repay from your income.")
  }

  fileprivate var risk: Phrase {
    let percent = lender.policy.servicing.penaltyPercent
    return say(
      "借款必须归还。逾期本金最高按约定利率的 \(percent) % 计收罚息，并可能影响信用；请按收入量力而借，不得用于投资、购房。",
      "What is drawn must be repaid. Overdue principal bears interest at up to \(percent) % of the "
        + "agreed rate, and lateness may harm your credit; borrow within your income, never to "
        + "invest or to buy a home.")
  }

  /// Equal instalments on ten thousand, or on the limit where it is smaller.
  fileprivate var samplePlan: [Phrase] {
    let amount = min(notice.limitTo, .whole(10_000))
    guard amount > .zero else { return [] }
    let terms = lender.policy.servicing.terms
    let months = terms.contains(6) ? 6 : max(1, terms.first ?? 6)
    let plan = RepaymentPlan(
      RepaymentTerms(
        amount: amount, months: months, rate: DailyRate(millionths: Int(notice.rateMillionths)),
        method: .equalInstalments, from: notice.sent.day, dueDay: notice.sent.day.date.day))
    let (total, sum) = (money(plan.totalInterest), money(amount))
    let head = say(
      "今天借 \(sum)，等额本息 \(months) 期，利息合计 \(total)：",
      "\(sum) drawn today, \(months) equal instalments, \(total) of interest in all:")
    return [head] + plan.instalments.map(line)
  }

  private func line(_ instalment: Instalment) -> Phrase {
    let (amount, interest) = (money(instalment.amount), money(instalment.interest))
    let rest = money(instalment.rest)
    return say(
      "\(instalment.due)  还 \(amount)，其中利息 \(interest)，剩余本金 \(rest)",
      "\(instalment.due)  pay \(amount), of it interest \(interest), principal left \(rest)")
  }
}

/// Draws and what falls due in time.
extension Letter {
  static let drawRefused = Letter(
    "拒绝借款", "draw refused", .warning, .cross, must: .adverse
  ) { w in
    LetterBody(
      happened: w.say(
        "您\(w.sentTime.zh)申请的 \(w.amount) 借款没有通过，未放款。",
        "The draw of \(w.amount) that you asked for at \(w.sentTime.en) was declined and not paid "
          + "out."),
      amounts: [w.notice.amount], statesDebt: true, actions: w.remediesOrContact)
  }

  static let drawHeld = Letter("借款核实", "draw held", .warning, .alarm) { w in
    LetterBody(
      happened: w.say(
        "您\(w.sentTime.zh)申请的 \(w.amount) 借款需要先核实身份，暂未放款。",
        "The draw of \(w.amount) asked for at \(w.sentTime.en) is on hold until you confirm your "
          + "identity."),
      amounts: [w.notice.amount],
      unchanged: w.say(
        "其他借款和还款日不变，还款照常。",
        "Other loans and due dates stay as they are; you can repay as usual."),
      actions: [
        w.say(
          "如是您本人：在 App 完成人脸验证，通过后立即放款。",
          "If it was you: pass the face check in the app and it is paid out at once."), w.notMe,
      ])
  }

  static let billReminder = Letter("账单", "bill", .neutral, .letter) { w in
    LetterBody(
      happened: w.say(
        "您有 \(w.amount) 将于\(w.start.zh)到期。", "\(w.amount) falls due on \(w.start.en)."),
      amounts: [w.notice.amount], unchanged: w.loansStay,
      actions: [
        w.say(
          "到期日24:00前在扣款账户留足资金，或主动还款。",
          "Keep enough in your account until midnight of that day, or pay by hand.")
      ])
  }

  static let settled = Letter("结清", "settled", .good, .tick, must: .good) { w in
    LetterBody(
      happened: w.say(
        "您的借款已于\(w.start.zh)还清。", "Your loan was paid off on \(w.start.en)."),
      unchanged: w.loansStay, actions: [w.nothingToDo])
  }
}
