package import Credit
package import People

/// One account: the lender's file and the person together. Plain data of at most 512 bytes.
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
/// It follows from the events and is kept so that the list need not replay anybody.
package struct Track: Sendable, Equatable, BitwiseCopyable {
  /// The shown limit at the last eight month ends, in hundreds, oldest first.
  private var months: (UInt16, UInt16, UInt16, UInt16, UInt16, UInt16, UInt16, UInt16) =
    (0, 0, 0, 0, 0, 0, 0, 0)
  /// The day of the last notice.
  package private(set) var lastNotice = Day.none
  /// The code cited first in the latest notice against the customer.
  package private(set) var reason = ReasonCode.none

  /// Nothing happened yet.
  package init() {}

  /// A notice went out.
  mutating func note(_ notice: Notice) {
    lastNotice = notice.sent.day
    guard notice.kind.isAdverse, notice.reasons.count > 0 else { return }
    reason = notice.reasons[0].code
  }

  /// A month ends with this limit.
  mutating func endMonth(limit: Money) {
    let hundreds = UInt16(clamping: limit.fen / 10_000)
    months = (
      months.1, months.2, months.3, months.4, months.5, months.6, months.7, hundreds
    )
  }

  /// The little tide of the list, with today's limit as the last of eight: four bits each, oldest
  /// highest, in fifteenths of the largest.
  func tide(limit: Money) -> UInt32 {
    let now = limit.fen / 10_000
    let levels = [
      Int(months.1), Int(months.2), Int(months.3), Int(months.4), Int(months.5), Int(months.6),
      Int(months.7), now,
    ]
    let most = levels.max() ?? 0
    guard most > 0 else { return 0 }
    return levels.reduce(0) { $0 << 4 | UInt32(($1 * 15 + most - 1) / most) }
  }

  /// Equal in all fields.
  package static func == (left: Track, right: Track) -> Bool {
    left.lastNotice == right.lastNotice && left.reason == right.reason
      && left.tide(limit: .zero) == right.tide(limit: .zero)
  }
}
