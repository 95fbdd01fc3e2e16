import Cells
import Testing

@testable import Credit
@testable import Desk

@Suite("the timeline, line by line")
struct EventTextTests {
  private static let terms = RepaymentTerms(
    amount: .whole(6_000), months: 6, rate: DailyRate(millionths: 450),
    method: .equalInstalments, from: TextSamples.day, dueDay: 3)

  private static let acts: [Act] =
    [
      .login(newDevice: true, kilometres: 1_300), .login(newDevice: false, kilometres: 600),
      .wrongPasswords(6), .faceCheck(passed: true), .faceCheck(passed: false),
      .smsCheck(passed: true), .smsCheck(passed: false), .reportTheft, .giveConsent(.bureau),
      .withdrawConsent([.bureau, .scoring]), .answerInvitation(accepts: true),
      .answerInvitation(accepts: false), .apply, .draw(.whole(3_000), months: 6, .interestFirst),
      .claimTemporaryLimit, .closeLine, .repay(.whole(500)), .repayAll,
      .shop(.whole(4_000), usualPercent: 500, roundSum: true),
      .shop(.whole(4_000), usualPercent: 500, roundSum: false), .appeal, .bringPapers(.income),
      .complain, .outsideInquiry, .outsideLoan(.whole(9_000)), .outsideSettled(.whole(9_000)),
      .outsideLate(1), .outsideLate(-1), .renewDocument(until: TextSamples.day),
      .refuseConsent(.marketing), .setQuietHours(from: 21, until: 8),
      .setQuietHours(from: 0, until: 0), .readOffer, .readTerms, .setCeiling(.whole(5_000)),
      .setCeiling(.zero), .askRaise, .acceptRaise, .lockMyself(days: 30), .askPlan(months: 18),
      .stateIncome(.whole(7_000)), .askHuman, .outsideIncome(.whole(6_000)),
      .sisterNews(debt: .whole(2_000), daysPastDue: 0),
      .sisterNews(debt: .whole(2_000), daysPastDue: 9), .authorityHold(true),
      .authorityHold(false),
    ] + Act.Contact.allCases.map { .changeContact($0) } + Datum.allCases.map { .dispute($0) }
    + Act.Trace.allCases.map { .moneyTraced($0) }
    + Act.ServiceTopic.allCases.map { .callService($0, answered: 12, settled: 2_000) }

  private static let lines: [Fact] =
    [
      .scored(596, from: 668, defaultProbability: 900),
      .scored(650, from: 0, defaultProbability: 9),
      .scored(672, from: 650, defaultProbability: 9), .warned(.orange, from: .yellow),
      .warned(.normal, from: .red), .opened(limit: .whole(10_000), DailyRate(millionths: 450)),
      .closed(.credit, owing: .whole(9_400)), .closed(.customer, owing: .zero), .ranOff,
      .reinstated(limit: .whole(5_000)), .writtenOff(.whole(9_400)),
      .rateChanged(from: DailyRate(millionths: 450), to: DailyRate(millionths: 400)),
      .locked(.device, until: .none, TextSamples.reasons([(.SE02, .loginDistance, 900, 500)])),
      .locked(.security, until: TextSamples.sent, Reasons()),
    ] + LimitCause.allCases.map { .limitChanged(from: .whole(9_000), to: .whole(8_000), $0) }
    + LiftCause.allCases.map { .unlocked(.takeover, $0) }
    + [
      .lockRenewed(.multiLender, until: TextSamples.sent),
      .lockProposedForGood(.fraud, by: Staff(1)), .lockedForGood(.fraud),
      .ceilingSet(.whole(5_000)), .ceilingSet(.zero), .raiseOffered(to: .whole(25_000)),
      .raiseExpired(to: .whole(25_000)), .closed(.writtenOff, owing: .zero),
    ]

  private static let standing: [Fact] =
    [
      .segmented(0, from: 2), .quarantined(true), .quarantined(false),
      .permissionChanged(.open), .permissionChanged(.barred(until: TextSamples.day)),
      .permissionChanged(.barredForGood),
    ] + Invitation.State.allCases.map { .invitationMoved($0) }
    + Datum.allCases.flatMap { datum in
      [.dataCorrected(datum, from: 9_000, to: 7_000)]
        + DataFault.allCases.map { .dataFault(datum, $0) }
    }

  private static let ends: [Fact] =
    [
      .drawReleased(.whole(9_800)), .reminderCancelled, .reported(daysPastDue: 31),
      .reportCorrected, .reportForgotten, .recovered(.whole(800)),
      .debtSold(.whole(9_400), for: .whole(470)),
      .debtCalled(.whole(9_400), by: TextSamples.day + 15), .planOffered, .planAsked(months: 18),
      .planBegan(terms, replacing: .whole(15_000)), .planCompleted, .planBroken(daysPastDue: 31),
      .papersLapsed(.review, number: 1), .caseDecided(.dispute, number: 1, .correct, by: Staff(1)),
      .caseDecided(.plan, number: 1, .partly, by: Staff(1)),
      .caseDecided(.review, number: 1, .bar, by: Staff(1)),
    ] + CollectionChannel.allCases.map { .collected($0, daysPastDue: 4) }

  private static let money: [Fact] = [
    .drawn(terms), .drawHeld(.whole(9_800)), .drawVoided(.whole(9_800)),
    .billed(Money(fen: 104_833), due: TextSamples.day), .debited(.whole(1_048)),
    .debitFailed(.whole(1_048)), .repaid(.whole(500), early: true),
    .repaid(.whole(500), early: false), .overdue(.whole(1_048)),
    .cured(daysPastDue: 1), .settled(opened: TextSamples.day),
    .statement(balance: .whole(40_000), minimum: .whole(800), paid: .whole(1_000), status: 2),
  ]

