internal import Credit

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
