import Credit
import People

/// A small world for the tests: one archetype, one policy that opens every line and does nothing
/// else, one weather.
enum Village {
  static let seed: UInt64 = 2_024
  static let firstDay = Day(number: 19_905)

  static func archetype(_ life: Life = Life(), lost: Int = 14, shortages: Int = 50) -> Archetype {
    Archetype(
      name: "steady", share: 1_000, income: 4_000...14_000, spendPercent: 20...50,
      tenureMonths: 18...120, activeDays: 15...15, walletUse: 1...3, hasLinePercent: 70,
      marketingPercent: 55, acceptPercent: 30, applyPercent: 20, drawsPerYear: 12,
      drawPercent: 10...60, interestFirstPercent: 12, repayEarlyPercent: 30,
      shortagePerThousand: shortages, lostPercent: lost, inquiriesPerYear: 6,
      otherLenders: 0...2, outsideLatePercent: 1, travelsPerThousand: 500,
      takeoversPerThousand: 20, cashOutsPerThousand: 50, appealPercent: 30, life: life)
  }

  static func cast(
    _ archetype: Archetype = archetype(), elasticity: Elasticity = Elasticity(),
    scenario: Scenario = .calm
  ) -> Cast {
    Cast(
      scripts: [], mix: Mix([archetype], elasticity: elasticity), tapes: [],
      roster: Roster([Roster.Member(name: "a", role: .reviewer, isSimulated: true)]),
      scenario: scenario)
  }

  static func luck(_ account: Int) -> Luck { Luck(seed: seed, account: account) }

  static func today(_ day: Day) -> Today {
    Today(day, policy: policy, calendar: BusinessCalendar())
  }

  static func file(_ account: Int) -> CreditFile {
    CreditFile(
      account: account, portrait: Portrait(), consents: [.scoring, .bureau],
      identity: IdentityCheck(passed: .all))
  }

  static let policy = Policy(
    name: "village", hash: "0", currency: "CNY",
    scorecard: Scorecard(base: 600, range: 350...950, parts: []),
    defaultModel: Scorecard(base: -2_500, range: -8_000...8_000, parts: []),
    rules: [everybodyOpens],
    limits: LimitTerms(
      step: .whole(100), minimum: .whole(1_000), regulatoryCap: .whole(200_000),
      firstPercentOfIncome: 150, reopenedPercent: 60,
      hiddenCapBands: [Scorecard.Bin(below: .max, points: 300)], abilityPercent: 40,
      abilityMonths: 12, otherLenderPercent: 10),
    prices: [PriceStep(below: .max, rate: DailyRate(millionths: 450))],
    servicing: ServicingTerms(
      minimumDraw: .whole(100), terms: [3, 6, 12], reminderDays: [3], penaltyPercent: 150,
      costCaps: [], debitsPart: false, writeOffDays: 270, principalFirstDays: 90,
      minimumPaymentPercent: 2, nonAccrualDays: 90),
    clocks: Clocks(
      scoreDay: 6, bureauMonths: [3], cutLeadDays: 1, closeLeadDays: 1, inactivityDays: 180,
      inactivityLeadDays: 14, appealWindowDays: 30, appealBusinessDays: 5,
      secondAppealBusinessDays: 10, reviewBusinessDays: 3, urgentHours: 24,
      complaintBusinessDays: 15, papersDays: 10, reapplyDays: 90, raiseCoolOffDays: 60),
    invitations: InvitationTerms(
      validDays: 30, everyDays: 30, refusalDays: 180, sendMinute: 600, perYear: 4,
      refusalsToStop: 2, hours: 480...1_260), campaigns: [],
    locks: Lock.Kind.allCases.map {
      LockTerms(kind: $0, minutes: nil, release: .review, fourEyes: false)
    },
    desk: DeskTerms(
      answers: [], fourEyesOutcomes: [], fourEyesCodes: [], serviceDays: 1...3,
      secondServiceDays: 4...7, papersBusinessDays: 3, complaintBusinessDays: 15,
      secondDays: (urgent: 1, other: 2), reviewCutPercent: 30),
    segments: [], defaultTree: tree, defaultModelChoice: choice, terms: terms)

  private static let tree = DecisionTree([
    DecisionTree.Node(
      Condition(.late12, .atLeast, 1), met: .leaf(900), notMet: .leaf(100), missing: .leaf(300))
  ])

  private static let everybodyOpens = Rule(
    id: "everybody", stage: .opening, conditions: [Condition(.score, .atLeast, 0)],
    action: .approve, citations: [], line: 1)

  private static let choice = DefaultModelChoice.scorecard

  private static let terms = PolicyTerms(
    identity: IdentityTerms(
      triesInARow: 3, coolOffMinutes: 60, documentNoticeDays: 30, documentGraceDays: 30,
      leastAge: 18),
    watch: WatchTerms(
      holdDays: 30, yellowsMakeOrange: 3, snoozeDays: 90, requalifyMonths: 12,
      balanceChasingDays: 30, inactivityShrinkPercent: nil, tighteningLeadDays: 30,
      callDebtDays: 30),
    plans: PlanTerms(
      months: [6, 12], ratePercent: 80, monthsBetween: 12, mostInFiveYears: 2,
      leastMonthsOnBook: 9, incomePercent: 40, watchDays: 90, reopenPercent: 60, brokenDays: 15),
    collections: CollectionTerms(
      stages: [CollectionTerms.Stage(from: 1, every: 3, channel: .sms)], hours: 480...1_320,
      mostContactsPerDay: 3, reportNoticeDays: 20, reportDays: 30, reportYears: 5, saleDays: 0,
      salePercent: 5),
    dataQuality: DataQualityTerms(
      incomeMonths: 12, bureauMonths: 3, contradictionPercent: 30, spendingPercent: 150,
      disputeDays: 20),
    market: MarketTerms(
      referenceRate: 310, passThroughPercent: 50, priceStep: 10,
      regimePercent: [100, 100, 100, 100], raisesNeedYes: true, raiseOfferDays: 14),
    costs: CostTerms(
      fundingSpread: 100, lossGivenDefault: 70, conversionPercent: 50, review: .whole(30),
      service: .whole(5), call: .whole(3), lostCustomer: .whole(100), firstResponseMinutes: 30,
      resolutionMinutes: 600))
}
