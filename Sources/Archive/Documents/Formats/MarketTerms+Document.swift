internal import Credit

extension MarketTerms {
  /// The `market` of a policy document.
  init(_ node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      let step = try map.required("price_step")
      let priceStep = try step.rate().millionths
      guard priceStep > 0 else { throw step.error(.rule("must be more than nothing")) }
      return MarketTerms(
        referenceRate: try map.required("reference_rate").yearlyHundredths(),
        passThroughPercent: try map.required("pass_through_percent").integer(in: 0...100),
        priceStep: priceStep, regimePercent: try map.required("regime_percent").regimePercent(),
        raisesNeedYes: try map.required("raises_need_yes").truth(),
        raiseOfferDays: try map.days("raise_offer_days", from: 1))
    }
  }
}

extension DocumentNode {
  /// A rate a year in percent with at most two places, 0 to 100, in hundredths of a percent.
  func yearlyHundredths() throws(DocumentError) -> Int {
    Int(try decimal(places: 2, in: 0...10_000))
  }

  /// A percentage for every regime, in the order of the regimes.
  fileprivate func regimePercent() throws(DocumentError) -> [Int] {
    try map { map throws(DocumentError) in
      var percents: [Int] = []
      for regime in Regime.allCases {
        percents.append(try map.required(CaseName.text(regime)).integer(in: 1...100))
      }
      return percents
    }
  }
}
