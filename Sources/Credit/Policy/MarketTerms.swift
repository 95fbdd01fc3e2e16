/// How limits and prices follow the market and the economy.
package struct MarketTerms: Sendable, Equatable {
  /// The market rate at which the price table holds, in hundredths of a percent a year.
  package let referenceRate: Int
  /// How much of a change of the market rate is passed on, in percent.
  package let passThroughPercent: Int
  /// The step of prices, millionths a day.
  package let priceStep: Int
  /// The cap stack's factor in each regime, percent, in the order of `Regime`.
  package let regimePercent: [Int]
  /// Whether a raise waits for the customer's yes.
  package let raisesNeedYes: Bool
  /// Days an offered raise stays open.
  package let raiseOfferDays: Int

  /// Terms as written in a policy document; one percentage a regime.
  package init(
    referenceRate: Int, passThroughPercent: Int, priceStep: Int, regimePercent: [Int],
    raisesNeedYes: Bool, raiseOfferDays: Int
  ) {
    precondition(regimePercent.count == Regime.allCases.count && priceStep > 0)
    (self.referenceRate, self.passThroughPercent) = (referenceRate, passThroughPercent)
    (self.priceStep, self.regimePercent) = (priceStep, regimePercent)
    (self.raisesNeedYes, self.raiseOfferDays) = (raisesNeedYes, raiseOfferDays)
  }

  /// The cap stack's factor in a regime, percent.
  package func percent(in regime: Regime) -> Int { regimePercent[Int(regime.rawValue)] }

  /// What the market adds to a price of the table, millionths a day, in whole steps.
  package func shift(marketRate: Int) -> Int {
    let yearly = (marketRate - referenceRate) * passThroughPercent  // ten-thousandths × percent
    // 1/10,000 a year is 100/365 millionths a day.
    return (yearly / 365).dividedHalfUp(by: priceStep) * priceStep
  }
}
