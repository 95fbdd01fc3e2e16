import Credit

extension Fixture {
  /// A policy of three rules, enough to explain a cut.
  static let policy = Policy(
    name: "test", hash: "5f3a9c0d1e2b", currency: "CNY", scorecard: scorecard,
    defaultModel: Scorecard(base: -2_500, range: -8_000...8_000, parts: []), rules: rules,
    limits: LimitTerms(
      step: .whole(100), minimum: .whole(1_000), regulatoryCap: .whole(200_000),
      firstPercentOfIncome: 150, reopenedPercent: 60,
      hiddenCapBands: [
        Scorecard.Bin(below: 600, points: 150), Scorecard.Bin(below: .max, points: 300),
      ], abilityPercent: 40, abilityMonths: 12, otherLenderPercent: 10),
    prices: [PriceStep(below: .max, rate: DailyRate(millionths: 500))], servicing: servicing,
    clocks: clocks,
    invitations: .usual, campaigns: [],
    locks: Lock.Kind.allCases.map {
      LockTerms(kind: $0, minutes: nil, release: .review, fourEyes: false)
    }, desk: desk, segments: Segment.usual, defaultTree: .usual, defaultModelChoice: .higher,
    terms: .usual)

  private static let rules = [
    Rule(
      id: "late-and-applying", stage: .review,
      conditions: [Condition(.late12, .atLeast, 2), Condition(.inquiries90, .atLeast, 5)],
      action: .cut(percent: 40),
      citations: [Rule.Citation(.RP02, condition: 0), Rule.Citation(.DB01, condition: 1)],
      line: 41),
    Rule(
      id: "line-fully-used", stage: .review, conditions: [Condition(.utilisation, .above, 95)],
      action: .warn(.orange), citations: [Rule.Citation(.DB04, condition: 0)], line: 52),
    Rule(
      id: "income-fell", stage: .review, conditions: [Condition(.debtToIncome, .above, 70)],
      action: .refer(.cut), citations: [Rule.Citation(.DB03, condition: 0)], line: 60),
  ]

  private static let scorecard = Scorecard(
    base: 560, range: 350...950,
    parts: [
      part(.tenureMonths, .identity, below: 12, -10, 20),
      part(.realName, .identity, below: 1, -40, 10),
      part(.monthlySpend, .behaviour, below: 1_000, -12, 18),
      part(.late12, .history, below: 1, 45, -60),
      part(.utilisation, .history, below: 80, 0, -30),
      part(.otherLenders, .relations, below: 2, 12, -25),
      part(.onTimeRun, .fulfilment, below: 3, 0, 25),
    ])

  private static func part(
    _ characteristic: Characteristic, _ dimension: Scorecard.Dimension, below edge: Int,
    _ low: Int, _ high: Int
  ) -> Scorecard.Part {
    Scorecard.Part(
      characteristic, dimension,
      bins: [
        Scorecard.Bin(below: edge, points: low), Scorecard.Bin(below: .max, points: high),
      ], missing: 0)
  }

  private static let servicing = ServicingTerms(
    minimumDraw: .whole(500), terms: [3, 6, 12], reminderDays: [3, 1], penaltyPercent: 150,
    costCaps: [], debitsPart: false, writeOffDays: 270, principalFirstDays: 90,
    minimumPaymentPercent: 2, nonAccrualDays: 90)

  private static let clocks = Clocks(
    scoreDay: 6, bureauMonths: [3, 6, 9, 12], cutLeadDays: 1, closeLeadDays: 1,
    inactivityDays: 180, inactivityLeadDays: 14, appealWindowDays: 30, appealBusinessDays: 5,
    secondAppealBusinessDays: 10, reviewBusinessDays: 3, urgentHours: 24,
    complaintBusinessDays: 15, papersDays: 10, reapplyDays: 90, raiseCoolOffDays: 60)

  private static let desk = DeskTerms(
    answers: [], fourEyesOutcomes: [.close], fourEyesCodes: [.FR01], serviceDays: 1...3,
    secondServiceDays: 4...7,
    papersBusinessDays: 3, complaintBusinessDays: 15, secondDays: (urgent: 1, other: 2),
    reviewCutPercent: 30)
}
