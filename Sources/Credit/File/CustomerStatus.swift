/// Where a customer stands with the lender, as far as the customer is told: one bit a fact.
///
/// What people look at every day before they do anything; cheap on purpose.
package struct CustomerStatus: OptionSet, Sendable {
  /// One bit a fact.
  package let rawValue: UInt32

  /// The facts of these bits.
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The line is in use.
  package static let hasLine = CustomerStatus(rawValue: 1)
  /// Some lock holds.
  package static let isLocked = CustomerStatus(rawValue: 2)
  /// A lock holds that the customer's own face check lifts.
  package static let faceCheckHelps = CustomerStatus(rawValue: 4)
  /// A review that holds a lock waits for proof of identity.
  package static let proofIsAwaited = CustomerStatus(rawValue: 8)
  /// An extra limit is on offer.
  package static let hasOffer = CustomerStatus(rawValue: 16)
  /// The customer was warned that the unused line will be closed.
  package static let isWarnedOfClosing = CustomerStatus(rawValue: 32)
  /// Some loan runs.
  package static let owes = CustomerStatus(rawValue: 64)
  /// An invitation waits for an answer.
  package static let isInvited = CustomerStatus(rawValue: 128)
  /// The customer could apply.
  package static let mayApply = CustomerStatus(rawValue: 256)
  /// An open appeal waits for papers.
  package static let appealAwaitsPapers = CustomerStatus(rawValue: 512)
  /// Terms, risks and lock triggers were not read yet.
  package static let termsAreUnread = CustomerStatus(rawValue: 1_024)
  /// A new plan is on offer.
  package static let planIsOffered = CustomerStatus(rawValue: 2_048)
  /// A raise is on offer.
  package static let raiseIsOffered = CustomerStatus(rawValue: 4_096)
  /// Something due is unpaid.
  package static let isOverdue = CustomerStatus(rawValue: 8_192)
  /// The customer was told that the identity document ends, or ended.
  package static let documentIsExpiring = CustomerStatus(rawValue: 16_384)
  /// A consent that lending needs is missing.
  package static let consentIsMissing = CustomerStatus(rawValue: 32_768)
  /// The newest decision against the customer was made by the policy alone.
  package static let hasAutomaticDecision = CustomerStatus(rawValue: 65_536)
  /// A plan is being kept.
  package static let planIsActive = CustomerStatus(rawValue: 131_072)
  /// The invitation was opened and read.
  package static let invitationIsRead = CustomerStatus(rawValue: 262_144)
  /// A plan could be asked for, as far as the customer can see.
  package static let mayAskPlan = CustomerStatus(rawValue: 524_288)
  /// A draw waits for the customer's proof of identity.
  package static let drawIsHeld = CustomerStatus(rawValue: 1_048_576)
  /// No line can be had for the time being.
  package static let isBarred = CustomerStatus(rawValue: 2_097_152)
  /// A request for a plan waits for papers.
  package static let planAwaitsPapers = CustomerStatus(rawValue: 4_194_304)

  /// What of it calls for an answer by itself; a plan on offer is thought of when money is short.
  package static let calls: CustomerStatus = [
    .faceCheckHelps, .proofIsAwaited, .isWarnedOfClosing, .appealAwaitsPapers, .isInvited,
    .hasOffer, .raiseIsOffered, .isOverdue, .documentIsExpiring,
    .consentIsMissing, .drawIsHeld, .planAwaitsPapers,
  ]
}

extension CreditFile {
  /// What the customer knows of where they stand.
  package func status(on today: Today) -> CustomerStatus {
    var status = openingStatus(on: today.day)
    if limit.extra > .zero && !limit.extraIsClaimed { status.insert(.hasOffer) }
    if limit.pending == .close(.inactivity) { status.insert(.isWarnedOfClosing) }
    if debt.running > 0 { status.formUnion(debtStatus) }
    status.formUnion(paperStatus)
    if !locks.isEmpty { status.formUnion(lockStatus(today)) }
    if !cases.isEmpty { status.formUnion(caseStatus) }
    return status
  }

  /// Whether an instalment comes due today, as the customer knows.
  package func hasDueDay(_ today: Today) -> Bool {
    let dueDay = Int(line.dueDay)
    guard today.mayBeDue(dueDay) else { return false }
    for place in debt.occupied {
      if debt[place].nextDue(dueDay: dueDay) == today.day { return true }
    }
    return false
  }

  private func openingStatus(on day: Day) -> CustomerStatus {
    switch line.state {
    case .active: .hasLine
    case .none: .mayApply
    case .invited: .isInvited
    case .declined(let again), .closed(_, let again):
      // Nobody applies with papers that they know have ended.
      day >= again && !(profile.documentUntil.isSet && profile.documentUntil < day)
        ? .mayApply : []
    case .applied, .inReview, .closing, .writtenOff: []
    }
  }

  private var debtStatus: CustomerStatus {
    var status = CustomerStatus.owes
    if debt.due > .zero {
      status.insert(.isOverdue)
      if !replan.isActive, replan.state != .asked { status.insert(.mayAskPlan) }
    }
    if replan.state == .offered { status.formUnion([.planIsOffered, .mayAskPlan]) }
    if replan.isActive { status.insert(.planIsActive) }
    if debt.held > .zero, locks.isEmpty { status.insert(.drawIsHeld) }
    return status
  }

  private var paperStatus: CustomerStatus {
    var status: CustomerStatus = []
    if !profile.marks.contains(.termsRead) { status.insert(.termsAreUnread) }
    if profile.marks.contains(.documentTold) { status.insert(.documentIsExpiring) }
    if !consents.contains(.lending) { status.insert(.consentIsMissing) }
    if case .raise = limit.pending { status.insert(.raiseIsOffered) }
    if invitation.state == .opened { status.insert(.invitationIsRead) }
    if !permission.isOpen { status.insert(.isBarred) }
    if debt.running == 0, debt.held > .zero, locks.isEmpty { status.insert(.drawIsHeld) }
    if let newest = appealable[0], newest.makers.isEmpty { status.insert(.hasAutomaticDecision) }
    return status
  }

  private func lockStatus(_ today: Today) -> CustomerStatus {
    var status = CustomerStatus.isLocked
    for kind in Lock.Kind.allCases where locks.holds(kind) {
      if today.policy.terms(of: kind).release == .faceCheck { status.insert(.faceCheckHelps) }
    }
    return status
  }

  private var caseStatus: CustomerStatus {
    var status: CustomerStatus = []
    if let review = cases[.review], review.lock == .takeover,
      !review.papers.contains(.identity)
    {
      status.insert(.proofIsAwaited)
    }
    if case .awaitingCustomer = cases[.appeal]?.state { status.insert(.appealAwaitsPapers) }
    if case .awaitingCustomer = cases[.plan]?.state { status.insert(.planAwaitsPapers) }
    return status
  }
}
