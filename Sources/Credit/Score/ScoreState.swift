/// The two measures of an account: the shown score, which moves on score days only, and the
/// internal probability of default, which every event may move.
package struct ScoreState: Sendable, Equatable, BitwiseCopyable {
  /// The shown score, 350...950; 0 before the first score day.
  package internal(set) var shown: UInt16 = 0
  /// The shown score of the score day before.
  package internal(set) var previous: UInt16 = 0
  /// Probability of default within 12 months, in parts per ten thousand.
  package internal(set) var defaultProbability: UInt16 = 0
  /// The same by the decision tree.
  package internal(set) var treeProbability: UInt16 = 0
  /// The warning, with its memory.
  package internal(set) var watch = Warning()
  /// The segment, by position in the policy.
  package internal(set) var segment: UInt8 = 0

  /// The warning level.
  package var warning: WarningLevel { watch.level }

  /// The probability of default that decides, parts per ten thousand.
  func deciding(_ choice: DefaultModelChoice) -> Int {
    switch choice {
    case .scorecard: Int(defaultProbability)
    case .tree: Int(treeProbability)
    case .higher: Int(max(defaultProbability, treeProbability))
    }
  }

  /// Not scored yet.
  package init() {}
}
