import Credit

extension PolicyTerms {
  /// The terms that surround lending, as a policy usually sets them.
  static let usual = PolicyTerms(
    identity: IdentityTerms(
      triesInARow: 3, coolOffMinutes: 30, documentNoticeDays: 30, documentGraceDays: 30,
      leastAge: 18),
    watch: WatchTerms(
      holdDays: 30, yellowsMakeOrange: 3, snoozeDays: 90, requalifyMonths: 12,
      balanceChasingDays: 30, inactivityShrinkPercent: nil, tighteningLeadDays: 30,
      callDebtDays: 15),
    plans: PlanTerms(
      months: [6, 12, 18, 24], ratePercent: 80, monthsBetween: 12, mostInFiveYears: 2,
      leastMonthsOnBook: 9, incomePercent: 40, watchDays: 180, reopenPercent: 60,
      brokenDays: 30),
    collections: CollectionTerms(
      stages: [
        CollectionTerms.Stage(from: 1, every: 3, channel: .sms),
        CollectionTerms.Stage(from: 8, every: 3, channel: .call),
      ], hours: 480...1_320, mostContactsPerDay: 3, reportNoticeDays: 20, reportDays: 30,
      reportYears: 5, saleDays: 720, salePercent: 5),
    dataQuality: DataQualityTerms(
      incomeMonths: 24, bureauMonths: 6, contradictionPercent: 40, spendingPercent: 120,
      disputeDays: 20),
    market: MarketTerms(
      referenceRate: 310, passThroughPercent: 50, priceStep: 10,
      regimePercent: [100, 90, 70, 85], raisesNeedYes: false, raiseOfferDays: 14),
    costs: CostTerms(
      fundingSpread: 150, lossGivenDefault: 75, conversionPercent: 45, review: .whole(30),
      service: .whole(8), call: .whole(4), lostCustomer: .whole(120), firstResponseMinutes: 5,
      resolutionMinutes: 1_440))
}

extension DecisionTree {
  /// Two questions, enough to show a way through it.
  static let usual = DecisionTree([
    Node(
      Condition(.daysPastDue, .atLeast, 1), met: .node(1), notMet: .leaf(130), missing: .leaf(200)),
    Node(
      Condition(.late12, .atLeast, 2), met: .leaf(3_000), notMet: .leaf(900), missing: .leaf(900)),
  ])
}

extension InvitationTerms {
  /// The terms of inviting, as a policy usually sets them.
  static let usual = InvitationTerms(
    validDays: 30, everyDays: 30, refusalDays: 180, sendMinute: 600, perYear: 4,
    refusalsToStop: 2, hours: 480...1_260)
}

extension Segment {
  /// One group for those known for long, one for everybody else.
  static let usual = [
    Segment(name: "long-standing", conditions: [Condition(.tenureMonths, .atLeast, 60)]),
    Segment(name: "everybody", conditions: []),
  ]
}
