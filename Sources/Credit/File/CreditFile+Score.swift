extension CreditFile {
  /// One part of a score, as shown in the portrait.
  package struct ScorePart: Sendable, Equatable {
    /// What was looked at.
    package let characteristic: Characteristic
    /// The dimension it belongs to.
    package let dimension: Scorecard.Dimension
    /// What was observed; nil where it is not collected.
    package let observed: Int?
    /// The points it brings.
    package let points: Int
  }

  /// The parts of a scorecard's result for this file.
  package func scoreParts(of card: Scorecard, on today: Today) -> [ScorePart] {
    card.parts.map { part in
      let observed = value(of: part.characteristic, on: today)
      return ScorePart(
        characteristic: part.characteristic, dimension: part.dimension, observed: observed,
        points: part.points(for: observed))
    }
  }

  /// The result of a scorecard, clamped to its range.
  package func points(of card: Scorecard, on today: Today) -> Int {
    var sum = card.base
    for part in card.parts {
      sum += part.points(for: value(of: part.characteristic, on: today))
    }
    return min(max(sum, card.range.lowerBound), card.range.upperBound)
  }

  /// The internal probability of default follows every event and draw.
  mutating func refreshDefaultProbability(_ today: Today) {
    let logOdds = points(of: today.policy.defaultModel, on: today)
    score.defaultProbability = UInt16(Logistic.probability(logOdds: logOdds))
  }

  /// The monthly score day: the only day on which the shown score moves.
  mutating func keepScoreDay(_ today: Today, into recorder: inout Recorder) {
    guard consents.contains(.scoring) else { return }
    if today.policy.clocks.bureauMonths.contains(today.month), consents.contains(.bureau) {
      portrait.bureauInquiries = UInt8(clamping: portrait.inquiries90)
    }
    score.previous = score.shown
    score.shown = UInt16(points(of: today.policy.scorecard, on: today))
    refreshDefaultProbability(today)
    recorder.record(
      .scored(
        Int(score.shown), from: Int(score.previous),
        defaultProbability: Int(score.defaultProbability)), at: today.at(6 * 60))
  }

  /// The ceiling that stops over-lending, level by level; never shown to the customer.
  package func hiddenCap(under policy: Policy) -> Money {
    capStack(under: policy).map(\.cap).min() ?? .zero
  }

  /// The levels of the cap stack in their order; the lowest is the hidden cap.
  package func capStack(under policy: Policy) -> [LimitCap] {
    let terms = policy.limits
    let regulatory = LimitCap(level: .regulatory, cap: terms.regulatoryCap)
    // Without an income nothing but the law can cap; a policy for such a book does not raise.
    guard !portrait.marks.contains(.recordedBook) else { return [regulatory] }
    let band = terms.hiddenCapBands.first { Int(score.shown) < $0.below }?.points ?? 0
    let byScore = portrait.income.percent(band)
    let extraLenders = max(0, Int(portrait.otherLenders) - 1)
    let lenders = byScore.percent(max(0, 100 - extraLenders * terms.otherLenderPercent))
    return [
      regulatory,
      LimitCap(level: .abilityToPay, cap: abilityCap(under: terms)),
      LimitCap(level: .scoreBand, cap: byScore.floored(to: terms.step)),
      LimitCap(level: .otherLenders, cap: lenders.floored(to: terms.step)),
    ]
  }

  /// The largest limit whose instalments on a full draw fit into the income, other debt counted.
  private func abilityCap(under terms: LimitTerms) -> Money {
    let outside = Int(portrait.outsideHundreds) * 10_000 / terms.abilityMonths
    let free = portrait.income.percent(terms.abilityPercent).fen - outside
    let cap = Money(fen: min(max(0, free) * terms.abilityMonths, Money.largest.fen))
    return cap.floored(to: terms.step)
  }
}

/// One level of the cap stack.
package struct LimitCap: Sendable, Equatable {
  /// Which level.
  package let level: Level
  /// The most the limit may be as far as this level goes.
  package let cap: Money

  /// The levels, in the order in which they are asked.
  package enum Level: UInt8, Sendable, CaseIterable {
    case regulatory, abilityToPay, scoreBand, otherLenders
  }
}
