import Credit
import People
import Testing

@testable import Archive

/// What surrounds lending in a policy, the lives of a mix, and a scenario, read from specimens.
@Suite struct SurroundingSpecimenTests {
  private func policy() throws -> Policy {
    try Policy.read(Shipped.document(Specimen.policy, "small.yaml"))
  }

  @Test func termsHaveTheirUnits() throws {
    let policy = try policy()
    #expect(
      policy.identity
        == IdentityTerms(
          triesInARow: 3, coolOffMinutes: 45, documentNoticeDays: 29, documentGraceDays: 31,
          leastAge: 18))
    #expect(
      policy.watch
        == WatchTerms(
          holdDays: 28, yellowsMakeOrange: 3, snoozeDays: 90, requalifyMonths: 12,
          balanceChasingDays: 27, inactivityShrinkPercent: 50, tighteningLeadDays: 26,
          callDebtDays: 15))
    #expect(
      policy.dataQuality
        == DataQualityTerms(
          incomeMonths: 24, bureauMonths: 6, contradictionPercent: 40, spendingPercent: 120,
          disputeDays: 20))
    #expect(
      policy.plans
        == PlanTerms(
          months: [6, 12], ratePercent: 80, monthsBetween: 12, mostInFiveYears: 2,
          leastMonthsOnBook: 9, incomePercent: 40, watchDays: 180, reopenPercent: 60,
          brokenDays: 31))
  }

  @Test func moneyAndCollectionsHaveTheirUnits() throws {
    let policy = try policy()
    #expect(
      policy.collections
        == CollectionTerms(
          stages: [
            .init(from: 1, every: 3, channel: .sms), .init(from: 8, every: 2, channel: .call),
          ], hours: 480...1_320, mostContactsPerDay: 3, reportNoticeDays: 20, reportDays: 30,
          reportYears: 5, saleDays: 720, salePercent: 6))
    #expect(
      policy.market
        == MarketTerms(
          referenceRate: 310, passThroughPercent: 50, priceStep: 10,
          regimePercent: [100, 90, 70, 85], raisesNeedYes: true, raiseOfferDays: 14))
    #expect(
      policy.costs
        == CostTerms(
          fundingSpread: 150, lossGivenDefault: 75, conversionPercent: 45, review: .whole(30),
          service: Money(fen: 850), call: .whole(4), lostCustomer: .whole(120),
          firstResponseMinutes: 5, resolutionMinutes: 1_440))
  }

  @Test func unusedLinesAreClosedWhereNothingElseIsSaid() throws {
    let text = Specimen.policy.replacing("  inactivity_shrink_percent: 50\n", with: "")
    let policy = try Policy.read(Shipped.document(text, "small.yaml"))
    #expect(policy.watch.inactivityShrinkPercent == nil)
  }

  @Test func rulesCanBeForSomeSegments() throws {
    let policy = try policy()
    #expect(policy.segments.map(\.name) == ["late", "new", "everybody"])
    #expect(policy.segments.map(\.conditions.count) == [2, 1, 0])
    #expect(policy.rules.last?.segments.positions == [0, 1])
    #expect(policy.rules.first?.segments.positions == [])
  }

  @Test(
    arguments: [
      ([], 300), ([(Characteristic.daysPastDue, 40)], 6_000), ([(.daysPastDue, 0)], 900),
      ([(.daysPastDue, 0), (.late12, 2)], 2_500), ([(.daysPastDue, 0), (.late12, 0)], 200),
    ] as [([(Characteristic, Int)], Int)])
  func theTreeIsReadInItsOrder(known: [(Characteristic, Int)], probability: Int) throws {
    let policy = try policy()
    #expect(policy.defaultModelChoice == .higher && policy.defaultTree.nodes.count == 2)
    let found = policy.defaultTree.probability { asked in known.first { $0.0 == asked }?.1 }
    #expect(found == probability)
  }

  @Test func theFirstModelDecidesWhereNothingElseIsSaid() throws {
    let text = Specimen.policy.replacing("  decides: higher\n", with: "")
    let policy = try Policy.read(Shipped.document(text, "small.yaml"))
    #expect(policy.defaultModelChoice == .scorecard)
  }

  @Test func locksCanEndByThemselves() throws {
    let policy = try policy()
    #expect(policy.terms(of: .overBorrowing).liftWhen == [Condition(.draws7, .atMost, 1)])
    #expect(policy.terms(of: .overBorrowing).minutes == 43_200)
    #expect(policy.terms(of: .multiLender).liftWhen.count == 2)
    #expect(policy.terms(of: .classWide).release == .expiry)
    #expect(policy.terms(of: .customer).release == .customer)
  }

  @Test func aMixHasLivesAndResponses() throws {
    let mix = try Mix.read(Shipped.document(Specimen.mix, "mix.yaml"))
    #expect(mix.archetypes.first?.life == Life())
    let life = try #require(mix.archetypes.last?.life)
    #expect(life.ages == 19...64 && life.studentPercent == 6 && life.fraudPerThousand == 9)
    #expect(life.callsPerThousand == 80 && life.disputesPerThousand == Life().disputesPerThousand)
    #expect(mix.elasticity.referenceRate == 400 && mix.elasticity.drawDownPercent == 160)
    #expect(mix.elasticity.ratePercent == 7 && mix.elasticity.leaveBelow == 50)
    #expect(mix.recovery.savingsDays == 30...61 && mix.recovery.shockPercent == 900)
    #expect(
      mix.recovery.curve == [.init(days: 3, percent: 45), .init(days: 30, percent: 86)])
  }
}
