/// What the customer is shown of their own account: all that people may act upon.
///
/// A window on the lender's file that leaves out scores' insides, the hidden cap and the watching.
package struct CustomerView {
  private let file: CreditFile
  private let today: Today

  /// What the customer of a file sees today.
  package init(_ file: CreditFile, on today: Today) { (self.file, self.today) = (file, today) }

  /// Whether an invitation waits for an answer.
  package var isInvited: Bool {
    if case .invited = file.line.state { return true }
    return false
  }

  /// Whether the customer could apply.
  package var mayApply: Bool {
    switch file.line.state {
    case .none: true
    case .declined(let again), .closed(_, let again): today.day >= again
    default: false
    }
  }

  /// Whether the line is in use.
  package var hasLine: Bool { file.line.isActive }
  /// What can still be drawn.
  package var available: Money { file.available }
  /// Whether a lock holds that the customer's own face check lifts.
  package var faceCheckHelps: Bool {
    file.locks.list.contains { today.policy.terms(of: $0.kind).release == .faceCheck }
  }
  /// Whether any lock holds.
  package var isLocked: Bool { !file.locks.isEmpty }
  /// Whether a review that holds a lock waits for proof of identity.
  package var proofIsAwaited: Bool {
    file.cases[.review].map { $0.lock == .takeover && !$0.papers.contains(.identity) } ?? false
  }
  /// Whether an extra limit is on offer.
  package var hasOffer: Bool { file.limit.extra > .zero && !file.limit.extraIsClaimed }
  /// Whether the customer has been warned that the unused line will be closed.
  package var isWarnedOfClosing: Bool { file.limit.pending == .close(.inactivity) }
  /// Whether something is owed.
  package var owes: Bool { file.debt.running > 0 }
  /// Whether something due is unpaid.
  package var isOverdue: Bool { file.debt.due > .zero }
  /// What is due and unpaid, penalty included.
  package var due: Money { file.debt.due + file.debt.penalty }
  /// Whether an instalment comes due today.
  package var hasDueDay: Bool {
    for place in 0..<Debt.capacity where !file.debt[place].isVacant {
      if file.debt[place].nextDue(dueDay: Int(file.line.dueDay)) == today.day { return true }
    }
    return false
  }
  /// The newest decision that can be appealed, if it was told within the last `days` days.
  package func appealable(within days: Int) -> AppealableDecision? {
    file.appealable[0].flatMap { today.day - $0.day <= days ? $0 : nil }
  }
  /// How often reconsideration of the newest decision was asked for.
  package var appealsMade: Int { file.appealable[0].map { Int($0.appeals) } ?? 0 }
  /// The papers an open appeal waits for: whether it does.
  package var appealAwaitsPapers: Bool {
    if case .awaitingCustomer = file.cases[.appeal]?.state { return true }
    return false
  }
  /// The shown limit.
  package var limit: Money { file.limit.shown }
  /// Whether face and SMS check were passed.
  package var isIdentityVerified: Bool { file.isIdentityVerified }
  /// Whether scoring and bureau consent stand.
  package var hasConsented: Bool { file.consents.isSuperset(of: [.scoring, .bureau]) }
}
