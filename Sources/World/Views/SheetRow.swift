package import Credit

/// One account as the list shows it: fixed size, so that a sheet is one flat buffer.
package struct SheetRow: Sendable, Equatable, BitwiseCopyable {
  /// Where the line is.
  package var line: LineCode
  /// The locks that hold: bit `n` is `Lock.Kind` with raw value n.
  package var locks: UInt16
  /// Open cases: bit `n` is `Case.Kind` with raw value n.
  package var cases: UInt8
  /// The warning level.
  package var warning: WarningLevel
  /// Shown score, 0 before the first score day.
  package var score: UInt16
  /// Days past due.
  package var daysPastDue: UInt16
  /// The code cited first in the latest decision against the customer.
  package var reason: ReasonCode
  /// Days of the last notice, for sorting by what happened last.
  package var lastNotice: Day
  /// The shown limit at the ends of the last eight months, oldest first, four bits each, 0 (no
  /// line) to 15 (the largest of the eight): the list's little tide.
  package var tide: UInt32
  /// The shown limit.
  package var limit: Money
  /// The hidden cap.
  package var hiddenCap: Money
  /// Used: principal and held draws.
  package var used: Money

  /// Whether a lock of this kind holds.
  package func holds(_ kind: Lock.Kind) -> Bool { locks & 1 << kind.rawValue != 0 }

  /// Whether a case of this kind is open.
  package func hasOpen(_ kind: Case.Kind) -> Bool { cases & 1 << kind.rawValue != 0 }

  /// Used part of the limit in percent; 0 without a limit.
  package var utilisation: Int { limit > .zero ? used.fen * 100 / limit.fen : 0 }
}

/// Where a line is, without what is kept with the state.
package enum LineCode: UInt8, Sendable, CaseIterable, BitwiseCopyable {
  case none, invited, applied, inReview, declined, active, closing, closed, writtenOff

  /// The code of a state.
  package init(_ state: Line.State) {
    switch state {
    case .none: self = .none
    case .invited: self = .invited
    case .applied: self = .applied
    case .inReview: self = .inReview
    case .declined: self = .declined
    case .active: self = .active
    case .closing: self = .closing
    case .closed: self = .closed
    case .writtenOff: self = .writtenOff
    }
  }
}

extension SheetRow {
  /// The row of an account on a day.
  package init(_ account: Account, _ today: Today) {
    let file = account.file
    line = LineCode(file.line.state)
    locks = file.locks.list.reduce(0) { $0 | 1 << $1.kind.rawValue }
    cases = file.cases.list.reduce(0) { $0 | 1 << $1.kind.rawValue }
    warning = file.score.warning
    score = file.score.shown
    daysPastDue = UInt16(clamping: file.daysPastDue(on: today.day))
    reason = account.track.reason
    lastNotice = account.track.lastNotice
    tide = account.track.tide(limit: file.limit.shown)
    limit = file.limit.shown
    hiddenCap = file.hiddenCap(under: today.policy, in: today.environment)
    used = file.debt.used
  }
}
