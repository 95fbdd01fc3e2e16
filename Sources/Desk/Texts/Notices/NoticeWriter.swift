import Credit

/// Writes the parts of one notice.
struct NoticeWriter {
  let notice: Notice
  let account: Int
  let lender: Lender

  /// The lines of a part; empty ones and empty parts are left out by the caller.
  func lines(of part: NoticePart) -> [Phrase] {
    switch part {
    case .happened: [happened]
    case .unchanged: [unchanged]
    case .reasons: reasons
    case .source: [source]
    case .explanation, .risk, .plan, .optOut: offer(part)
    case .actions: actions
    case .appeal: [appeal]
    case .nextCheck: [nextCheck]
    case .outsideHelp: [outsideHelp]
    case .identification: identification
    }
  }

  // Small words

  func money(_ amount: Money) -> String { lender.currency.text(amount) }

  func day(_ day: Day) -> Phrase { DayText.prose(day, seenFrom: notice.sent.day) }

  func moment(_ moment: Moment) -> Phrase { DayText.prose(moment, seenFrom: notice.sent.day) }

  var sentDay: Phrase { day(notice.sent.day) }

  var rate: Phrase {
    let rate = DailyRate(millionths: Int(notice.rateMillionths))
    return Phrase(
      zh: "日利率 \(Figures.rate(rate))（年化 \(Figures.yearly(rate))）",
      en: "\(Figures.rate(rate)) a day (\(Figures.yearly(rate)) a year)")
  }

  var lockName: Phrase { notice.lock.map(LockText.name) ?? Phrase(zh: "锁定", en: "lock") }

  /// The codes that are reasons against the customer.
  var codes: [ReasonCode] {
    notice.reasons.codes.filter { $0 != .none && !$0.isInformation }
  }

  /// Where only identity and facts can be argued.
  var isConfidential: Bool { codes.contains { CodeText.of($0).withholdsDatum } }

  // Parts that are the same for every kind

  private var source: Phrase {
    guard citesReasons else { return .empty }
    var sources: [DataSource] = []
    for code in codes where !sources.contains(CodeText.of(code).source) {
      sources.append(CodeText.of(code).source)
    }
    if sources.isEmpty { sources = [notice.kind == .tightened ? .policy : .ownRecords] }
    let words = sources.map { $0.text(lender.currency) }.joined(zh: "；", en: "; ")
    return Phrase(zh: "数据来源：\(words.zh)。", en: "Data used: \(words.en).")
  }

  private var nextCheck: Phrase {
    guard notice.nextCheck.isSet else { return .empty }
    let date = day(notice.nextCheck)
    switch notice.kind {
    case .invitation, .raiseOffered: return .empty
    case .cut:
      return Phrase(
        zh: "\(date.zh)起可再评估提额。", en: "A raise can be looked at again from \(date.en).")
    case .locked where isPausedForPlan:
      return Phrase(zh: "观察期到\(date.zh)为止。", en: "The watch period ends on \(date.en).")
    case .declined, .closing:
      return Phrase(zh: "\(date.zh)起可再次申请。", en: "You may apply again from \(date.en).")
    case .appealResult:
      return Phrase(
        zh: "下一个日期是\(date.zh)：届时自动复核，或可再次申请。",
        en: "The next date is \(date.en): we look again by ourselves, or you may apply again.")
    default:
      return Phrase(zh: "下次自动复核：\(date.zh)。", en: "We look again by ourselves on \(date.en).")
    }
  }

  private var outsideHelp: Phrase {
    guard offersOutsideHelp else { return .empty }
    guard lender.currency.isOfMainland else {
      return Phrase(
        zh: "如仍有异议，可向当地金融消费者保护机构投诉。",
        en: "If you still disagree, the consumer protection office for finance can help.")
    }
    let hotline = Phrase(zh: "如仍有异议，可拨打12378。", en: "If you still disagree, call 12378.")
    let isOutside = notice.datum?.isOutside ?? false
    guard isOutside || codes.contains(where: { CodeText.of($0).source == .bureau }) else {
      return hotline
    }
    return hotline.then(
      Phrase(
        zh: "对征信记录有异议，征信机构应在20天内答复。",
        en: "An objection to a bureau record is answered within 20 days."))
  }

  private var offersOutsideHelp: Bool {
    switch notice.kind {
    case .complaintAnswer, .raiseDeclined, .planRefused, .debtCalled: true
    case .appealResult: notice.outcome != .grant
    case .disputeResult: notice.outcome != .correct
    default: notice.kind.isAdverse
    }
  }

  private var identification: [Phrase] {
    let number = NoticeText.number(notice, account: account)
    let names = notice.reasons.codes.filter { $0 != .none }.map(\.name).joined(separator: " ")
    let codes = names.isEmpty ? .empty : Phrase(zh: "，原因码 \(names)", en: ", codes \(names)")
    let (version, sent) = (lender.policyVersion, "\(notice.sent.day) \(notice.sent.clock)")
    let paper =
      Phrase(zh: "通知编号 \(number)", en: "Notice \(number)") + codes
      + Phrase(zh: "，策略 \(version)，", en: ", policy \(version), ") + lender.name
      + Phrase(zh: "，发送于 \(sent)。", en: ", sent \(sent).")
    let warning = Phrase(
      zh: "我们不会索要验证码或密码；请只通过 App 或官方电话联系。",
      en: "We never ask for codes or passwords; reach us in the app or by the official number only."
    )
    return [paper, warning]
  }
}
