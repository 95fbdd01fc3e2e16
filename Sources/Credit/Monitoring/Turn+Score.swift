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
    card.result { value(of: $0, on: today) }
  }
}

extension Turn {
  /// The internal probabilities of default follow every event and draw.
  mutating func refreshDefaultProbability() {
    let found = file.probabilities(on: today)
    file.score.defaultProbability = UInt16(found.scorecard)
    file.score.treeProbability = UInt16(clamping: found.tree)
  }
}

extension CreditFile {
  /// What both models of default say today, parts per ten thousand.
  func probabilities(on today: Today) -> (scorecard: Int, tree: Int) {
    let logOdds = points(of: today.policy.defaultModel, on: today)
    return (
      Logistic.probability(logOdds: logOdds),
      today.policy.defaultTree.probability { value(of: $0, on: today) }
    )
  }

  /// The segment of today, by position in the policy; the first where none fits.
  func segment(on today: Today) -> Int {
    today.policy.segments.firstIndex { isMet($0.conditions, today) } ?? 0
  }

  /// The way through the policy's tree of default, as it stands today.
  package func treePath(under policy: Policy, on today: Today) -> [DecisionTree.Step] {
    policy.defaultTree.path { value(of: $0, on: today) }
  }

  /// The probability of default that decides, parts per ten thousand.
  package func decidingProbability(_ policy: Policy) -> Int {
    score.deciding(policy.defaultModelChoice)
  }
}

extension Turn {
  /// The monthly score day: the only day on which the shown score moves by itself.
  mutating func keepScoreDay() {
    guard file.consents.contains(.scoring), !file.access.isQuarantined else {
      return
    }
    if today.policy.clocks.bureauMonths.contains(today.month), file.consents.contains(.bureau) {
      file.outside.receiveExtract(on: today.day)
    }
    at(today.at(6 * 60)) { $0.rescore() }
    explainFall()
  }

  /// Scores a customer on the world's first day: there is no score before it.
  package mutating func beginScored() {
    keepScoreDay()
    file.score.previous = 0
  }

  /// Finds the shown score anew: on score days, and when data were put right.
  mutating func rescore() {
    file.score.previous = file.score.shown
    file.score.shown = UInt16(file.points(of: today.policy.scorecard, on: today))
    refreshDefaultProbability()
    tell(
      .scored(
        Int(file.score.shown), from: Int(file.score.previous),
        defaultProbability: file.score.deciding(today.policy.defaultModelChoice)))
    findSegment()
  }

  private mutating func findSegment() {
    let found = UInt8(clamping: file.segment(on: today))
    guard found != file.score.segment else { return }
    tell(.segmented(Int(found), from: Int(file.score.segment)))
    file.score.segment = found
  }

  /// After a sharp fall the customer is told how the score works, and how it recovers.
  private mutating func explainFall() {
    guard file.line.isActive, file.score.previous > 0, file.score.previous >= file.score.shown + 40
    else { return }
    at(today.at(today.policy.invitations.sendMinute)) { $0.educate(.recovery) }
  }

  /// Explains something at the moment it matters.
  mutating func educate(_ topic: Notice.Topic) {
    guard !file.profile.marks.contains(.recordedBook) else { return }
    var notice = notice(.education)
    notice.topic = topic
    send(notice)
  }
}

extension CreditFile {
  /// The ceiling that stops over-lending; never shown to the customer.
  package func hiddenCap(under policy: Policy, in environment: Environment) -> Money {
    // The lowest of the stack without making the list: this runs in every review.
    let legal = policy.legalCap(in: environment)
    guard !profile.marks.contains(.recordedBook) else { return legal }
    let factor = policy.market.percent(in: environment.regime)
    let lenders = lenderCap(under: policy.limits)
    let macro = lenders.percent(factor).floored(to: policy.limits.step)
    return min(legal, abilityCap(under: policy.limits), macro)
  }

  /// The levels of the cap stack in their order; the lowest is the hidden cap.
  package func capStack(under policy: Policy, in environment: Environment) -> [LimitCap] {
    let terms = policy.limits
    let regulatory = LimitCap(level: .regulatory, cap: policy.legalCap(in: environment))
    // Without an income nothing but the law can cap; a policy for such a book does not raise.
    guard !profile.marks.contains(.recordedBook) else { return [regulatory] }
    let lenders = lenderCap(under: terms)
    let factor = policy.market.percent(in: environment.regime)
    return [
      regulatory,
      LimitCap(level: .abilityToPay, cap: abilityCap(under: terms)),
      LimitCap(level: .scoreBand, cap: scoreCap(under: terms).floored(to: terms.step)),
      LimitCap(level: .otherLenders, cap: lenders.floored(to: terms.step)),
      LimitCap(level: .macro, cap: lenders.percent(factor).floored(to: terms.step)),
    ]
  }

  func scoreCap(under terms: LimitTerms) -> Money {
    let band = terms.hiddenCapBands.first { Int(score.shown) < $0.below }?.points ?? 0
    return profile.income.percent(band)
  }

  func lenderCap(under terms: LimitTerms) -> Money {
    let extraLenders = max(0, Int(outside.otherLenders) - 1)
    return scoreCap(under: terms).percent(max(0, 100 - extraLenders * terms.otherLenderPercent))
  }

  /// The largest limit whose instalments on a full draw fit into the income, other debt counted.
  func abilityCap(under terms: LimitTerms) -> Money {
    let hundreds = Int(outside.debtHundreds) + Int(outside.sisterHundreds)
    let outside = hundreds * 10_000 / terms.abilityMonths
    let free = profile.income.percent(terms.abilityPercent).fen - outside
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
    case regulatory, abilityToPay, scoreBand, otherLenders, macro
  }
}
