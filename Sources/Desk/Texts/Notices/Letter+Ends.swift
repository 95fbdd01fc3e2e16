import Credit

/// The end of a line.
extension Letter {
  static let inactivityWarning = Letter(
    "未用提醒", "not used", .warning, .alarm, must: .explained
  ) { w in
    let percent = w.lender.policy.watch.inactivityShrinkPercent
    return LetterBody(
      happened: percent.map { percent in
        w.say(
          "您的额度将于\(w.start.zh)下调 \(percent) %；在此之前登录或使用一次即可保留。",
          "Your limit will be lowered by \(percent) % on \(w.start.en); sign in or use it once "
            + "before then to keep it.")
      }
        ?? w.say(
          "您的额度将于\(w.start.zh)关闭；在此之前登录或使用一次即可保留。",
          "Your line will be closed on \(w.start.en); sign in or use it once before then to "
            + "keep it."),
      inbox: w.fromStart, statesDebt: true, actions: w.remediesOrContact)
  }

  static let closing = Letter("关闭", "closing", .danger, .cross, must: .adverse) { w in
    LetterBody(
      happened: w.say(
        "您的额度自\(w.start.zh)起关闭，不能再借款。",
        "Your line is closed from \(w.start.en); you cannot draw after that."
      ).then(w.closedForGood),
      inbox: w.fromStart, statesDebt: true, debt: w.isClosedForFraud ? w.debtAfterFraud : nil,
      deciders: w.isClosedForFraud ? 2 : 1,
      actions: w.codes == [.US01]
        ? [w.say("需要时可以重新申请。", "Apply again when you need a line.")] : w.remediesOrContact,
      nextCheck: w.applyAgain)
  }
}

extension NoticeWriter {
  /// From when, for a list.
  var fromStart: Phrase { say("\(start.zh)起", "from \(start.en)") }

  /// Whether a line is closed for fraud: two people decided, and a letter about the debt follows.
  fileprivate var isClosedForFraud: Bool { !notice.nextCheck.isSet && isConfidential }

  /// What a closing without end says of itself.
  fileprivate var closedForGood: Phrase {
    notice.nextCheck.isSet
      ? .empty : say("这没有期限，不能再次申请。", "This has no end date; you cannot apply again.")
  }

  // The debt is called in by a letter of its own, so that nothing here promises its dates.
  fileprivate var debtAfterFraud: Phrase {
    guard notice.owed > .zero else { return debt }
    let owed = money(notice.owed)
    return say(
      "您欠的 \(owed) 随时可还；关于这笔借款，我们另发一封通知。",
      "You can repay the \(owed) that you owe at any time; a letter about it follows.")
  }
}
