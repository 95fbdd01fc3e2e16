/// One threshold: a characteristic, a comparison, a number.
package struct Condition: Sendable, Equatable {
  /// What is observed.
  package let characteristic: Characteristic
  /// How it is compared.
  package let comparison: Comparison
  /// What it is compared with, in the characteristic's unit.
  package let threshold: Int

  /// A threshold on a characteristic, in the characteristic's unit.
  package init(_ characteristic: Characteristic, _ comparison: Comparison, _ threshold: Int) {
    (self.characteristic, self.comparison, self.threshold) =
      (characteristic, comparison, threshold)
  }

  /// The comparisons a policy may use.
  package enum Comparison: String, CaseIterable, Sendable, BitwiseCopyable {
    /// Written as the raw value in documents.
    case atLeast = ">="
    case atMost = "<="
    case above = ">"
    case below = "<"
    case equal = "=="
  }

  /// Whether an observed value meets the condition.
  package func isMet(by observed: Int) -> Bool {
    switch comparison {
    case .atLeast: observed >= threshold
    case .atMost: observed <= threshold
    case .above: observed > threshold
    case .below: observed < threshold
    case .equal: observed == threshold
    }
  }

  /// The condition that holds where this one does not. What misses an equality lies to one side of
  /// it: the side of `observed`.
  package func opposite(for observed: Int) -> Condition {
    let comparison: Comparison =
      switch self.comparison {
      case .atLeast: .below
      case .atMost: .above
      case .above: .atMost
      case .below: .atLeast
      case .equal: observed > threshold ? .above : .below
      }
    return Condition(characteristic, comparison, threshold)
  }

  /// This condition, or its opposite: whichever holds.
  package func held(by observed: Int) -> Condition {
    isMet(by: observed) ? self : opposite(for: observed)
  }

  /// The smallest signed change of the observed value that flips the condition; what equals the
  /// threshold goes towards nothing, so that a yes becomes a no.
  package func distance(from observed: Int) -> Int {
    switch comparison {
    case .atLeast: isMet(by: observed) ? threshold - 1 - observed : threshold - observed
    case .atMost: isMet(by: observed) ? threshold + 1 - observed : threshold - observed
    case .above: isMet(by: observed) ? threshold - observed : threshold + 1 - observed
    case .below: isMet(by: observed) ? threshold - observed : threshold - 1 - observed
    case .equal: isMet(by: observed) ? (observed > 0 ? -1 : 1) : threshold - observed
    }
  }
}