  private static let matters: [Fact] = [
    .caseOpened(
      Case(
        number: 1, kind: .review, opened: TextSamples.sent, due: TextSamples.sent, Case.Opening())),
    .caseClaimed(.review, number: 1, by: Staff(1)), .caseReleased(.review, number: 1, by: Staff(1)),
    .papersAsked(.appeal, number: 1, by: Staff(1)), .papersReceived(.appeal, number: 1, .invoices),
    .caseAwaitsSecond(.appeal, number: 1, .grant, by: Staff(1)),
    .caseDecided(.appeal, number: 1, .deny, by: Staff(1)), .caseEscalated(.complaint, number: 1),
    .noted(by: Staff(1), entry: 7), .unmasked(by: Staff(1), entry: 8), .noticed(TextSamples.cut),
    .decided(
      Decision(
        ordinal: 3, kind: .cut, moment: TextSamples.sent, actor: .policy,
        policy: TextSamples.policy.version, basis: .noRule, traces: [],
        reasons: TextSamples.cut.reasons, entry: 0)),
  ]

  private func text(_ fact: Fact, isShadow: Bool = false) -> EventText {
    EventText(
      Event(TextSamples.sent, fact, because: .calendar, isShadow: isShadow), account: 2,
      currency: Currency(code: "CNY"), staff: ["Wang"], segments: Segment.usual)
  }

  @Test("every fact has a headline in both languages, and a mark of one column")
  func every() {
    let acted = Self.acts.map { Fact.acted($0, .done) }
    for fact in acted + Self.lines + Self.standing + Self.money + Self.ends + Self.matters {
      let text = text(fact)
      #expect(!text.headline.zh.isEmpty && !text.headline.en.isEmpty, "\(fact)")
      #expect(!text.headline.en.containsHan && !text.detail.en.containsHan, "\(text)")
      #expect(!text.headline.zh.hasUntranslatedEnglish, "\(text.headline.zh)")
      #expect(text.headline.zh.containsHan, "\(text.headline.zh)")
      #expect(text.detail.zh.isEmpty == text.detail.en.isEmpty, "\(fact)")
      #expect(text.headline.en.displayWidth <= 46, "\(text.headline.en)")
    }
  }

  @Test("what was refused, and what was held")
  func answers() {
    let draw = Act.draw(.whole(3_000), months: 6, .equalInstalments)
    for refusal in Refusal.allCases {
      let line = text(.acted(draw, .refused(refusal)))
      #expect(line.symbol == .cross && line.detail == RefusalText.of(refusal))
    }
    #expect(text(.acted(draw, .held)).detail.en == "held for checks")
    #expect(text(.acted(draw, .paidOut(.whole(3_000)))).headline.en == "asked for ¥3,000")
  }

  @Test("a card is paid with, not borrowed from in instalments; its statement says how it stands")
  func cards() {
    let terms = RepaymentTerms(
      amount: .whole(600), months: 1, rate: DailyRate(millionths: 540), method: .revolving,
      from: TextSamples.day, dueDay: 20)
    let spent = text(.drawn(terms))
    #expect(spent.headline == Phrase(zh: "刷卡消费 ¥600", en: "card payment ¥600"))
    #expect(!spent.detail.zh.contains("期") && !spent.detail.en.contains("month"))
    let standings = [-2, -1, 0, 1, 2].map { status in
      text(
        .statement(
          balance: .whole(40_000), minimum: .whole(800), paid: .whole(9), status: status)
      ).detail.en
    }
    #expect(
      standings
        == ["inactive", "paid in full", "revolving", "1 month late", "2 months late"].map {
          $0 + ", paid ¥9, minimum ¥800"
        })
  }

  @Test("a segment is called by its name, a lock says why in words")
  func names() {
    let names = Segment.usual.map(\.name)
    #expect(names.count >= 2)
    #expect(text(.segmented(0, from: 1)).detail.en == "\(names[1]) → \(names[0])")
    #expect(text(.segmented(0, from: 9)).detail.en == "number 10 → \(names[0])")
    let lock = text(
      .locked(
        .overBorrowing, until: .none, TextSamples.reasons([(.DB04, .highUseMonths, 3, 2)])))
    #expect(lock.detail.en == "DB04  you use a high share of your limit")
  }

  @Test("tone and mark follow what happened")
  func tones() {
    #expect(text(.scored(596, from: 668, defaultProbability: 9)).tone == .warning)
    #expect(text(.scored(660, from: 668, defaultProbability: 9)).tone == .notice)
    #expect(text(.scored(672, from: 668, defaultProbability: 9)).symbol == .up)
    let cut = text(.limitChanged(from: .whole(20_000), to: .whole(12_000), .cut))
    #expect(cut.symbol == .down && cut.tone == .warning && cut.detail.en == "20,000 → 12,000")
    #expect(text(.locked(.device, until: .none, Reasons())).tone == .danger)
    #expect(text(.caseDecided(.appeal, number: 1, .grant, by: Staff(1))).tone == .good)
  }

  @Test("a notice and a decision name their number and codes")
  func papers() {
    let notice = text(.noticed(TextSamples.cut))
    #expect(notice.symbol == .letter && notice.tone == .warning)
    #expect(notice.headline == Phrase(zh: "通知：降额", en: "notice: limit cut"))
    #expect(notice.detail.en == "RP02 DB01  N-20250303-2-14")
  }

  @Test("what the lender only would have done says so, without alarm")
  func shadow() {
    let line = text(.locked(.delinquency, until: .none, Reasons()), isShadow: true)
    #expect(line.tone == .neutral && line.headline.en.hasPrefix("(would have) "))
    #expect(line.headline.zh.hasPrefix("（仅观察）"))
  }
}
