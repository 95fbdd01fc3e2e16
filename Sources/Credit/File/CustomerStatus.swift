/// Where a customer stands with the lender, as far as the customer is told: one bit a fact.
///
/// What people look at every day before they do anything; cheap on purpose.
package struct CustomerStatus: OptionSet, Sendable {
  /// One bit a fact.
  package let rawValue: UInt16

  /// The facts of these bits.
  package init(rawValue: UInt16) { self.rawValue = rawValue }

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
}

extension CreditFile {
  /// What the customer knows of where they stand.
  package func status(on today: Today) -> CustomerStatus {
    var status = openingStatus(on: today.day)
    if limit.extra > .zero && !limit.extraIsClaimed { status.insert(.hasOffer) }
    if limit.pending == .close(.inactivity) { status.insert(.isWarnedOfClosing) }
    if debt.running > 0 { status.insert(.owes) }
    if !locks.isEmpty { status.formUnion(lockStatus(today)) }
    if !cases.isEmpty { status.formUnion(caseStatus) }
    return status
  }

  /// Whether an instalment comes due today, as the customer knows.
  package func hasDueDay(_ today: Today) -> Bool {
    let dueDay = Int(line.dueDay)
    guard today.mayBeDue(dueDay) else { return false }
    for place in 0..<Debt.capacity where !debt[place].isVacant {
      if debt[place].nextDue(dueDay: dueDay) == today.day { return true }
    }
    return false
  }

  private func openingStatus(on day: Day) -> CustomerStatus {
    switch line.state {
    case .active: .hasLine
    case .none: .mayApply
    case .invited: .isInvited
    case .declined(let again), .closed(_, let again): day >= again ? .mayApply : []
    case .applied, .inReview, .closing, .writtenOff: []
    }
  }

  private func lockStatus(_ today: Today) -> CustomerStatus {
    var status = CustomerStatus.isLocked
    for place in 0..<Locks.capacity {
      guard let lock = locks[place] else { continue }
      if today.policy.terms(of: lock.kind).release == .faceCheck { status.insert(.faceCheckHelps) }
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
    return status
  }
}
