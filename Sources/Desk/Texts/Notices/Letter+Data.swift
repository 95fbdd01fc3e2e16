import Credit

/// Documents, data that can be contested, explanations.
extension Letter {
  static let documentExpiring = Letter("证件到期", "ID expiring", .warning, .alarm) { w in
    let last = w.day(w.notice.until.day)
    let ends =
      w.notice.until.day < w.notice.sent.day
      ? w.say("您的身份证件已于\(last.zh)到期", "Your identity document expired on \(last.en)")
      : w.say("您的身份证件将于\(last.zh)到期", "Your identity document expires on \(last.en)")
    return LetterBody(
      happened: ends
        + w.say(
          "；没有新证件，自\(w.start.zh)起暂停新借款。",
          "; without a new one, new draws are paused from \(w.start.en)."),
      inbox: w.fromStart,
      unchanged: w.say(
        "还款照常，已借款项和额度不变。",
        "You can repay as usual; loans and limit stay as they are."),
      actions: [
        w.say(
          "在 App 上传有效证件，通常几分钟核验完成。",
          "Upload a valid document in the app; checking usually takes minutes.")
      ])
  }

  static let disputeReceived = Letter("异议受理", "objection in", .notice, .flag) { w in
    LetterBody(
      happened: w.say(
        "我们已于\(w.sentDay.zh)收到您对“\(w.datumName.zh)”的异议，最晚\(w.answerBy.zh)答复。",
        "We received your objection to the record \"\(w.datumName.en)\" on \(w.sentDay.en) and "
          + "answer by \(w.answerBy.en)."),
      promisesAnswer: true, inbox: w.datumName,
      unchanged: w.say(
        "核查期间，凭这项数据的决定改由工作人员判断；还款照常。",
        "Until then a member of staff decides whatever rests on this record; you can repay as "
          + "usual."),
      actions: [w.say("如有证明，可在 App 提交。", "If you have proof, send it in the app.")])
  }

  static let disputeResult = Letter("异议结果", "data result", .notice, .flag) { w in
    w.notice.outcome == .correct ? w.corrected : w.confirmed
  }

  static let education = Letter("说明", "explained", .neutral, .letter, must: .lesson) { w in
    let lesson = Lesson.of(w.notice.topic ?? .score)
    return LetterBody(
      happened: w.say(
        "\(w.sentDay.zh)的说明：\(lesson.title.zh)。",
        "An explanation for you, \(w.sentDay.en): \(lesson.title.en)."),
      inbox: lesson.title,
      unchanged: w.say(
        "这只是说明，您的额度和借款没有变化。",
        "This only explains; your limit and loans have not changed."),
      explanation: lesson.text, actions: [lesson.action])
  }
}

extension NoticeWriter {
  fileprivate var corrected: LetterBody {
    LetterBody(
      happened: say(
        "您的异议成立：“\(datumName.zh)”已于\(sentDay.zh)更正，并已重新评分。",
        "Your objection was right: we corrected the record \"\(datumName.en)\" on \(sentDay.en) "
          + "and scored you again."),
      inbox: datumName,
      unchanged: say(
        "如有依据原数据作出的不利决定，一并撤销；还款照常。",
        "If a decision against you rested on it, it is undone; you can repay as usual."),
      actions: [say("在“信用分”查看更正后的结果。", "See the corrected result under Score.")])
  }

  fileprivate var confirmed: LetterBody {
    LetterBody(
      happened: say(
        "经核查，“\(datumName.zh)”与来源一致，于\(sentDay.zh)确认无误。",
        "We checked the record \"\(datumName.en)\": on \(sentDay.en) its source confirmed that it "
          + "is correct."),
      inbox: datumName, unchanged: say("额度和借款没有变化。", "Limit and loans have not changed."),
      actions: [
        say(
          "如仍有出入，请附新的证明再次提出，或向数据来源机构提出异议。",
          "If it still differs, object again with new proof, or ask the source itself.")
      ], offersHelp: true)
  }
}
