import Credit
import People
import Testing

/// Draws: how often, how large, and what moves them. The lender never answers here.
@Suite struct BorrowingTests {
  private static let days = 365
  private static let accounts = 1...200

  private func file(_ account: Int, isNew: Bool = false) -> CreditFile {
    var portrait = Portrait()
    portrait.profile.income = .whole(8_000)
    portrait.profile.birthYear = 90
    portrait.profile.marks.insert(.realName)
    let today = Village.today(Village.firstDay)
    var file = CreditFile(
      account: account, portrait: portrait, consents: [.scoring, .bureau],
      identity: IdentityCheck(passed: .all))
    var ignored = Recorder(everything: false)
    Turn.take(&file, on: today, into: &ignored) { $0.beginScored() }
    guard !isNew else {
      var recorder = Recorder(everything: false)
      _ = Turn.take(&file, on: today, into: &recorder) { $0.respond(to: .apply, at: 600) }
      return file
    }
    let history = LineHistory(
      opened: Village.firstDay - 300, dueDay: 10, lastUse: Village.firstDay - 20, onTimeRun: 6,
      loans: [])
    file = CreditFile(file, takingOver: history, today)
    return file
  }

  /// All acts of some lives with a line.
  private func acts(
    _ cast: Cast, isNew: Bool = false, _ person: Person = Person(.archetype(0))
  ) -> [[Act]] {
    let todays = (0..<BorrowingTests.days).map { Village.today(Village.firstDay + $0) }
    return BorrowingTests.accounts.map { account in
      let luck = Village.luck(account)
      let (file, routine) = (file(account, isNew: isNew), Routine(person, cast, luck))
      var (person, acts) = (person, [Act]())
      for today in todays {
        let plan = routine.look(luck, today, [.hasLine], person, newest: nil)
        var day = PersonDay(plan, routine, luck)
        while !plan.isQuiet, let next = day.next(&person, today, file) { acts.append(next.act) }
      }
      return acts
    }
  }

  private func draws(_ acts: [[Act]]) -> Int {
    acts.reduce(0) { $0 + $1.count { if case .draw = $0 { true } else { false } } }
  }

  private var still: StillLife {
    var rates = StillLife()
    rates.draws = 12
    return rates
  }

  @Test func aYearHasItsDraws() {
    let count = draws(acts(Village.cast(still.archetype)))
    #expect(abs(count - 2_400) < 250, "\(count), seed 2024")
  }

  @Test func theEconomyMovesThem() {
    var hazard = Scenario.Hazard()
    hazard.drawPercent = 150
    let boom = Scenario(name: "boom", months: [Scenario.Month(index: 0)], hazards: [hazard])
    let count = draws(acts(Village.cast(still.archetype, scenario: boom)))
    #expect(abs(count - 3_600) < 300, "\(count), seed 2024")
  }

  @Test func distressDrawsTheLineDown() {
    var rates = still
    let calm = draws(acts(Village.cast(rates.archetype)))
    rates.life.incomeShocksPerThousand = 4_000
    let distressed = draws(acts(Village.cast(rates.archetype)))
    #expect(distressed > calm * 120 / 100, "\(distressed) against \(calm), seed 2024")
  }

  @Test func aHigherPriceIsDrawnLess() {
    var elasticity = Elasticity()
    elasticity.referenceRate = 250
    elasticity.ratePercent = 15
    let count = draws(acts(Village.cast(still.archetype, elasticity: elasticity)))
    // 0.045 % a day is two steps above the reference: 30 percent fewer.
    #expect(abs(count - 1_680) < 220, "\(count), seed 2024")
  }

  @Test func termsAreReadRightBeforeADraw() throws {
    try #require(file(1, isNew: true).line.isActive)
    let lives = acts(Village.cast(still.archetype), isNew: true)
    #expect(draws(lives) > 1_000)
    let unread = lives.reduce(0) { sum, acts in
      sum
        + acts.indices.count {
          guard case .draw = acts[$0] else { return false }
          return $0 == 0 || acts[$0 - 1] != .readTerms
        }
    }
    #expect(unread == 0)
    #expect(!acts(Village.cast(still.archetype)).joined().contains(.readTerms))
  }

  @Test func whoMeansFraudEmptiesTheLine() throws {
    var life = Life()
    life.fraudPerThousand = 1_000
    let (mix, cast) = (Mix([Village.archetype(life)]), Village.cast(still.archetype))
    let newcomers = (1...50).map { Newcomer(mix, Village.luck($0), genesis: Village.firstDay) }
    // Who has had a line for long and meant it has long done it.
    let person = try #require(newcomers.map(\.person).first { $0.intent == .fraud })
    let lives = acts(cast, person)
    let large = lives.count { acts in
      acts.contains {
        guard case .draw(let amount, _, _) = $0 else { return false }
        return amount >= file(1).available.percent(80)
      }
    }
    // One day in two hundred is the day: five in six within a year.
    #expect((145...190).contains(large), "\(large) of 200, seed 2024")
    #expect(lives.joined().contains(.moneyTraced(.watchList)) == false)
  }
}
