/// Who the customer is, proved by two factors before any lending, with a cool-off after failures.
/// ```
///   unproved ──pass face, pass SMS, in any order──▶ proved
///      │ ▲
///      │ └── the time is up ── cooling off ◀── as many failures in a row as the policy allows
///      └──────── fail ─────────────▲
/// ```
package struct IdentityCheck: Sendable, Equatable, BitwiseCopyable {
  /// Factors passed.
  package private(set) var passed = Factors()
  /// Failures in a row.
  package private(set) var failures: UInt8 = 0
  /// Until when no further try is taken; none where tries are free.
  package private(set) var coolingOffUntil = Moment.none

  /// Nothing proved yet.
  package init() {}

  /// Somebody who proved these factors before.
  package init(passed: Factors) { self.passed = passed }

  /// The factors.
  package struct Factors: OptionSet, Sendable, Hashable, BitwiseCopyable {
    /// One bit a factor.
    package let rawValue: UInt8
    /// The factors of these bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The face check.
    package static let face = Factors(rawValue: 1)
    /// The code sent by SMS.
    package static let sms = Factors(rawValue: 2)
    /// Both.
    package static let all: Factors = [.face, .sms]
  }

  /// Whether both factors are proved.
  package var isProved: Bool { passed == .all }

  /// Whether a try would not be taken at a moment.
  package func isCoolingOff(at moment: Moment) -> Bool { moment < coolingOffUntil }
}

/// Why a try was not taken.
package enum IdentityRefusal: Error, Sendable, Equatable {
  case coolingOffUntil(Moment)
}

extension IdentityCheck {
  /// A factor is passed.
  mutating func pass(_ factor: Factors, at moment: Moment) throws(IdentityRefusal) {
    if isCoolingOff(at: moment) { throw .coolingOffUntil(coolingOffUntil) }
    passed.formUnion(factor)
    (failures, coolingOffUntil) = (0, .none)
  }

  /// A try fails; after as many in a row as the terms allow, there is a cool-off.
  mutating func fail(at moment: Moment, _ terms: IdentityTerms) throws(IdentityRefusal) {
    if isCoolingOff(at: moment) { throw .coolingOffUntil(coolingOffUntil) }
    failures = UInt8(clamping: Int(failures) + 1)
    guard Int(failures) >= terms.triesInARow else { return }
    (failures, coolingOffUntil) = (0, moment.adding(minutes: terms.coolOffMinutes))
  }
}

extension IdentityCheck {
  /// Reads what `encode` wrote.
  init(from decoder: inout StateDecoder) throws(StateFault) {
    passed = try decoder.members(of: Factors.all.rawValue, .identity)
    failures = decoder.number()
    coolingOffUntil = try decoder.moment(.identity)
  }
}
