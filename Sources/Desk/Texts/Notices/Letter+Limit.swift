import Credit

/// The limit: raised, cut, lowered for a class, topped up for a time, capped by its owner.
extension Letter {
  static let raised = Letter("提额", "raised", .good, .up, must: .good) { w in
    LetterBody(
      happened: w.say(
        "您的额度自\(w.start.zh)起由 \(w.from) 提高到 \(w.to)，新借款\(w.rate.zh)。",
        "Your limit is raised from \(w.from) to \(w.to) on \(w.start.en); new draws cost "
          + "\(w.rate.en)."
      ),
      limits: w.limits, unchanged: w.loansStay, actions: [w.drawWithin])
  }

  static let cut = Letter("降额", "limit cut", .warning, .down, must: .adverse) { w in
    LetterBody(
      happened: w.say(
        "您的额度自\(w.start.zh)起由 \(w.from) 调整为 \(w.to)。",
        "Your limit is lowered from \(w.from) to \(w.to) on \(w.start.en)."),
      limits: w.limits, statesDebt: true, actions: w.remediesOrContact, nextCheck: w.monthlyLook)
  }

  static let tightened = Letter("统一收紧", "class-wide", .warning, .down, must: .adverse) { w in
    LetterBody(
      happened: w.say(
        "自\(w.start.zh)起，一整类额度统一下调，您的额度由 \(w.from) 调整为 \(w.to)。",
        "On \(w.start.en) a whole class of limits is lowered, yours from \(w.from) to \(w.to)."),
      limits: w.limits, statesDebt: true, isClassWide: true, unchanged: w.impersonal,
      reasons: w.codes.isEmpty
        ? [
          w.say(
            "这是对一整类额度的统一调整，与您个人的还款表现无关。",
            "A whole class of lines was changed; it is not about how you paid.")
        ] : nil,
      actions: w.remediesOrContact, nextCheck: w.monthlyLook)
  }

  static let temporaryOffer = Letter("临时额度", "extra offered", .notice, .up) { w in
    LetterBody(
      happened: w.say(
        "您可以领取临时额度 \(w.amount)，领取后总额度 \(w.to)，\(w.lastDay.zh)到期。",
        "You may claim a temporary \(w.amount) on top of your limit, \(w.to) in all, until "
          + "\(w.lastDay.en)."),
      limits: [w.notice.limitTo], amounts: [w.notice.amount], inbox: Phrase(both: w.to),
      unchanged: w.loansStay,
      actions: [
        w.say(
          "需要时在 App 领取；不领取没有影响。",
          "Claim it in the app if you need it; not claiming changes nothing.")
      ])
  }

  static let temporaryStart = Letter("临时生效", "extra starts", .good, .up, must: .good) { w in
    LetterBody(
      happened: w.say(
        "临时额度已生效，总额度由 \(w.from) 变为 \(w.to)，\(w.lastDay.zh)到期。",
        "The temporary limit is in force: from \(w.from) to \(w.to), until \(w.lastDay.en)."),
      limits: w.limits, unchanged: w.loansStay,
      actions: [
        w.say(
          "到期前归还超出固定额度的部分，可避免可用额度为负。",
          "Repay what exceeds your fixed limit before then to avoid a negative available balance.")
      ])
  }

  static let temporaryEnd = Letter("临时到期", "extra ends", .notice, .down) { w in
    let free = w.notice.amount
    let available =
      free < .zero
      ? w.say(
        "可用额度为 \(w.amount)，还款后恢复，不收费用。",
        "Your available balance is \(w.amount); it recovers as you repay, at no charge.")
      : w.say("可用 \(w.amount)。", "You have \(w.amount) available.")
    return LetterBody(
      happened: w.say(
        "您的临时额度已于\(w.start.zh)到期，额度由 \(w.from) 回到 \(w.to)。",
        "Your temporary limit ended on \(w.start.en): from \(w.from) back to \(w.to)."
      ).then(available),
      limits: w.limits, unchanged: w.loansStay,
      actions: [w.say("按原计划还款即可。", "Keep paying as planned.")])
  }

  static let raiseOffered = Letter("可提额", "raise offered", .good, .up) { w in
    let end = w.day(w.notice.until.isSet ? w.notice.until.day : w.notice.nextCheck)
    return LetterBody(
      happened: w.say(
        "您可以把额度由 \(w.from) 提高到 \(w.to)，\(end.zh)前有效；您同意后才生效。",
        "You may have your limit raised from \(w.from) to \(w.to) until \(end.en); "
          + "nothing changes unless you agree."),
      limits: w.limits, unchanged: w.loansStay,
      actions: [
        w.say(
          "需要时在 App 同意；不同意没有任何影响。",
          "Agree in the app if you need it; not answering changes nothing.")
      ])
  }

  static let raiseDeclined = Letter(
    "未提额", "no raise", .notice, .letter, must: .adverse
  ) { w in
    LetterBody(
      happened: w.say(
        "您的提额申请于\(w.sentDay.zh)没有通过，额度仍为 \(w.from)。",
        "Your request for a higher limit was declined on \(w.sentDay.en); it stays at \(w.from)."),
      limits: [w.notice.limitFrom], inbox: .empty, unchanged: w.loansStay,
      reasons: w.codes.isEmpty
        ? [
          w.say(
            "按收入和现有借款测算，目前的额度已与还款能力相当。",
            "By your income and present debts, the limit already matches what you can repay.")
        ] : nil,
      actions: w.remediesOrContact, nextCheck: w.ownLook)
  }

  static let ceilingSet = Letter("自设上限", "own ceiling", .neutral, .letter) { w in
    LetterBody(
      happened: w.say(
        "按您自设的上限，您能借到的总额自\(w.sentDay.zh)起由 \(w.from) 变为 \(w.to)。",
        "By the ceiling you set yourself, the most you can owe goes from \(w.from) to \(w.to) on "
          + "\(w.sentDay.en)."),
      limits: w.limits, unchanged: w.loansStay,
      actions: [
        w.say("可随时在“额度管理”调低、调高或取消。", "Change or remove it under Limit at any time.")
      ])
  }

  static let rateChanged = Letter("利率调整", "rate changed", .notice, .letter) { w in
    let yearly = Figures.yearly(DailyRate(millionths: Int(w.notice.rateMillionths)))
    return LetterBody(
      happened: w.say(
        "自\(w.start.zh)起，新借款\(w.rate.zh)。",
        "From \(w.start.en) new draws cost "
          + "\(w.rate.en)."),
      inbox: w.say("年 \(yearly)", "\(yearly) a year"), unchanged: w.loansStay,
      actions: [
        w.say("借款前先看清当次利率，按需决定。", "Look at the rate before each draw and decide then.")
      ])
  }
}

extension NoticeWriter {
  fileprivate var limits: [Money] { [notice.limitFrom, notice.limitTo] }

  fileprivate var lastDay: Phrase {
    day(notice.until.isSet ? notice.until.day - 1 : notice.sent.day)
  }
}
