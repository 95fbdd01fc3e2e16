import Testing

@testable import Credit
@testable import Desk

@Suite("the lint of notices")
struct NoticeLintTests {
  private let cut = TextSamples.cut

  /// The good text of a notice with one part replaced; no lines take the part away.
  private func text(
    of notice: Notice, _ part: NoticePart, _ lines: [Phrase]
  ) -> NoticeText {
    let good = TextSamples.text(of: notice)
    let sections = good.sections.compactMap { section in
      section.part != part ? section : lines.isEmpty ? nil : NoticeSection(part, lines)
    }
    return rebuilt(good, sections)
  }

  private func rebuilt(_ good: NoticeText, _ sections: [NoticeSection]) -> NoticeText {
    NoticeText(
      recipient: good.recipient, number: good.number, subject: good.subject, sections: sections)
  }

  private func findings(
    _ notice: Notice, _ part: NoticePart, _ lines: [Phrase]
  ) -> [NoticeFinding] {
    findings(text(of: notice, part, lines), of: notice)
  }

  private func findings(_ text: NoticeText, of notice: Notice) -> [NoticeFinding] {
    NoticeLint.findings(in: text, of: notice, from: TextSamples.lender)
  }

  private func line(_ zh: String, _ en: String) -> [Phrase] { [Phrase(zh: zh, en: en)] }

  @Test(
    "a part that is missing",
    arguments: [
      NoticePart.happened, .unchanged, .reasons, .source, .actions, .outsideHelp, .identification,
    ])
  func missing(part: NoticePart) {
    #expect(findings(cut, part, []).contains(.partIsMissing(part)))
  }

