import Desk
import World

@testable import Credit

/// A lender, and a notice of every kind, as they come up in life.
enum TextSamples {
  static let day = Day(number: 20_150)  // 2025-03-03
  static let sent = Moment(day, minute: 331)

  static let policy = policy(currency: "CNY")

  /// A policy in a currency.
  static func policy(currency: String) -> Policy {
    Policy(
      name: "sample", hash: "1a2b3c4d5e6f7a8b9c0d", currency: currency,
      scorecard: Scorecard(base: 600, range: 350...950, parts: []),
      defaultModel: Scorecard(base: 0, range: -8_000...8_000, parts: []), rules: rules,
      limits: limits, prices: [PriceStep(below: .max, rate: DailyRate(millionths: 450))],
      servicing: servicing, clocks: clocks,
      invitations: .usual, campaigns: [], locks: locks, desk: desk, segments: Segment.usual,
      defaultTree: .usual, defaultModelChoice: .scorecard, terms: .usual)
  }

  private static let desk =
    DeskTerms(
      answers: [], fourEyesOutcomes: [], fourEyesCodes: [], serviceDays: 1...4,
      secondServiceDays: 4...7,
      papersBusinessDays: 1, complaintBusinessDays: 15, secondDays: (urgent: 0, other: 1),
      reviewCutPercent: 40)

  static let lender = Lender(policy)

  static let rules = [
    Rule(
      id: "late-and-applying", stage: .watch,
      conditions: [
        Condition(.late12, .atLeast, 1), Condition(.inquiries90, .atLeast, 6),
        Condition(.outsideLate60, .below, 1),
      ],
      action: .refer(.cut), citations: [Rule.Citation(.DB01, condition: 1)], line: 12),
    Rule(
      id: "week-late", stage: .watch, conditions: [Condition(.daysPastDue, .atLeast, 8)],
      action: .warn(.orange), citations: [], line: 20),
    Rule(
      id: "large-lines-on-small-incomes", stage: .tightening,
      conditions: [
        Condition(.regime, .atLeast, 1), Condition(.limit, .atLeast, 19_000),
        Condition(.income, .atMost, 12_000), Condition(.defaultProbability, .atLeast, 300),
      ],
      action: .cut(percent: 75), citations: [Rule.Citation(.PF01, condition: 0)], line: 30),
    Rule(
      id: "for-capital", stage: .tightening, conditions: [Condition(.capital, .below, 90)],
      action: .cut(percent: 20), citations: [Rule.Citation(.PF03, condition: 0)], line: 40),
    Rule(
      id: "for-the-long-standing", stage: .tightening,
      conditions: [Condition(.regime, .atLeast, 1)], action: .cut(percent: 10),
      citations: [Rule.Citation(.PF01, condition: 0)], line: 50, segments: Segments([0])),
  ]

  private static let limits = LimitTerms(
    step: .whole(1_000), minimum: .whole(1_000), regulatoryCap: .whole(200_000),
    firstPercentOfIncome: 100, reopenedPercent: 50, hiddenCapBands: [], abilityPercent: 50,
    abilityMonths: 12, otherLenderPercent: 15)

  private static let servicing = ServicingTerms(
    minimumDraw: .whole(100), terms: [3, 6, 12], reminderDays: [3], penaltyPercent: 150,
    costCaps: [], debitsPart: false, writeOffDays: 270, principalFirstDays: 90,
    minimumPaymentPercent: 2, nonAccrualDays: 90)

  private static let clocks = Clocks(
    scoreDay: 6, bureauMonths: [1], cutLeadDays: 1, closeLeadDays: 1, inactivityDays: 365,
    inactivityLeadDays: 14, appealWindowDays: 30, appealBusinessDays: 5,
    secondAppealBusinessDays: 10, reviewBusinessDays: 3, urgentHours: 24,
    complaintBusinessDays: 15, papersDays: 14, reapplyDays: 180, raiseCoolOffDays: 90)

  private static let locks = Lock.Kind.allCases.map {
    LockTerms(
      kind: $0, minutes: nil, release: release(of: $0), fourEyes: $0 >= .takeover,
      liftWhen: liftWhen($0))
  }

  private static func release(of kind: Lock.Kind) -> LockTerms.Release {
    switch kind {
    case .customer: .customer
    case .classWide, .multiLender, .scoreFall: .conditions
    case .overBorrowing: .expiry
    case .pressure: .plan
    case .document: .document
    case .consent: .consent
    case .security, .device: .faceCheck
    case .delinquency: .payment
    case .behaviour: .appeal
    case .takeover, .fraud: .review
    case .compliance: .staff
    }
  }

  private static func liftWhen(_ kind: Lock.Kind) -> [Condition] {
    switch kind {
    case .classWide: [Condition(.regime, .equal, 0)]
    case .multiLender:
      [Condition(.inquiries90, .atMost, 4), Condition(.newLoans60, .atMost, 1)]
    case .scoreFall: [Condition(.treeProbability, .below, 600)]
    default: []
    }
  }

  /// A text as the customer gets it.
  static func text(of notice: Notice, lender: Lender = TextSamples.lender) -> NoticeText {
    NoticeText(notice, account: 2, name: "李四", lender: lender)
  }

  /// Reasons with these codes and data; a value under its threshold was against the customer for
  /// being below it.
  static func reasons(_ list: [(ReasonCode, Characteristic, Int, Int)]) -> Reasons {
    var reasons = Reasons()
    for (code, characteristic, observed, threshold) in list {
      let comparison: Condition.Comparison = observed < threshold ? .below : .atLeast
      reasons.append(
        Reason(code, characteristic, observed: observed, comparison, threshold: threshold))
    }
    return reasons
  }

  /// A notice as the lender starts one: nothing changes yet.
  static func notice(_ kind: Notice.Kind, _ change: (inout Notice) -> Void = { _ in }) -> Notice {
    var notice = Notice(kind, ordinal: 14, sent: sent)
    (notice.effective, notice.owed, notice.rateMillionths) = (day, .whole(9_400), 450)
    (notice.limitFrom, notice.limitTo) = (.whole(20_000), .whole(20_000))
    change(&notice)
    return notice
  }

  /// The same with a right to appeal.
  static func adverse(_ kind: Notice.Kind, _ change: (inout Notice) -> Void) -> Notice {
    notice(kind) { notice in
      notice.decision = 3
      notice.appealUntil = day + 30
      notice.answerBy = Moment(day + 37, minute: 1_080)
      change(&notice)
    }
  }
}
