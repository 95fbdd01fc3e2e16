import Credit
import People
import Testing

/// Rates of random lives, counted over many days.
@Suite struct LaneTests {
  private static let days = 400
  private static let accounts = 1...500
  private static let life = Life()

  /// The plans of everybody on every day, under a status.
  private func plans(
    _ status: CustomerStatus, _ archetype: Archetype = Village.archetype(),
    _ scenario: Scenario = .calm, of person: Person = Person(.archetype(0))
  ) -> [DayPlan] {
    let cast = Village.cast(archetype, scenario: scenario)
    let todays = (0..<LaneTests.days).map { Village.today(Village.firstDay + $0) }
    return LaneTests.accounts.flatMap { account in
      let luck = Village.luck(account)
      let routine = Routine(person, cast, luck)
      return todays.map { routine.look(luck, $0, status, person, newest: nil) }
    }
  }

  private func expect(
    _ hits: Int, perYear rate: Int, of plans: Int, _ comment: Comment,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    // Within four standard deviations of the expected count.
    let expected = plans * rate / 365_000
    let slack = 4 * (1...2_000).prefix { $0 * $0 <= max(16, expected) }.count
    #expect(
      abs(hits - expected) <= slack, "\(comment): \(hits), expected \(expected), seed 2024",
      sourceLocation: sourceLocation)
  }

  @Test(
    "what happens without asking the lender",
    arguments: [
      (DayPlan.Slot.inquiry, 6_000), (.payLarge, life.largePaymentsPerThousand),
      (.changeContact, life.contactChangesPerThousand), (.mistype, life.mistypingsPerThousand),
      (.callService, life.callsPerThousand), (.optOut, life.optOutsPerThousand),
      (.quietHours, life.quietHoursPerThousand), (.stateIncome, life.incomesStatedPerThousand),
      (.incomeNews, life.outsideIncomesPerThousand), (.farLogin, 500), (.thiefTries, 20),
      (.wrongRecord, 6), (.withdraw, 12), (.sisterNews, 12),
    ])
  func rates(_ slot: DayPlan.Slot, perThousand: Int) {
    let plans = plans([])
    expect(plans.count { $0.contains(slot) }, perYear: perThousand, of: plans.count, "\(slot)")
  }

  @Test(
    "what takes a line",
    arguments: [
      (DayPlan.Slot.askRaise, 120), (.ceiling, 12), (.lockMyself, 6), (.closeLine, 20),
      (.cashShop, 50), (.traceFound, 1),
    ])
  func ratesWithLine(_ slot: DayPlan.Slot, perThousand: Int) {
    let plans = plans([.hasLine, .owes])
    expect(plans.count { $0.contains(slot) }, perYear: perThousand, of: plans.count, "\(slot)")
    #expect(!self.plans([]).contains { $0.contains(slot) })
  }

  @Test func logins() {
    let plans = plans([])
    let hits = plans.count { $0.logsIn }
    #expect(abs(hits - plans.count / 2) < 4 * 224, "\(hits) of \(plans.count), seed 2024")
  }

  @Test func lanesAreIndependent() {
    let plans = plans([.hasLine])
    let logins = plans.count { $0.logsIn }
    for slot in [DayPlan.Slot.draw, .inquiry, .payLarge] {
      let hits = plans.count { $0.contains(slot) }
      let both = plans.count { $0.contains(slot) && $0.logsIn }
      let expected = hits * logins / plans.count
      let slack = 4 * (1...2_000).prefix { $0 * $0 <= max(16, expected) }.count
      #expect(abs(both - expected) <= slack, "\(slot): \(both), expected \(expected), seed 2024")
    }
  }

  @Test func mostDaysAreQuiet() {
    let plans = plans([.hasLine, .owes])
    #expect(plans.count { $0.isQuiet } > plans.count * 82 / 100)
  }

  @Test func wavesAndHazardsRaiseRates() {
    var hazard = Scenario.Hazard()
    hazard.inquiryPercent = 200
    let until = Village.firstDay + LaneTests.days
    let stormy = Scenario(
      name: "storm", months: [Scenario.Month(index: 0)], hazards: [hazard],
      waves: [
        Scenario.Wave(
          name: "thieves", from: Village.firstDay, until: until, kind: .takeover,
          perMillion: 2_000)
      ])
    let plans = plans([], Village.archetype(), stormy)
    expect(plans.count { $0.contains(.inquiry) }, perYear: 12_000, of: plans.count, "inquiries")
    expect(
      plans.count { $0.contains(.thiefTries) }, perYear: 20 + 730, of: plans.count, "takeovers")
  }

  @Test func aWaveElsewhereChangesNothing() {
    let later = Village.firstDay + 10_000
    let far = Scenario(
      name: "far", months: [Scenario.Month(index: 0)], hazards: [],
      waves: [
        Scenario.Wave(
          name: "thieves", from: later, until: later + 10, kind: .cashOut, perMillion: 2_000)
      ])
    let plans = plans([.hasLine], Village.archetype(), far)
    expect(plans.count { $0.contains(.cashShop) }, perYear: 50, of: plans.count, "cash-outs")
  }

  @Test func nothingArrivesInAnOutage() {
    let until = Village.firstDay + LaneTests.days
    let dark = Scenario(
      name: "dark", months: [Scenario.Month(index: 0)], hazards: [],
      waves: [
        Scenario.Wave(
          name: "outage", from: Village.firstDay, until: until, kind: .dataOutage,
          perMillion: 1_000_000)
      ])
    #expect(!plans([], Village.archetype(), dark).contains { $0.contains(.inquiry) })
  }

  @Test func callsAreAnsweredInTime() {
    let calls: [(CustomerStatus, DayPlan.Slot, Int)] = [
      (.faceCheckHelps, .faceCheck, 750_000), (.proofIsAwaited, .papers, 600_000),
      (.appealAwaitsPapers, .appealPapers, 130_000), (.isInvited, .readOffer, 120_000),
      (.raiseIsOffered, .acceptRaise, 250_000), (.documentIsExpiring, .renewDocument, 50_000),
      (.consentIsMissing, .consent, 90_000), (.drawIsHeld, .stepUp, 800_000),
      (.isOverdue, .repayPart, 1_500),
    ]
    for (status, slot, perMillion) in calls {
      let plans = plans(status)
      let hits = plans.count { $0.contains(slot) }
      expect(hits, perYear: perMillion * 365 / 1_000, of: plans.count, "\(slot)")
    }
  }

  @Test func lastMinutePayersAreFewAndSteady() {
    let cast = Village.cast()
    let person = Person(.archetype(0))
    let habits = (1...2_000).count { account in
      let luck = Village.luck(account)
      let routine = Routine(person, cast, luck)
      return (0..<20).count { routine.paysLastMinute(person, luck, Village.firstDay + $0) } > 10
    }
    #expect((60...150).contains(habits), "\(habits) of 2000, seed 2024")
  }
}
