/// What came of many kills.
struct KillReport: Sendable, CustomStringConvertible {
  /// What one sort of deed came to.
  struct Tally: Sendable {
    var kills = 0
    /// Met in the middle: the command had not ended, or not all days asked for were lived.
    var hits = 0
    /// Of these, how many held the right to write.
    var writing = 0
    /// What was acknowledged all the same.
    var acknowledged = 0
  }

  var tallies: [Deed: Tally] = [:]
  /// How often a world was lived again and found to be whole.
  var verified = 0
  /// What was not as it must be.
  var complaints: [String] = []

  var kills: Int { tallies.values.reduce(0) { $0 + $1.kills } }
  var hits: Int { tallies.values.reduce(0) { $0 + $1.hits } }
  var writing: Int { tallies.values.reduce(0) { $0 + $1.writing } }

  mutating func add(_ other: KillReport) {
    tallies.merge(other.tallies) { mine, others in
      Tally(
        kills: mine.kills + others.kills, hits: mine.hits + others.hits,
        writing: mine.writing + others.writing,
        acknowledged: mine.acknowledged + others.acknowledged)
    }
    verified += other.verified
    complaints += other.complaints
  }

  var description: String {
    let lines = Deed.allCases.compactMap { deed in
      tallies[deed].map {
        "  \(deed.rawValue): \($0.kills) kills, \($0.hits) in the middle, "
          + "\($0.writing) while writing, \($0.acknowledged) acknowledged"
      }
    }
    let all =
      "\(kills) kills, \(hits) in the middle, \(writing) while writing, "
      + "\(verified) times verified"
    return ([all] + lines).joined(separator: "\n")
  }
}
