import Credit
import People
import Testing

/// Missed due days, how long money is missing, and what moves both.
@Suite struct MoneyTests {
  private static let accounts = 1...20_000

  /// How long money is missing with each of those who miss one due day.
  private func shortages(
    _ archetype: Archetype = Village.archetype(shortages: 500), scenario: Scenario = .calm,
    keepsPlan: Bool = false
  ) -> [Int] {
    let cast = Village.cast(archetype, scenario: scenario)
    let today = Village.today(Village.firstDay)
    return MoneyTests.accounts.compactMap { account in
      var person = Person(.archetype(0))
      let funds = person.funds(
        cast, Village.luck(account), today, isDueDay: true, keepsPlan: keepsPlan)
      return funds == .zero ? person.shortUntil - Village.firstDay : nil
    }
  }

  private func storm(_ change: (inout Scenario.Hazard) -> Void) -> Scenario {
    var hazard = Scenario.Hazard()
    change(&hazard)
    return Scenario(name: "storm", months: [Scenario.Month(index: 0)], hazards: [hazard])
  }

  @Test func theCureCurveIsTheMeasuredOne() {
    let lengths = shortages()
    #expect(abs(lengths.count - 10_000) < 400, "seed 2024")
    for (days, percent) in [(3, 45), (7, 65), (15, 78), (30, 86), (399, 86)] {
      let well = lengths.count { $0 <= days } * 100 / lengths.count
      #expect(abs(well - percent) <= 2, "\(well) % within \(days) days, seed 2024")
    }
    #expect(lengths.contains(Recovery.lostDays))
  }

  @Test func fewerRecoverInBadTimes() {
    let lengths = shortages(scenario: storm { $0.curePercent = 50 })
    let well = lengths.count { $0 < Recovery.lostDays } * 100 / lengths.count
    #expect(abs(well - 43) <= 2, "\(well) %, seed 2024")
  }

  @Test func hazardsAndPlansMoveTheChance() {
    let calm = shortages().count
    let stormy = shortages(scenario: storm { $0.shortagePercent = 180 }).count
    let planned = shortages(keepsPlan: true).count
    #expect(abs(stormy - calm * 180 / 100) < 500 && abs(planned - calm * 40 / 100) < 400)
  }

  @Test func curveIsMonotonousInThePlace() {
    let lengths = (0..<100).map { Recovery.standard.days(at: $0, within: 999, lostPercent: 14) }
    for (one, next) in zip(lengths, lengths.dropFirst()) { #expect(one <= next) }
    #expect(lengths.first == 3 && lengths.last == Recovery.lostDays)
    #expect(Recovery.standard.days(at: 0, within: 0, lostPercent: 14) == 1)
    // Between the last point and those who are lost there is a tail.
    #expect((31...60).contains(Recovery.standard.days(at: 88, within: 500, lostPercent: 5)))
  }

  @Test func moneyIsThereOnOtherDays() {
    let cast = Village.cast(Village.archetype(shortages: 1_000))
    var person = Person(.archetype(0))
    let (luck, today) = (Village.luck(3), Village.today(Village.firstDay))
    #expect(person.funds(cast, luck, today, isDueDay: false) == .largest)
    #expect(person.funds(cast, luck, today, isDueDay: true) == .zero)
    let later = Village.today(person.shortUntil)
    #expect(person.funds(cast, luck, later, isDueDay: false) == .largest)
  }

  @Test func dearerMoneyIsDrawnLess() {
    let elasticity = Elasticity()
    let percents = [150, 350, 450, 550, 1_000, 5_000].map {
      elasticity.pricePercent(DailyRate(millionths: $0))
    }
    #expect(percents == [118, 106, 100, 94, 67, 50])
  }

  @Test func refusalsCostTrustAndSomeLeave() {
    let cast = Village.cast()
    let today = Village.today(Village.firstDay)
    let draw = Act.draw(.whole(1_000), months: 3, .equalInstalments)
    var (left, lowest) = (0, 100)
    for account in 1...300 {
      var person = Person(.archetype(0))
      var leaves = 0
      for number in 0..<9 {
        let later = Village.today(Village.firstDay + number)
        if person.hear(.refused(.policyDeclines), to: draw, cast, Village.luck(account), later) {
          leaves += 1
        }
      }
      #expect(leaves <= 1 && person.isLost == (leaves == 1))
      left += leaves
      lowest = min(lowest, Int(person.trust))
    }
    #expect(lowest == 28)
    #expect((80...220).contains(left), "\(left) of 300, seed 2024")
    var person = Person(.archetype(0))
    _ = person.hear(.refused(.policyDeclines), to: draw, cast, Village.luck(1), today)
    let trust = person.trust
    _ = person.hear(.paidOut(.whole(1_000)), to: draw, cast, Village.luck(1), today)
    #expect(trust == 92 && person.trust == 95)
  }

  @Test func whatOneCouldHaveKnownDisappointsNobody() {
    let cast = Village.cast()
    var person = Person(.archetype(0))
    let draw = Act.draw(.whole(1_000), months: 3, .equalInstalments)
    let today = Village.today(Village.firstDay)
    for refusal in [Refusal.overdueAmountIsUnpaid, .amountIsTooSmall, .noLine] {
      _ = person.hear(.refused(refusal), to: draw, cast, Village.luck(1), today)
    }
    #expect(person.trust == 100)
  }

  @Test func thingsFixedAtGenesisAreSkewed() {
    var counts = Array(repeating: 0, count: Attribute.employers)
    var channels = Array(repeating: 0, count: Attribute.Channel.allCases.count)
    for account in 1...40_000 {
      counts[Attribute.employer(Village.luck(account))] += 1
      channels[Int(Attribute.channel(Village.luck(account)).rawValue)] += 1
    }
    #expect(abs(counts[0] - 3_900) < 250 && (60...150).contains(counts[19]), "seed 2024")
    for (one, next) in zip(counts, counts.dropFirst()) { #expect(one + 300 > next) }
    #expect(abs(channels[0] - 22_000) < 500 && channels.allSatisfy { $0 > 0 })
  }
}
