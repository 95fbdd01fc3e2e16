internal import Credit
internal import World

extension LimitTerms {
  /// The `limits` of a policy document.
  init(_ node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      let ability = try Ability(map.required("ability"))
      return LimitTerms(
        step: try map.required("step").amount(in: 1...100_000),
        minimum: try map.required("minimum").amount(in: 1...10_000_000),
        regulatoryCap: try map.required("regulatory_cap").amount(in: 1...10_000_000),
        firstPercentOfIncome: try map.required("first_percent_of_income").integer(in: 1...1_000),
        reopenedPercent: try map.required("reopened_percent").integer(in: 1...100),
        hiddenCapBands: try map.required("hidden_cap_percent_of_income").bins(points: 0...1_000),
        abilityPercent: ability.percent, abilityMonths: ability.months,
        otherLenderPercent: try map.required("other_lender_percent").integer(in: 0...100))
    }
    try check(node)
  }

  private func check(_ node: DocumentNode) throws(DocumentError) {
    guard minimum.fen.isMultiple(of: step.fen) else {
      throw node.error(.rule("must have a minimum that is a multiple of its step"))
    }
    guard minimum <= regulatoryCap else {
      throw node.error(.rule("must not have a minimum above its regulatory_cap"))
    }
  }

  /// What of the income may go into instalments, and over how many months.
  private struct Ability {
    let percent: Int
    let months: Int

    init(_ node: DocumentNode) throws(DocumentError) {
      self = try node.map { map throws(DocumentError) in
        Ability(
          percent: try map.required("percent_of_income").integer(in: 1...100),
          months: try map.required("months").integer(in: 1...60))
      }
    }

    private init(percent: Int, months: Int) {
      (self.percent, self.months) = (percent, months)
    }
  }
}

extension PriceStep {
  fileprivate init(_ node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      let rate = try map.required("daily_rate").rate()
      guard let rest = map.optional("rest") else {
        return PriceStep(below: try map.required("below").integer(in: 1...10_000), rate: rate)
      }
      guard try rest.truth(), map.optional("below") == nil else {
        throw node.error(.rule("must have either \"below\" or \"rest: true\""))
      }
      return PriceStep(below: .max, rate: rate)
    }
  }
}

extension DocumentNode {
  /// The `prices` of a policy document: edges ascending, then the rest.
  func prices() throws(DocumentError) -> [PriceStep] {
    var last = Int.min
    let steps = try list(count: 1...100) { item throws(DocumentError) in
      let step = try PriceStep(item)
      guard step.below > last else {
        throw item.error(.rule("must be below a higher number than the step before it"))
      }
      last = step.below
      return step
    }
    guard last == .max else { throw error(.rule("must end with a step of \"rest: true\"")) }
    return steps
  }
}

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
        percents.append(try map.required(OutsideName.of(regime)).integer(in: 1...100))
      }
      return percents
    }
  }
}

extension CostTerms {
  /// The `costs` of a policy document.
  init(_ node: DocumentNode) throws(DocumentError) {
    self = try node.map { map throws(DocumentError) in
      CostTerms(
        fundingSpread: try map.required("funding_spread").yearlyHundredths(),
        lossGivenDefault: try map.required("loss_given_default").integer(in: 0...100),
        conversionPercent: try map.required("conversion_percent").integer(in: 0...100),
        review: try map.required("review").amount(in: 0...100_000),
        service: try map.required("service").amount(in: 0...100_000),
        call: try map.required("call").amount(in: 0...100_000),
        lostCustomer: try map.required("lost_customer").amount(in: 0...100_000),
        firstResponseMinutes: try map.minutes("first_response_minutes"),
        resolutionMinutes: try map.minutes("resolution_minutes"))
    }
  }
}

extension DocumentMap {
  /// A number of minutes, at most a year.
  fileprivate func minutes(_ key: String) throws(DocumentError) -> Int {
    try required(key).integer(in: 1...525_600)
  }
}