  @Test("parts in the wrong order")
  func order() {
    let good = TextSamples.text(of: cut)
    let turned = rebuilt(good, good.sections.reversed())
    #expect(
      findings(turned, of: cut).contains(.partIsOutOfOrder(.outsideHelp)))
    let twice = rebuilt(good, [good.sections[0]] + good.sections)
    #expect(findings(twice, of: cut).contains(.partIsOutOfOrder(.happened)))
  }

  @Test("a language that is missing or mixed")
  func languages() {
    #expect(findings(cut, .source, line("数据来源。", "")).contains(.lineIsEmpty(.source, .en)))
    #expect(findings(cut, .source, line("", "Data.")).contains(.lineIsEmpty(.source, .zh)))
    #expect(
      findings(cut, .source, line("来源。", "Data 来源.")).contains(.languageIsMixed(.source, .en)))
    #expect(
      findings(cut, .source, line("Data used are ours", "Data."))
        .contains(.languageIsMixed(.source, .zh)))
  }

  @Test("no date, no limits, no amount, no number")
  func figures() {
    let vague = findings(cut, .happened, line("您的额度有调整。", "Your limit changed."))
    #expect(vague.contains(.dateIsMissing) && vague.contains(.limitIsMissing))
    let bill = TextSamples.notices(of: .billReminder)[0]
    #expect(
      findings(bill, .happened, line("3月6日有账单。", "A bill is due on 6 March."))
        .contains(.amountIsMissing))
    #expect(
      findings(cut, .identification, line("通知。", "Notice.")).contains(.numberIsMissing))
  }

  @Test("reasons: none, without a datum, too many, twice, mixed with a class")
  func reasons() {
    #expect(findings(cut, .reasons, []).contains(.reasonIsMissing))
    let first = TextSamples.text(of: cut)[.reasons][0]
    let bare = findings(cut, .reasons, [first] + line("申请较多。", "Many applications."))
    #expect(bare.contains(.datumIsMissing("DB01")))
    #expect(findings(cut, .reasons, [first]).contains(.reasonIsMissing))
    #expect(findings(cut, .reasons, [first, first]).contains(.reasonIsRepeated))
    let five = (1...5).map { Phrase(zh: "3月\($0)日。", en: "On \($0) March.") }
    #expect(findings(cut, .reasons, five).contains(.tooManyReasons))
    var mixed = cut
    mixed.reasons = TextSamples.reasons([(.PF01, .score, 1, 1), (.RP02, .late12, 1, 1)])
    #expect(
      findings(TextSamples.text(of: mixed), of: mixed)
        .contains(.personalReasonInClassWide))
  }

  @Test("a detail of a fraud rule")
  func withheld() {
    let notice = TextSamples.locked(.compliance)
    let told = [
      Phrase(zh: "40分钟内转给6个账户。", en: "Sent on within 40 minutes."),
      Phrase(zh: "有权机关要求。", en: "An authority."),
    ]
    #expect(findings(notice, .reasons, told).contains(.withheldDetailIsTold("FR01")))
  }

  @Test("nothing about the debt, the next step, the appeal, its answer, the next date")
  func recourse() {
    #expect(
      findings(cut, .unchanged, line("没有变化。", "No change.")).contains(.debtIsNotMentioned))
    #expect(findings(cut, .actions, []).contains(.nextStepIsMissing))
    #expect(findings(cut, .appeal, []).contains(.appealIsMissing))
    let undated = line("可以申请复议，5个工作日内答复。", "You can appeal; 5 business days.")
    #expect(findings(cut, .appeal, undated) == [.appealIsMissing])
    let unanswered = line("可在4月2日前申请复议。", "You can appeal until 2 April.")
    #expect(findings(cut, .appeal, unanswered) == [.answerByIsMissing])
    #expect(findings(cut, .nextCheck, []) == [.nextDateIsMissing])
  }

  @Test("a correction without an apology")
  func apology() {
    let notice = TextSamples.notices(of: .corrected)[0]
    #expect(
      findings(notice, .happened, line("3月3日已解除。", "Lifted on 3 March."))
        == [.apologyIsMissing])
  }

  @Test("words that say nothing, blame, shout", arguments: NoticeLint.bannedPhrases)
  func banned(phrase: String) {
    let bad = [Phrase(zh: "您\(phrase)。", en: "It is \(phrase).")]
    #expect(findings(cut, .source, bad).contains(.phraseIsBanned(phrase)))
  }

  @Test("what only the lender reckons with", arguments: NoticeLint.internalPhrases)
  func internals(phrase: String) {
    let bad = [Phrase(zh: "您\(phrase)。", en: "It is \(phrase).")]
    #expect(findings(cut, .source, bad).contains(.phraseIsBanned(phrase)))
  }

  @Test("a step for a whole class that sounds personal")
  func classWide() {
    let notice = TextSamples.tightened
    #expect(
      findings(notice, .unchanged, line("已借的 ¥9,400 不变。", "The ¥9,400 stays."))
        == [.impersonalityIsNotSaid])
    var personal = notice
    personal.reasons = TextSamples.reasons([(.RP02, .late12, 1, 1)])
    #expect(
      findings(TextSamples.text(of: personal), of: personal)
        .contains(.personalReasonInClassWide))
  }

  @Test(
    "a promise of an answer without its day",
    arguments: [Notice.Kind.appealReceived, .planReceived, .disputeReceived])
  func promises(kind: Notice.Kind) {
    let notice = TextSamples.notices(of: kind)[0]
    let vague = line("我们已于3月3日收到，会尽快答复。", "Received on 3 March; we answer soon.")
    #expect(findings(notice, .happened, vague).contains(.answerByIsMissing))
  }

  @Test(
    "the debt goes unmentioned, whatever limits the line",
    arguments: [
      Notice.Kind.cut, .locked, .closing, .tightened, .lockRenewed, .lockedForGood, .planBroken,
    ])
  func debt(kind: Notice.Kind) {
    for notice in TextSamples.notices(of: kind) {
      let silent = findings(notice, .unchanged, line("其他不变。", "The rest stays."))
      #expect(silent.contains(.debtIsNotMentioned), "\(notice)")
    }
  }

  @Test("every kind against the customer has reasons, a next step and outside help")
  func adverse() {
    for notice in TextSamples.all where notice.kind.isAdverse && notice.lock != .customer {
      for part in [NoticePart.reasons, .source, .actions, .outsideHelp] {
        #expect(findings(notice, part, []).contains(.partIsMissing(part)), "\(notice.kind) \(part)")
      }
    }
  }

  @Test("an amount or a limit that the letter is about", arguments: Notice.Kind.allCases)
  func subject(kind: Notice.Kind) {
    let vague = line("3月3日有变动。", "A change on 3 March.")
    let withAmount: [Notice.Kind] = [
      .drawRefused, .drawHeld, .billReminder, .overdue, .temporaryOffer, .reportWarning,
      .debtCalled, .writtenOff, .planBegan, .planBroken,
    ]
    let withLimit: [Notice.Kind] = [
      .cut, .raised, .temporaryStart, .temporaryEnd, .temporaryOffer, .raiseOffered, .ceilingSet,
      .tightened, .opened, .invitation, .raiseDeclined, .unlocked,
    ]
    let found = findings(TextSamples.notices(of: kind)[0], .happened, vague)
    #expect(found.contains(.amountIsMissing) == withAmount.contains(kind))
    #expect(found.contains(.limitIsMissing) == withLimit.contains(kind))
  }

  private var ownRecords: [Phrase] {
    line("数据来源：本产品的使用和还款记录，见“账单”。", "Data used: your records with us, under Bills.")
  }

  @Test(
    "data of others that are called the lender's own records",
    arguments: [
      (.DB05, .incomeFall, 45, 40), (.RP04, .sisterLate, 31, 30), (.DB01, .inquiries90, 8, 6),
    ] as [(ReasonCode, Characteristic, Int, Int)])
  func sources(code: ReasonCode, datum: Characteristic, observed: Int, threshold: Int) {
    var notice = cut
    notice.reasons = TextSamples.reasons([(code, datum, observed, threshold)])
    #expect(findings(TextSamples.text(of: notice), of: notice).isEmpty)
    #expect(findings(notice, .source, ownRecords) == [.sourceIsWrong(code.name)])
  }

  @Test("a step for a class that looked at the person and denies it")
  func personalData() {
    let denial = line(
      "数据来源：适用于一整类额度的统一规则，没有使用您的个人数据。",
      "Data used: a rule for a whole class of lines and no personal data of yours.")
    let looked = [
      TextSamples.tightenedByIncome, TextSamples.tightenedByGroup, TextSamples.tightened,
    ]
    for notice in looked {
      #expect(findings(notice, .source, denial) == [.personalDataAreDenied], "\(notice)")
    }
    #expect(findings(TextSamples.tightenedByEconomy, .source, denial) == [])
  }

  @Test("a promise to look again on a day on which nobody looks")
  func promisedLook() {
    for var notice in [
      cut, TextSamples.tightened, TextSamples.denied, TextSamples.lockAppealDenied,
    ] {
      #expect(findings(TextSamples.text(of: notice), of: notice).isEmpty)
      notice.nextCheck = notice.nextCheck + 84
      #expect(findings(TextSamples.text(of: notice), of: notice) == [.nothingHappensThen])
    }
  }

  @Test("a review whose result says nothing of what was looked at")
  func matter() {
    var notice = TextSamples.reviewKept
    #expect(findings(TextSamples.text(of: notice), of: notice).isEmpty)
    let vague = line("3月3日维持现状。", "On 3 March things stay as they are.")
    #expect(findings(notice, .happened, vague) == [.matterIsNotSaid])
    (notice.matter, notice.matterOn) = (nil, .none)
    #expect(findings(TextSamples.text(of: notice), of: notice) == [.matterIsNotSaid])
  }

  @Test("words of the house", arguments: NoticeLint.foreignPhrases)
  func foreign(phrase: String) {
    let bad = [Phrase(zh: "您\(phrase)。", en: "It is \(phrase).")]
    #expect(findings(cut, .source, bad).contains(.phraseIsBanned(phrase)))
  }

  @Test("nobody says whether a machine or a person decided")
  func decider() {
    #expect(findings(cut, .decision, []) == [.deciderIsNotSaid])
    #expect(
      findings(TextSamples.lockedByHand(.fraud), .decision, line("自动作出。", "Made automatically."))
        == [.deciderIsNotSaid])
  }

  @Test("words that blame", arguments: NoticeLint.blamingPhrases)
  func blame(phrase: String) {
    let bad = [Phrase(zh: "您\(phrase)。", en: "It is \(phrase).")]
    #expect(findings(cut, .source, bad).contains(.readerIsBlamed(phrase)))
  }

  @Test("an exclamation mark, a text too long")
  func loudAndLong() {
    #expect(findings(cut, .source, line("请注意！", "Mind!")).contains(.exclamation))
    let long = line(String(repeating: "长", count: 350), "Long.")
    #expect(findings(cut, .source, long).contains { if case .tooLong = $0 { true } else { false } })
  }
}
