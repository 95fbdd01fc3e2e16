import Credit

extension NoticeWriter {
  /// Whether a closing has no end: there is no day to apply again.
  private var isForGood: Bool { notice.kind == .closing && !notice.nextCheck.isSet }

  /// Whether a line is closed for fraud: two people decided, and a letter about the debt follows.
  var isClosedForFraud: Bool { isForGood && isConfidential }

  /// What a closing without end says of itself.
  var closedForGood: Phrase {
    guard isForGood else { return .empty }
    guard isClosedForFraud else {
      return Phrase(zh: "这没有期限，不能再次申请。", en: "This has no end; you cannot apply again.")
    }
    return Phrase(
      zh: "这由两名工作人员决定，没有期限，不能再次申请。",
      en: "Two people decided it, without an end; you cannot apply again.")
  }

  /// A lock that is over, with the limit that holds now and what of it is free.
  var unlocked: Phrase {
    let time = moment(notice.sent)
    return Phrase(
      zh: "您的\(lockName.zh)已于\(time.zh)解除。",
      en: "The \(lockName.en) on your line ended at \(time.en)."
    )
    .then(limitAfter).then(free)
  }

  private var limitAfter: Phrase {
    let (from, to) = (money(notice.limitFrom), money(notice.limitTo))
    return notice.limitTo == notice.limitFrom
      ? Phrase(zh: "额度为 \(to)，", en: "Your limit is \(to);")
      : Phrase(zh: "额度由 \(from) 变为 \(to)，", en: "Your limit goes from \(from) to \(to);")
  }

  private var free: Phrase {
    let amount = money(notice.amount)
    return notice.amount > .zero
      ? Phrase(zh: "其中 \(amount) 可借。", en: "\(amount) of it is free.")
      : Phrase(
        zh: "目前没有可借的部分（\(amount)），随还款恢复。",
        en: "nothing of it is free at present (\(amount)), it recovers as you repay.")
  }

  /// What can be done after a lock.
  var drawAgain: Phrase {
    guard notice.kind == .corrected || notice.amount > .zero else {
      return say("照常还款，可借的部分随之恢复。", "Repay as usual; what can be drawn recovers with it.")
    }
    return say(
      "您可以照常借款和还款；另有暂停的，以其通知为准。",
      "You can draw and repay as usual, unless another letter tells of another pause.")
  }

  /// Whether draws rest only because a plan runs: no reproach, and a day on which they reopen.
  var isPausedForPlan: Bool {
    notice.kind == .locked && notice.lock == .pressure && notice.nextCheck.isSet
  }

  /// Draws rest while a plan runs.
  var pauseForPlan: Phrase {
    let (start, end) = (day(notice.effective), day(notice.nextCheck))
    return Phrase(
      zh: "您的还款安排履行期间暂停新借款：自\(start.zh)起，到\(end.zh)为止。",
      en: "Draws rest while your plan runs: from \(start.en) until \(end.en).")
  }

  /// Why draws rest while a plan runs.
  var planRuns: Phrase {
    say(
      "您的还款安排正在履行（自\(sentDay.zh)起）。", "Your plan is running (since \(sentDay.en)).")
  }

  /// What opens draws again while a plan runs.
  var keepPlan: Phrase {
    let (end, percent) = (day(notice.nextCheck), lender.policy.manners.plans.reopenPercent)
    return say(
      "按安排还款，\(end.zh)起自动恢复借款，额度约为原来的 \(percent) %。",
      "Keep the plan: draws reopen by themselves on \(end.en), with about \(percent) % of the "
        + "limit.")
  }
}
