/// A reason code with the condition it was read off: what was observed, and the comparison with a
/// threshold that held against the customer. Where a requirement was missed (a raise needs 690
/// points) the condition is its opposite (fewer than 690), so that every cited condition holds.
package struct Reason: Sendable, Equatable, BitwiseCopyable {
  /// The code.
  package let code: ReasonCode
  /// What was observed.
  package let characteristic: Characteristic
  /// The observed value, in the characteristic's unit.
  package let observed: Int32
  /// How it compares with the threshold.
  package let comparison: Condition.Comparison
  /// The threshold of the condition.
  package let threshold: Int32

  /// A reason; values in the characteristic's unit.
  package init(
    _ code: ReasonCode, _ characteristic: Characteristic, observed: Int,
    _ comparison: Condition.Comparison = .atLeast, threshold: Int
  ) {
    (self.code, self.characteristic, self.comparison) = (code, characteristic, comparison)
    (self.observed, self.threshold) = (Int32(clamping: observed), Int32(clamping: threshold))
  }

  /// The condition it was read off.
  package var condition: Condition { Condition(characteristic, comparison, Int(threshold)) }

  static let vacant = Reason(.none, .score, observed: 0, threshold: 0)
}

/// At most four reasons, most important first; more would help nobody (12 CFR 1002.9).
package struct Reasons: Sendable, Equatable, BitwiseCopyable {
  private var first = Reason.vacant
  private var second = Reason.vacant
  private var third = Reason.vacant
  private var fourth = Reason.vacant
  /// How many there are, 0...4.
  package private(set) var count = 0

  /// The most reasons.
  static let capacity = 4

  /// No reasons.
  package init() {}

  /// One reason.
  package init(_ reason: Reason) { append(reason) }

  /// The reason at `index`, 0 for the most important.
  package subscript(index: Int) -> Reason {
    precondition(index < count)
    switch index {
    case 0: return first
    case 1: return second
    case 2: return third
    default: return fourth
    }
  }

  /// The codes in order.
  package var codes: [ReasonCode] { (0..<count).map { self[$0].code } }

  /// All of them in order.
  package var list: [Reason] { (0..<count).map { self[$0] } }

  /// Adds a reason at the end; a code already cited, or a fifth, is left out.
  mutating func append(_ reason: Reason) {
    guard count < Reasons.capacity, !contains(reason.code) else { return }
    switch count {
    case 0: first = reason
    case 1: second = reason
    case 2: third = reason
    default: fourth = reason
    }
    count += 1
  }

  /// Whether a code is cited.
  package func contains(_ code: ReasonCode) -> Bool {
    for index in 0..<count where self[index].code == code { return true }
    return false
  }
}
