/// How alarming an account is, with memory: it rises step by step and falls slower than it rose.
/// ```
///   normal ⇄ yellow ⇄ orange ⇄ red        up one step at a time, at once;
///      └──────── fraud ──────────▲        down one step, after days without the signals
/// ```
package struct Warning: Sendable, Equatable, BitwiseCopyable {
  /// The level.
  package private(set) var level = WarningLevel.normal
  /// The last day on which the signals of this level were seen.
  package private(set) var seenOn = Day.none

  /// Nothing to report.
  package init() {}
}

/// Why a level could not change.
package enum WarningRefusal: Error, Sendable, Equatable, CaseIterable {
  case levelIsNotHigher
  case onlyFraudLeaps
  case levelIsNormal
  case signalsAreTooFresh
}

extension Warning {
  /// The signals of a level are there.
  mutating func rise(
    to next: WarningLevel, on day: Day, isFraud: Bool = false
  ) throws(WarningRefusal) {
    guard next > level else { throw .levelIsNotHigher }
    guard isFraud || next.rawValue == level.rawValue + 1 else { throw .onlyFraudLeaps }
    (level, seenOn) = (next, day)
  }

  /// The signals of the present level are seen again.
  mutating func renew(on day: Day) { seenOn = day }

  /// One step down, when the signals have been gone for `holdDays` days.
  mutating func fall(on day: Day, holdDays: Int) throws(WarningRefusal) {
    guard let lower = WarningLevel(rawValue: level.rawValue &- 1), level > .normal else {
      throw .levelIsNormal
    }
    guard day - seenOn >= holdDays else { throw .signalsAreTooFresh }
    (level, seenOn) = (lower, day)
  }
}

extension Warning {
  /// Reads what the encoding of the score wrote.
  init(from decoder: inout StateDecoder) throws(StateFault) {
    level = try decoder.value(.warning)
    seenOn = try decoder.past(.warning)
  }
}
