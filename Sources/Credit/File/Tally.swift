/// What happened in a day, counted over any number of accounts. Sums of sums: order cannot matter.
package struct Tally: Sendable, Equatable {
  /// Draws paid out, and refused.
  package var draws = 0
  package var drawsRefused = 0
  /// Fen paid out.
  package var drawnFen = 0
  /// Limits raised, and cut.
  package var limitRaised = 0
  package var limitCut = 0
  /// Locks placed, and lifted.
  package var locksPlaced = 0
  package var locksLifted = 0
  /// Locks placed for security while the owner was in control.
  package var wrongLocks = 0
  /// Notices sent; those against the customer; invitations.
  package var notices = 0
  package var adverseActions = 0
  package var invitations = 0
  /// Invitations sent to somebody who opted out.
  package var marketingAfterOptOut = 0
  /// Lines opened, declined, closed.
  package var opened = 0
  package var declined = 0
  package var closed = 0
  /// Cases.
  package var reviewsOpened = 0
  package var appealsFiled = 0
  package var appealsGranted = 0
  package var complaints = 0
  /// Fen written off, and penalty interest collected.
  package var writtenOffFen = 0
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

  /// Adds another count.
  package static func += (left: inout Tally, right: Tally) {
    for field in Tally.fields { left[keyPath: field] += right[keyPath: field] }
  }

  private static var fields: [WritableKeyPath<Tally, Int>] {
    [
      \.draws, \.drawsRefused, \.drawnFen, \.limitRaised, \.limitCut, \.locksPlaced,
      \.locksLifted, \.wrongLocks, \.notices, \.adverseActions, \.invitations,
      \.marketingAfterOptOut, \.opened, \.declined, \.closed, \.reviewsOpened, \.appealsFiled,
      \.appealsGranted, \.complaints, \.writtenOffFen, \.penaltyIncomeFen, \.interestIncomeFen,
      \.invariantFaults,
    ]
  }
}
