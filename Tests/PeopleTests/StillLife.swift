import People

/// Rates of a life in which nothing happens but what a test asks for.
struct StillLife {
  var takeovers = 0
  var draws = 0
  var life = StillLife.still

  private static var still: Life {
    var life = Life()
    life.incomeShocksPerThousand = 0
    life.disputesPerThousand = 0
    life.withdrawalsPerThousand = 0
    life.outsideIncomesPerThousand = 0
    life.sisterLatePerThousand = 0
    life.holdsPerMillion = 0
    life.optOutsPerThousand = 0
    return life
  }

  var archetype: Archetype {
    Archetype(
      name: "still", share: 1_000, income: 6_000...6_000, spendPercent: 30...30,
      tenureMonths: 40...40, activeDays: 10...10, walletUse: 1...1, hasLinePercent: 0,
      marketingPercent: 0, acceptPercent: 0, applyPercent: 0, drawsPerYear: draws,
      drawPercent: 10...20, interestFirstPercent: 0, repayEarlyPercent: 0,
      shortagePerThousand: 0, lostPercent: 10, inquiriesPerYear: 0, otherLenders: 0...0,
      outsideLatePercent: 0, travelsPerThousand: 0, takeoversPerThousand: takeovers,
      cashOutsPerThousand: 0, appealPercent: 0, life: life)
  }
}
