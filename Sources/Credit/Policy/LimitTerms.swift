/// How a limit is found and what caps it. Amounts are rounded down to `step`.
package struct LimitTerms: Sendable, Equatable {
  /// Limits are multiples of this.
  package let step: Money
  /// The smallest line that is opened.
  package let minimum: Money
  /// The legal ceiling for one person.
  package let regulatoryCap: Money
  /// The first limit in percent of monthly income.
  package let firstPercentOfIncome: Int
  /// A line opened again after a closing starts at this percentage of a first limit.
  package let reopenedPercent: Int
  /// The hidden cap in percent of monthly income, by score: the first band whose edge the score is
  /// below, ascending.
  package let hiddenCapBands: [Scorecard.Bin]
  /// Most of the monthly income that instalments on a full draw may take, in percent.
  package let abilityPercent: Int
  /// Months over which a full draw is taken to be repaid for that test.
  package let abilityMonths: Int
  /// Each other lender beyond the first lowers the hidden cap by this percentage.
  package let otherLenderPercent: Int

  /// Terms as written in a policy document.
  package init(
    step: Money, minimum: Money, regulatoryCap: Money, firstPercentOfIncome: Int,
    reopenedPercent: Int, hiddenCapBands: [Scorecard.Bin], abilityPercent: Int, abilityMonths: Int,
    otherLenderPercent: Int
  ) {
    precondition(step > .zero && abilityMonths > 0)
    (self.step, self.minimum, self.regulatoryCap) = (step, minimum, regulatoryCap)
    (self.firstPercentOfIncome, self.hiddenCapBands) = (firstPercentOfIncome, hiddenCapBands)
    (self.abilityPercent, self.abilityMonths) = (abilityPercent, abilityMonths)
    (self.otherLenderPercent, self.reopenedPercent) = (otherLenderPercent, reopenedPercent)
  }
}

/// The rate for customers whose default probability is below an edge.
package struct PriceStep: Sendable, Equatable {
  /// Default probability below this many parts per ten thousand; `Int.max` for the last step.
  package let below: Int
  /// The daily rate.
  package let rate: DailyRate

  /// A rate for probabilities below `below`.
  package init(below: Int, rate: DailyRate) { (self.below, self.rate) = (below, rate) }
}
