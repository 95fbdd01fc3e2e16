import Credit

/// Draws that are paused, and draws that are open again.
extension Letter {
  static let locked = Letter("锁定", "locked", .danger, .cross, must: .adverse) { w in
    if w.isPausedForPlan { return w.pausedForPlan }
    if w.notice.lock == .customer { return w.ownLock }
    let isClassWide = w.notice.lock == .classWide
    return LetterBody(
      happened: w.say(
        "自\(w.sentTime.zh)起，您暂时不能借款（\(w.lockName.zh)）。",
        "From \(w.sentTime.en) new draws are paused (\(w.lockName.en))."
      ).then(w.lockEnd).then(w.heldDraw),
      inbox: w.lockName, statesDebt: true, isClassWide: isClassWide,
      unchanged: isClassWide ? w.impersonal : w.lockUnreported, actions: w.lockWays)
  }

  static let unlocked = Letter("解锁", "unlocked", .good, .tick, must: .good) { w in
    LetterBody(
      happened: w.say(
        "我们已于\(w.sentTime.zh)解除您额度上的“\(w.lockName.zh)”。",
        "We lifted the \(w.lockName.en) on your credit line at \(w.sentTime.en)."
      ).then(w.limitAfter).then(w.free),
      limits: [w.notice.limitTo], inbox: w.lockName, unchanged: w.loansStay,
      actions: [
        w.notice.amount > .zero
          ? w.drawAgain
          : w.say("照常还款，可借的部分随之恢复。", "Repay as usual; what you can draw recovers with it.")
      ])
  }

  static let corrected = Letter("更正", "corrected", .good, .tick, must: .good) { w in
    LetterBody(
      happened: w.say(
        "我们判断有误，已于\(w.sentTime.zh)解除您额度上的“\(w.lockName.zh)”。对造成的不便，我们向您道歉。",
        "We were wrong and lifted the \(w.lockName.en) on your credit line at \(w.sentTime.en). "
          + "We apologise for the trouble."),
      apologises: true, inbox: w.lockName,
      unchanged: w.say(
        "额度、利率、还款日和征信记录都不变。",
        "Limit, rate, due dates and your credit record are as before."),
      actions: [w.drawAgain])
  }

  static let lockRenewed = Letter("锁定续期", "lock renewed", .warning, .cross) { w in
    LetterBody(
      happened: w.say(
        "我们已于\(w.sentTime.zh)将“\(w.lockName.zh)”续期一次。",
        "We renewed the \(w.lockName.en) on your credit line once at \(w.sentTime.en)."
      ).then(w.lockEnd),
      inbox: w.lockName, statesDebt: true,
      unchanged: w.notice.lock == .classWide ? w.impersonal : .empty,
      citesReasons: !w.codes.isEmpty, actions: w.lockWays)
  }

  static let lockedForGood = Letter("长期锁定", "for good", .danger, .cross, must: .adverse) { w in
    LetterBody(
      happened: w.notice.lock == nil
        ? w.say(
          "自\(w.sentTime.zh)起，您不能再开通额度，没有期限。",
          "From \(w.sentTime.en) you cannot open a line any more; this has no end date.")
        : w.say(
          "自\(w.sentTime.zh)起，您的额度长期停用（\(w.lockName.zh)），没有期限。",
          "From \(w.sentTime.en) your line is locked permanently (\(w.lockName.en))."),
      inbox: w.notice.lock == nil ? .empty : w.lockName, statesDebt: true, deciders: 2,
      actions: [
        w.say(
          "复议获得支持，或数据证明有误并更正后，当天解除。",
          "It is lifted the same day once an appeal is granted or wrong data are corrected.")
      ] + w.remedies.prefix(2))
  }
}

