import Credit
import People
import Testing

@Suite struct LuckTests {
  private let day = Day("2024-07-01") ?? .none

  @Test func theSameQuestionHasTheSameAnswer() {
    let luck = Luck(seed: 7, account: 42)
    #expect(luck.bits(.draw, day) == Luck(seed: 7, account: 42).bits(.draw, day))
  }

  @Test func seedAccountDayPurposeAndNumberAllMatter() {
    let bits = [
      Luck(seed: 7, account: 42).bits(.draw, day),
      Luck(seed: 8, account: 42).bits(.draw, day),
      Luck(seed: 7, account: 43).bits(.draw, day),
      Luck(seed: 7, account: 42).bits(.draw, day + 1),
      Luck(seed: 7, account: 42).bits(.login, day),
      Luck(seed: 7, account: 42).bits(.draw, day, 1),
    ]
    #expect(Set(bits).count == bits.count)
  }

  /// Part of the promise that the same seed gives the same world for ever.
  @Test func knownAnswersStay() {
    let luck = Luck(seed: 2024, account: 101)
    #expect(luck.bits(.archetype, .none) == 15_114_150_638_491_497_194)
    #expect(luck.pick(1...6, .drawSize, day, 3) == 2)
  }

  @Test(arguments: [1, 250_000, 999_999]) func chancesAreMet(_ perMillion: Int) {
    let luck = Luck(seed: 11, account: 5)
    let tries = 200_000
    let hits = (0..<tries).count { luck.happens(perMillion: perMillion, .shop, day, $0) }
    let expected = tries * perMillion / 1_000_000
    #expect(abs(hits - expected) < 900)
  }

  @Test func picksReachBothEnds() {
    let luck = Luck(seed: 3, account: 9)
    let picks = Set((0..<500).map { luck.pick(-2...3, .minute, day, $0) })
    #expect(picks == [-2, -1, 0, 1, 2, 3])
  }

  @Test func purposesHaveNumbersOfTheirOwn() {
    let numbers = Luck.Purpose.allCases.map(\.rawValue)
    #expect(Set(numbers).count == numbers.count)
  }

  @Test func namesAreTwoOrThreeCharacters() {
    for account in 1...300 {
      let name = NameBook.name(Luck(seed: 1, account: account))
      #expect((2...3).contains(name.count))
    }
  }
}
