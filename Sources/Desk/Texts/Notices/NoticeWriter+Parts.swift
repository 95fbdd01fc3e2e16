import Credit

extension NoticeWriter {
  /// The lines of a part of the letter that says this; empty ones and empty parts are left out by
  /// the caller.
  func lines(of part: NoticePart, _ body: LetterBody) -> [Phrase] {
    switch part {
    case .happened: [body.happened]
    case .unchanged: [(body.statesDebt ? body.debt ?? debt : .empty).then(body.unchanged)]
    case .reasons: citesReasons(body) ? body.reasons ?? reasons : []
    case .source: citesReasons(body) ? [source(body)] : []
    case .decision: citesReasons(body) ? [howDecided(body)] : []
    case .explanation: [body.explanation]
    case .risk: [body.risk]
    case .plan: body.plan
    case .actions: Array(body.actions.prefix(4))
    case .appeal: [appeal]
    case .nextCheck: [body.nextCheck]
    case .optOut: [body.optOut]
    case .outsideHelp: offersHelp(body) ? [outsideHelp] : []
    case .identification: identification
    }
  }

  /// The parts that the letter must have.
  func must(_ body: LetterBody) -> [NoticePart] { body.must ?? letter.must }

  private func citesReasons(_ body: LetterBody) -> Bool {
    body.citesReasons ?? must(body).contains(.reasons)
  }

  private func offersHelp(_ body: LetterBody) -> Bool {
    body.offersHelp ?? must(body).contains(.outsideHelp)
  }

  /// One line for the inbox: the kind and its figures.
  func subject(_ body: LetterBody) -> Phrase {
    [letter.name, body.inbox ?? figures(body)].joined(zh: " · ", en: " · ")
  }

  private func figures(_ body: LetterBody) -> Phrase {
    if body.limits.count > 1 {
      return Phrase(both: body.limits.map(Figures.amount).joined(separator: " → "))
    }
    return (body.amounts.first ?? body.limits.first).map { Phrase(both: money($0)) } ?? .empty
  }

  private var outsideHelp: Phrase {
    guard lender.currency.isOfMainland else {
      return say(
        "如仍有异议，可向当地金融消费者保护机构投诉。",
        "If you still disagree, the consumer protection office for finance can help.")
    }
    let hotline = say("如仍有异议，可拨打12378。", "If you still disagree, call 12378.")
    let isOutside = notice.datum?.isOutside ?? false
    guard isOutside || cited.contains(where: { CodeText.source(of: $0) == .bureau }) else {
      return hotline
    }
    return hotline.then(
      say(
        "对征信记录有异议，征信机构应在20天内答复。",
        "An objection to a bureau record is answered within 20 days."))
  }

  private var identification: [Phrase] {
    let number = NoticeText.number(notice, account: account)
    let names = notice.reasons.codes.filter { $0 != .none }.map(\.name).joined(separator: " ")
    let codes = names.isEmpty ? .empty : say("，原因码 \(names)", ", codes \(names)")
    let sent = "\(notice.sent.day) \(notice.sent.clock)"
    let paper =
      say("通知编号 \(number)", "Notice \(number)") + codes + say("，", ", ") + lender.name
      + say("，发送于 \(sent)。", ", sent \(sent).")
    let warning = say(
      "我们不会索要验证码或密码；请只通过 App 或官方电话联系。",
      "We never ask for codes or passwords; reach us in the app or by the official number only."
    )
    return [paper, warning]
  }
}
