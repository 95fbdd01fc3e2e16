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
  /// The version of the policy in force, by which `basis` and `traces` name their rules.
  package let policy: PolicyVersion
  /// What it rests on.
  package let basis: Basis
  /// Every rule that was asked, in order; empty in bulk runs and where none was.
  package let traces: [RuleTrace]
  /// The reasons cited.
  package let reasons: Reasons
  /// The journal entry that holds a person's words; 0 when there is none.
  package let entry: UInt32

  /// The deciding rule, by index in the policy; nil where no rule decided.
  package var rule: Int? {
    if case .rule(let rule) = basis { rule } else { nil }
  }

  /// What a person heard who made it; nil where nobody did.
  package var hearing: Hearing? {
    if case .hearing(let hearing) = basis { hearing } else { nil }
  }

  /// The rule it rests on in the end: the deciding one, the one that a person named, or else the
  /// one that proposed what the person decided. Nil where there is none.
  package var restsOn: Int? {
    switch basis {
    case .rule(let rule): rule
    case .hearing(let hearing): hearing.ground ?? hearing.rule
    case .clause, .order, .wish, .noRule: nil
    }
  }

  /// What a decision rests on.
  package enum Basis: Sendable, Equatable {
    /// A rule of the policy, by index: its conditions all held.
    case rule(Int)
    /// Something the agreement or the program itself asks for, and what was observed.
    case clause(Clause, [Finding])
    /// A person, who heard a case.
    case hearing(Hearing)
    /// A person, by order; the words are in the journal.
    case order
    /// The customer's own wish.
    case wish
    /// The rules of a stage were asked and none spoke against it.
    case noRule
  }

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
    /// Ends that come by themselves, and warnings.
    case endTemporaryLimit, endInvitation, warn, writeOff, renewLock, keepBar

    /// Whether line, limit, lock or permission stand differently after it.
    package var changesStanding: Bool {
      switch self {
      case .open, .decline, .raise, .cut, .temporaryLimit, .lock, .lift, .lockForGood, .bar,
        .permit, .tighten, .close, .warnInactive, .appealGranted, .appealPartlyGranted,
        .endTemporaryLimit, .writeOff, .renewLock, .keepBar:
        true
      case .invite, .drawApproved, .drawRefused, .drawHeld, .keepLimit, .raiseDeclined, .reprice,
        .offerPlan, .grantPlan, .refusePlan, .breakPlan, .correctData, .confirmData, .requalify,
        .callDebt, .refer, .reviewKept, .appealDenied, .complaintAnswered, .endInvitation, .warn:
        false
      }
    }

    /// Whether it goes against the customer: it has exactly one notice with its reasons.
    package var isAdverse: Bool {
      switch self {
      case .decline, .drawRefused, .cut, .lock, .close, .bar, .tighten, .lockForGood, .breakPlan:
        true
      case .invite, .open, .drawApproved, .drawHeld, .raise, .temporaryLimit, .keepLimit,
        .raiseDeclined, .reprice, .lift, .permit, .offerPlan, .grantPlan, .refusePlan,
        .correctData, .confirmData, .requalify, .callDebt, .warnInactive, .refer, .reviewKept,
        .appealGranted, .appealPartlyGranted, .appealDenied, .complaintAnswered,
        .endTemporaryLimit, .endInvitation, .warn, .writeOff, .renewLock, .keepBar:
        false
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
