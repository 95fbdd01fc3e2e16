/// What the bureau was told of the customer's lateness.
package struct BureauReport: Sendable, Equatable, BitwiseCopyable {
  /// The day the bureau was told of lateness, later the day that lateness ended; none when not on
  /// file.
  package var reportedOn = Day.none
  /// Things that are so or are not.
  package var marks = Marks()

  /// Nothing on file.
  package init() {}

  /// Whether bad news that ended too long ago is still on file.
  package func isStale(on today: Today) -> Bool {
    guard isOver else { return false }
    return today.day - reportedOn > today.policy.collections.reportYears * 366 + 31
  }

  /// Whether lateness that was reported has ended, and stays on file for some years.
  var isOver: Bool { reportedOn.isSet && !marks.contains(.reportTold) }

  /// Things that are so or are not; the bits are those of the encoding, which all parts share.
  package struct Marks: OptionSet, Sendable, Hashable, BitwiseCopyable {
    /// One bit a mark.
    package let rawValue: UInt16
    /// The marks of these bits.
    package init(rawValue: UInt16) { self.rawValue = rawValue }
    /// The debtor was told that the bureau will hear of the lateness.
    package static let reportTold = Marks(rawValue: 16_384)
  }
}
