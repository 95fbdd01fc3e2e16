/// One decision about one account, with everything that made it.
package struct Decision: Sendable, Equatable {
  /// Ordinal within the account, from 1; `D-account-ordinal` on paper.
  package let ordinal: UInt16
  /// What was decided.
  package let kind: Kind
  /// When.
  package let moment: Moment
  /// Who decided.
  package let actor: Actor
  /// Index of the deciding rule in the policy; nil for a person's decision or when no rule hit.
  package let rule: Int?
  /// Every rule that was asked, in order; empty in bulk runs and for people's decisions.
  package let traces: [RuleTrace]
  /// The reasons cited.
  package let reasons: Reasons
  /// The journal entry that holds a person's words; 0 when there is none.
  package let entry: UInt32

  /// What a decision can be about.
  package enum Kind: UInt8, Sendable, CaseIterable, BitwiseCopyable {
    /// Invitation, opening, draws.
    case invite, open, decline, drawApproved, drawRefused, drawHeld
    /// Limit and price.
    case raise, cut, temporaryLimit, keepLimit, raiseDeclined, reprice
    /// Locks.
    case lock, lift, lockForGood
    /// Permission, class-wide steps, plans, data.
    case bar, permit, tighten, offerPlan, grantPlan, refusePlan, breakPlan, correctData, confirmData
    /// The yearly look, and calling a debt in.
    case requalify, callDebt
    /// Ends.
    case close, warnInactive
    /// Handing over to people and what they said.
    case refer, reviewKept, appealGranted, appealPartlyGranted, appealDenied, complaintAnswered

    /// Whether it goes against the customer: it has exactly one notice with its reasons.
    package var isAdverse: Bool {
      switch self {
      case .decline, .drawRefused, .cut, .lock, .close, .bar, .tighten, .lockForGood, .breakPlan:
        true
      default: false
      }
    }
  }
}

/// Who did something.
package enum Actor: Sendable, Equatable, BitwiseCopyable {
  /// The policy, by itself.
  case policy
  /// A member of staff, simulated or human, by number in the roster.
  case staff(Staff)
  /// The customer.
  case customer
}

/// A member of staff: a number in the roster document, from 1; 0 is nobody.
package struct Staff: Hashable, Sendable, BitwiseCopyable {
  /// Position in the roster, from 1.
  package let number: UInt8

  /// The member of staff at `number` in the roster.
  package init(_ number: UInt8) { self.number = number }

  /// Nobody.
  package static let nobody = Staff(0)
}
