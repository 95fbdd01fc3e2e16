import Credit

/// Reconsideration, asked for and answered.
extension Letter {
  static let appealReceived = Letter("复议受理", "appeal filed", .notice, .flag) { w in
    let decision = "D-\(w.account)-\(w.notice.decision)"
    return LetterBody(
      happened: w.say(
        "我们已于\(w.sentDay.zh)收到您对决定 \(decision) 的复议申请，最晚\(w.answerBy.zh)答复。",
        "We received your appeal against decision \(decision) on \(w.sentDay.en) "
          + "and answer by \(w.answerBy.en)."),
      promisesAnswer: true, inbox: w.beforeAnswer, unchanged: w.repayMeanwhile,
      actions: [w.say("如有新材料，可随时补充。", "Send anything new at any time.")])
  }

  static let appealResult = Letter("复议结果", "appeal result", .notice, .flag) { w in
    let isWhole = w.notice.outcome == .grant
    return LetterBody(
      happened: w.verdict.then(w.limitNow),
      inbox: w.notice.outcome.map(CaseText.outcome) ?? .empty,
      unchanged: w.hasNothing ? w.otherServices : w.loansStay,
      citesReasons: !isWhole && !w.codes.isEmpty,
      actions: w.appealActions, nextCheck: w.afterDenial, offersHelp: !isWhole)
  }
}

extension NoticeWriter {
  /// Whether there is no line and no debt.
  fileprivate var hasNothing: Bool { notice.limitTo == .zero && notice.owed == .zero }

  fileprivate var verdict: Phrase {
    switch notice.outcome {
    case .grant:
      say(
        "您的复议于\(sentDay.zh)获得支持，原决定撤销。",
        "Your appeal was granted on \(sentDay.en): the decision is undone.")
    case .partly:
      say(
        "您的复议于\(sentDay.zh)获得部分支持。",
        "Your appeal was granted in part on \(sentDay.en).")
    default:
      say(
        "您的复议于\(sentDay.zh)没有获得支持，原决定继续有效。",
        "Your appeal was denied on \(sentDay.en); the decision stands.")
    }
  }

  /// The limit after an appeal that was granted: what it was, what it is, what it had been.
  fileprivate var limitNow: Phrase {
    guard notice.outcome == .grant || notice.outcome == .partly else { return .empty }
    if notice.outcome == .partly, notice.effective > notice.sent.day { return milderCut }
    guard notice.limitTo > .zero else { return say("您可以重新申请。", "You may apply again.") }
    guard notice.limitFrom < notice.limitTo else {
      return say("额度现为 \(to)\(once.zh)。", "Your limit is now \(to)\(once.en).").then(notAll)
    }
    return say(
      "额度由 \(from) 调回 \(to)\(once.zh)。",
      "Your limit goes back from \(from) to \(to)\(once.en)."
    ).then(notAll)
  }

  private var once: Phrase {
    guard notice.limitBefore > notice.limitTo else { return .empty }
    let before = money(notice.limitBefore)
    return say("（原 \(before)）", " (it was \(before) before the decision)")
  }

  private var notAll: Phrase {
    guard notice.limitBefore > notice.limitTo, !codes.isEmpty else { return .empty }
    return say("未全部恢复的原因如下。", "The reasons why not all of it follow below.")
  }

  // The cut was announced and has not come yet.
  private var milderCut: Phrase {
    say(
      "自\(start.zh)起额度为 \(to)\(once.zh)，不是先前通知的更低额度。",
      "From \(start.en) your limit is \(to)\(once.en), not the lower one that was announced."
    ).then(notAll)
  }

  fileprivate var appealActions: [Phrase] {
    guard notice.outcome != .grant else {
      return [say("在 App 查看结果。", "See the result in the app.")]
    }
    if let lock = notice.lock, notice.outcome != .partly, !lockWays.isEmpty,
      lender.policy.terms(of: lock).release != .appeal
    {
      return lockWays
    }
    let ways = cited.filter { !CodeText.remedy(of: $0).isEmpty }
    guard !ways.isEmpty else { return [contact] }
    return ways.prefix(2).map(remedy)
  }

  /// A line that is there is looked at by the lender itself; without one the customer applies.
  fileprivate var afterDenial: Phrase {
    guard notice.nextCheck.isSet else { return .empty }
    let date = day(notice.nextCheck)
    if notice.lock != nil {
      return say(
        "\(date.zh)我们再次查看您的账户。", "We look at your account again on \(date.en).")
    }
    guard notice.limitTo == .zero else { return ownLook }
    return say(
      "\(date.zh)起可再次申请，届时重新审核。",
      "You may apply again from \(date.en); we decide anew then.")
  }
}
