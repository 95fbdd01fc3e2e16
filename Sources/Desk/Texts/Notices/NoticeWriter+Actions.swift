import Credit

extension NoticeWriter {
  /// What to do now, at most four things; for a reason also how soon it helps.
  var actions: [Phrase] {
    switch notice.kind {
    case .locked, .lockRenewed: lockActions
    case .lockedForGood: [lastingLock] + remedies.prefix(2)
    case .cut, .closing, .declined, .drawRefused, .inactivityWarning, .barred, .tightened,
      .planBroken, .raiseDeclined:
      adverseActions
    case .invitation, .opened, .temporaryOffer, .temporaryStart, .raised, .permitted: offerActions
    case .raiseOffered, .ceilingSet, .rateChanged: termsActions
    case .drawHeld, .billReminder, .overdue, .settled, .temporaryEnd: paymentActions
    case .reportWarning, .reportCorrected, .debtCalled, .writtenOff: latenessActions
    case .planOffered, .planReceived, .planBegan, .planRefused, .planCompleted: planActions
    case .documentExpiring, .disputeReceived, .disputeResult: dataActions
    case .education: lessonActions
    case .inReview, .reviewOpened, .papersAsked, .reviewResult, .appealReceived, .appealResult,
      .complaintAnswer:
      caseActions
    case .unlocked, .corrected: [drawAgain]
    }
  }

  func say(_ zh: String, _ en: String) -> Phrase { Phrase(zh: zh, en: en) }

  private var adverseActions: [Phrase] {
    if notice.kind == .closing, codes == [.US01] {
      return [say("需要时可以重新申请。", "Apply again when you need a line.")]
    }
    return remedies.isEmpty ? [contact] : remedies
  }

  var contact: Phrase {
    say("联系我们了解依据，并说明情况。", "Contact us to learn the grounds and tell us your side.")
  }

  /// What mends each reason, and how soon it helps.
  var remedies: [Phrase] {
    var lines: [Phrase] = []
    for code in codes {
      let text = CodeText.of(code)
      let isDone = notice.lock != nil && text.appeal == .selfService
      guard !text.remedy.isEmpty, !isDone else { continue }
      lines.append(remedy(code))
    }
    return Array(lines.prefix(3))
  }

  private func remedy(_ code: ReasonCode) -> Phrase {
    let text = CodeText.of(code)
    // Paying reopens draws; it does not bring a closed line back. A lock with conditions ends as
    // soon as they hold, whatever else its reason would take.
    let isTimed = !isLiftedByConditions && (notice.kind != .closing || code != .RP01)
    guard isTimed else {
      return Phrase(zh: "\(text.remedy.zh)。", en: "\(text.remedy.en.sentence).")
    }
    return Phrase(
      zh: "\(text.remedy.zh)（见效：\(text.duration.zh)）。",
      en: "\(text.remedy.en.sentence) (effect: \(text.duration.en)).")
  }

  private var offerActions: [Phrase] {
    switch notice.kind {
    case .invitation:
      [
        say(
          "自行决定是否申请；申请前会先征得您的授权。",
          "Decide for yourself; we ask for your consent before anything else."),
        say("不感兴趣可以不理会，没有任何影响。", "Or leave it; nothing comes of that."),
      ]
    case .permitted:
      [say("需要时再申请；不申请没有影响。", "Apply when you need a line; not applying changes nothing.")]
    case .temporaryOffer:
      [
        say(
          "需要时在 App 领取；不领取没有影响。",
          "Claim it in the app if you need it; not claiming changes nothing.")
      ]
    case .temporaryStart:
      [
        say(
          "到期前归还超出固定额度的部分，可避免可用额度为负。",
          "Repay what exceeds the fixed limit before then, so that nothing is negative.")
      ]
    default:
      [say("需要时再借，并按收入量力而行。", "Draw only what you need and can repay from your income.")]
    }
  }

  private var paymentActions: [Phrase] {
    switch notice.kind {
    case .billReminder:
      [
        say(
          "到期日24:00前在扣款账户留足资金，或主动还款。",
          "Keep enough in the account until midnight of that day, or pay by hand.")
      ]
    case .overdue:
      [
        say(
          "尽快还清；逾期本金按日计收罚息，还清后可再借。",
          "Pay soon: overdue principal bears penalty interest by the day; draws reopen once paid."),
        say("有困难请联系我们，商量还款安排。", "If it is hard, talk to us about an arrangement."),
      ]
    case .drawHeld:
      [
        say(
          "如是您本人：在 App 完成人脸验证，通过后立即放款。",
          "If it was you: pass the face check in the app and it is paid out at once."),
        say("如不是您本人：点“不是我”并修改密码。", "If it was not: tap \"Not me\" and change the password."),
      ]
    case .temporaryEnd:
      [say("按原计划还款即可。", "Keep paying as planned.")]
    default: [say("无需操作。", "There is nothing to do.")]
    }
  }

  private var caseActions: [Phrase] {
    switch notice.kind {
    case .papersAsked: [papers]
    case .appealReceived: [say("如有新材料，可随时补充。", "Send anything new at any time.")]
    case .appealResult, .complaintAnswer, .reviewResult: resultActions
    default: [say("无需操作；如有材料可在 App 提交。", "There is nothing to do; papers can be sent in the app.")]
    }
  }

  private var resultActions: [Phrase] {
    if notice.kind == .complaintAnswer {
      return [
        say(
          "在 App 查看书面答复，需要时可要求补充说明。", "Read the answer in the app and ask for more if you need it.")
      ]
    }
    if notice.outcome == .deny {
      let means = notice.reasons.codes.filter { !CodeText.of($0).remedy.isEmpty }
      if let first = means.first { return [remedy(first)] }
    }
    if isLockKept { return lockActions }
    return [say("在 App 查看结果和依据。", "See the result and its grounds in the app.")]
  }

  private var papers: Phrase {
    var wanted = Papers()
    for code in notice.reasons.codes { wanted.formUnion(CodeText.of(code).papers) }
    let named = CaseText.papers(wanted)
    let what = named.isEmpty ? Phrase(zh: "能说明情况的材料", en: "whatever explains the matter") : named
    return Phrase(zh: "在 App 上传：\(what.zh)。", en: "Send in the app: \(what.en).")
  }
}
