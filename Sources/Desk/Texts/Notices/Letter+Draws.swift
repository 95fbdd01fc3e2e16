import Credit

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
