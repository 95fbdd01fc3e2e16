/// What happened in a day, counted over any number of accounts. Sums of sums: order cannot matter.
package struct Tally: Sendable, Equatable, BitwiseCopyable {
  /// Draws paid out.
  package var draws = 0
  /// Draws refused.
  package var drawsRefused = 0
  /// Fen paid out.
  package var drawnFen = 0
  /// Limits raised.
  package var limitRaised = 0
  /// Limits cut.
  package var limitCut = 0
  /// Locks placed.
  package var locksPlaced = 0
  /// Locks lifted.
  package var locksLifted = 0
  /// Locks placed for security while the owner was in control.
  package var wrongLocks = 0
  /// Notices sent.
  package var notices = 0
  /// Notices against the customer.
  package var adverseActions = 0
  /// Invitations sent.
  package var invitations = 0
  /// Invitations sent to somebody who opted out.
  package var marketingAfterOptOut = 0
  /// Lines opened.
  package var opened = 0
  /// Applications declined.
  package var declined = 0
  /// Lines closed.
  package var closed = 0
  /// Manual reviews opened.
  package var reviewsOpened = 0
  /// Appeals filed.
  package var appealsFiled = 0
  /// Appeals granted, wholly or in part.
  package var appealsGranted = 0
  /// Complaints received.
  package var complaints = 0
  /// Fen written off.
  package var writtenOffFen = 0
  /// Fen of penalty interest collected.
  package var penaltyIncomeFen = 0
  /// Fen of interest billed.
  package var interestIncomeFen = 0
  /// Invariants found broken.
  package var invariantFaults = 0

  /// Nothing counted yet.
  package init() {}

  mutating func count(_ fact: Fact) {
    switch fact {
    case .drawn(let terms):
      draws += 1
      drawnFen += terms.amount.fen
    case .acted(.draw, .refused): drawsRefused += 1
    case .limitChanged(_, _, .raise): limitRaised += 1
    case .limitChanged(_, _, .cut): limitCut += 1
    case .locked: locksPlaced += 1
    case .unlocked: locksLifted += 1
    case .noticed(let notice): count(notice)
    case .opened: opened += 1
    case .decided(let decision) where decision.kind == .decline: declined += 1
    case .closed: closed += 1
    case .writtenOff(let money): writtenOffFen += money.fen
    case .caseOpened(let matter): count(matter)
    case .caseDecided(.appeal, _, .grant, _), .caseDecided(.appeal, _, .partly, _):
      appealsGranted += 1
    default: break
    }
  }

  private mutating func count(_ notice: Notice) {
    notices += 1
    if notice.kind.isAdverse { adverseActions += 1 }
    if notice.kind == .invitation { invitations += 1 }
  }

  private mutating func count(_ matter: Case) {
    switch matter.kind {
    case .review: reviewsOpened += 1
    case .appeal: appealsFiled += 1
    case .complaint: complaints += 1
    }
  }

  /// Adds another count, field by field; all fields are `Int`.
  package static func += (left: inout Tally, right: Tally) {
    withUnsafeMutableBytes(of: &left) { sums in
      withUnsafeBytes(of: right) { more in
        let sums = sums.bindMemory(to: Int.self)
        let more = more.bindMemory(to: Int.self)
        for index in sums.indices { sums[index] += more[index] }
      }
    }
  }
}
