package import Credit
package import People

/// One account: the lender's file and the person together. Plain data of at most 736 bytes.
package struct Account: Sendable, Equatable, BitwiseCopyable {
  /// What the lender holds.
  package internal(set) var file: CreditFile
  /// Who the customer is, and how they live.
  package internal(set) var person: Person
  /// What the list shows of the past.
  package internal(set) var track = Track()

  /// A file and its person.
  package init(file: CreditFile, person: Person) { (self.file, self.person) = (file, person) }
}

/// What the list shows of an account's past: last eight month-ends of the limit, the latest reason.
///
/// It follows from the events and is kept so that the list need not replay anybody; a refused draw
/// asks it for the latest notice, so that it is part of the state.
package struct Track: Sendable, Equatable, BitwiseCopyable {
  /// The shown limit at the last eight month ends, each in one byte (see `level`), the oldest in
  /// the lowest.
  private(set) var months: UInt64 = 0
  /// The day of the last notice.
  package private(set) var lastNotice = Day.none
  /// The code cited first in the latest notice against the customer.
  package private(set) var reason = ReasonCode.none
  /// Ordinal and day of that notice.
  private(set) var adverseOrdinal: UInt16 = 0
  private(set) var adverseOn = Day.none

  /// Nothing happened yet.
  package init() {}

  /// A notice went out.
  mutating func note(_ notice: Notice) {
    lastNotice = notice.sent.day
    guard notice.kind.isAdverse, notice.reasons.count > 0 else { return }
    reason = notice.reasons[0].code
    (adverseOrdinal, adverseOn) = (notice.ordinal, notice.sent.day)
  }

  /// The latest notice against the customer; nil where there was none.
  var newsAgainst: (ordinal: UInt16, sent: Day)? {
    adverseOn.isSet ? (adverseOrdinal, adverseOn) : nil
  }

  /// A month ends with this limit.
  mutating func endMonth(limit: Money) {
    months = months >> 8 | UInt64(Track.level(limit)) << 56
  }

  /// An amount in one byte: a mantissa and an exponent of four bits each, in hundreds, up to 49
  /// million; enough for a picture an eighth of a cell high.
  private static func level(_ limit: Money) -> UInt8 {
    var (hundreds, exponent) = (limit.fen / 10_000, 0)
    while hundreds > 15 { (hundreds, exponent) = ((hundreds + 1) / 2, exponent + 1) }
    return UInt8(clamping: exponent << 4 | hundreds)
  }

  private static func hundreds(_ level: UInt8) -> Int { Int(level & 15) << Int(level >> 4) }

  /// The little tide of the list, with today's limit as the last of eight: four bits each, oldest
  /// highest, in fifteenths of the largest.
  func tide(limit: Money) -> UInt32 {
    let past = (1..<8).map { Track.hundreds(UInt8(truncatingIfNeeded: months >> ($0 * 8))) }
    let levels = past + [Track.hundreds(Track.level(limit))]
    let most = levels.max() ?? 0
    guard most > 0 else { return 0 }
    return levels.reduce(0) { $0 << 4 | UInt32(($1 * 15 + most - 1) / most) }
  }
}

extension Track {
  /// Reads what `encode` wrote.
  init(from decoder: inout StateDecoder) throws(StateFault) {
    months = decoder.number()
    lastNotice = try decoder.past(.trackNotice)
    reason = try decoder.value(.trackReason)
    adverseOrdinal = decoder.number()
    adverseOn = try decoder.past(.trackNotice)
  }
}