extension NoticeWriter {
  /// The customer's own wish: no appeal and no hotline against oneself.
  fileprivate var ownLock: LetterBody {
    let until = moment(notice.until)
    return LetterBody(
      happened: notice.until.isSet
        ? say(
          "您设置的自锁自\(sentTime.zh)起生效，将于\(until.zh)解除，期间不能提前取消。",
          "The self-lock you set holds from \(sentTime.en) and ends at \(until.en); it cannot be "
            + "cancelled before then.")
        : say(
          "您设置的自锁自\(sentTime.zh)起生效。", "The self-lock you set holds from \(sentTime.en)."),
      inbox: lockName, statesDebt: true,
      unchanged: say("自锁不上报征信。", "It is not reported to the credit bureau."),
      citesReasons: false, isOfLender: false, actions: lockWays, must: .news)
  }

  /// Whether draws are paused only because a plan runs: no reproach, and a day on which they
  /// reopen.
  fileprivate var isPausedForPlan: Bool {
    notice.kind == .locked && notice.lock == .pressure && notice.nextCheck.isSet
  }

  fileprivate var pausedForPlan: LetterBody {
    let (end, percent) = (day(notice.nextCheck), lender.policy.plans.reopenPercent)
    return LetterBody(
      happened: say(
        "您的协商还款履行期间暂停新借款：自\(start.zh)起，到\(end.zh)为止。",
        "New draws are paused while your repayment plan runs: from \(start.en) until \(end.en)."),
      inbox: lockName, statesDebt: true,
      reasons: [
        say(
          "您的协商还款正在履行（自\(sentDay.zh)起）。",
          "Your repayment plan is running (since \(sentDay.en)).")
      ],
      actions: [
        say(
          "按约还款，\(end.zh)起自动恢复借款，额度约为原来的 \(percent) %。",
          "Keep the plan: draws reopen by themselves on \(end.en), with about \(percent) % of the "
            + "limit.")
      ], nextCheck: say("观察期到\(end.zh)为止。", "The watch period ends on \(end.en)."))
  }

  // A lock with conditions ends early or is renewed; only one without them ends for certain.
  fileprivate var lockEnd: Phrase {
    guard notice.until.isSet else { return .empty }
    let until = moment(notice.until)
    guard isLiftedByConditions else {
      return say("最晚\(until.zh)自动解除。", "This ends by itself at \(until.en) at the latest.")
    }
    if notice.kind == .lockRenewed {
      return say(
        "我们每天早晨查看；\(until.zh)之后只有工作人员可以继续保留。",
        "We look every morning; after \(until.en) only a member of staff can keep it.")
    }
    return say(
      "我们每天早晨查看；\(until.zh)到期，最多续期一次，之后只有工作人员可以保留。",
      "We look every morning; at \(until.en) it is renewed once at most, and after that only a "
        + "member of staff can keep it.")
  }

  fileprivate var heldDraw: Phrase {
    guard notice.amount > .zero else { return .empty }
    return say("申请中的 \(amount) 没有放款。", "The draw of \(amount) has not been paid out.")
  }

  fileprivate var lockUnreported: Phrase {
    guard let lock = notice.lock,
      [.security, .device, .takeover, .document, .consent].contains(lock)
    else { return .empty }
    return say("本次暂停不上报征信。", "This pause is not reported to the credit bureau.")
  }

  fileprivate var limitAfter: Phrase {
    notice.limitTo == notice.limitFrom
      ? say("额度为 \(to)，", "Your limit is \(to);")
      : say("额度由 \(from) 变为 \(to)，", "Your limit goes from \(from) to \(to);")
  }

  fileprivate var free: Phrase {
    notice.amount > .zero
      ? say("其中 \(amount) 可借。", "you can draw \(amount) of it.")
      : say(
        "目前没有可借的部分（\(amount)），随还款恢复。",
        "you cannot draw any of it at present (\(amount)), it recovers as you repay.")
  }

  fileprivate var drawAgain: Phrase {
    say(
      "照常借款和还款；另有暂停的，以其通知为准。",
      "Draw and repay as usual, unless another letter says that draws are paused.")
  }
}
