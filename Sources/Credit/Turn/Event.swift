/// One line of an account's timeline.
package struct Event: Sendable, Equatable {
  /// When it happened.
  package let moment: Moment
  /// What happened.
  package let fact: Fact
  /// Why it happened.
  package let cause: Cause
  /// Whether it only would have happened: the lender merely observes a recorded past.
  package let isShadow: Bool

  init(_ moment: Moment, _ fact: Fact, because cause: Cause, isShadow: Bool = false) {
    (self.moment, self.fact, self.cause, self.isShadow) = (moment, fact, cause, isShadow)
  }
}

/// What can happen in the life of a credit line.
package enum Fact: Sendable, Equatable {
  // The customer
  /// Everything the customer did that was noted, in the customer's own terms, and the answer.
  case acted(Act, Answer)
  // Score
  /// A score day: shown score, the one before, and the internal default probability per 10,000.
  case scored(Int, from: Int, defaultProbability: Int)
  /// The segment changed, by position in the policy.
  case segmented(Int, from: Int)
  /// A datum became faulty.
  case dataFault(Datum, DataFault)
  /// A contested datum was put right.
  case dataCorrected(Datum, from: Int, to: Int)
  /// Events are kept out of portrait and score, or no longer.
  case quarantined(Bool)
  /// The warning level changed.
  case warned(WarningLevel, from: WarningLevel)
  // Permission and invitation
  /// Permission to open changed.
  case permissionChanged(Permission.State)
  /// An invitation moved on without a word to the customer.
  case invitationMoved(Invitation.State)
  // The line
  /// The line was opened.
  case opened(limit: Money, DailyRate)
  /// A closing took effect; with debt it runs off.
  case closed(CloseCause, owing: Money)
  /// The last debt of a closing line came in.
  case ranOff
  /// The line was brought back.
  case reinstated(limit: Money)
  /// The debt was given up for lost.
  case writtenOff(Money)
  /// The shown limit changed.
  case limitChanged(from: Money, to: Money, LimitCause)
  /// The customer's own ceiling changed; zero for none.
  case ceilingSet(Money)
  /// A raise was offered.
  case raiseOffered(to: Money)
  /// An offered raise was not taken in time.
  case raiseExpired(to: Money)
  /// The rate of new draws changed.
  case rateChanged(from: DailyRate, to: DailyRate)
  // Locks
  /// A lock began.
  case locked(Lock.Kind, until: Moment, Reasons)
  /// A lock was renewed by its rule.
  case lockRenewed(Lock.Kind, until: Moment)
  /// Somebody proposed to lock for good.
  case lockProposedForGood(Lock.Kind, by: Staff)
  /// Two people locked for good.
  case lockedForGood(Lock.Kind)
  /// A lock ended.
  case unlocked(Lock.Kind, LiftCause)
  // Loans
  /// A draw was paid out.
  case drawn(RepaymentTerms)
  /// A draw was held for checks.
  case drawHeld(Money)
  /// A held draw was paid out after the check.
  case drawReleased(Money)
  /// A held draw was cancelled.
  case drawVoided(Money)
  /// An instalment came due.
  case billed(Money, due: Day)
  /// An automatic debit brought in this much.
  case debited(Money)
  /// An automatic debit found too little.
  case debitFailed(Money)
  /// A payment by hand.
  case repaid(Money, early: Bool)
  /// The account became overdue.
  case overdue(Money)
  /// The debtor was contacted at so many days past due.
  case collected(CollectionChannel, daysPastDue: Int)
  /// The bureau was told of lateness.
  case reported(daysPastDue: Int)
  /// The bureau was told that the lateness ended.
  case reportCorrected
  /// A late payment of five years ago left the file.
  case reportForgotten
  /// Something of a debt given up for lost came in.
  case recovered(Money)
  /// A debt given up for lost was sold.
  case debtSold(Money, for: Money)
  /// The debt is called in, to be paid by a day.
  case debtCalled(Money, by: Day)
  /// A reminder that was still to come is off: the bill is paid.
  case reminderCancelled
  // Plans
  /// A plan was offered.
  case planOffered
  /// A plan was asked for.
  case planAsked(months: Int)
  /// A plan replaced these debts.
  case planBegan(RepaymentTerms, replacing: Money)
  /// A plan was kept to its end.
  case planCompleted
  /// A plan was not kept.
  case planBroken(daysPastDue: Int)
  /// Nothing is overdue any more, after so many days.
  case cured(daysPastDue: Int)
  /// A loan ended.
  case settled(opened: Day)
  // Decisions, notices, cases
  /// A decision.
  case decided(Decision)
  /// A notice went out.
  case noticed(Notice)
  /// A case was opened.
  case caseOpened(Case)
  /// Somebody took the case.
  case caseClaimed(Case.Kind, number: UInt16, by: Staff)
  /// Somebody gave the case back.
  case caseReleased(Case.Kind, number: UInt16, by: Staff)
  /// Papers were asked for.
  case papersAsked(Case.Kind, number: UInt16, by: Staff)
  /// Papers came in.
  case papersReceived(Case.Kind, number: UInt16, Papers)
  /// One person decided; a second must agree.
  case caseAwaitsSecond(Case.Kind, number: UInt16, Case.Outcome, by: Staff)
  /// The case was decided.
  case caseDecided(Case.Kind, number: UInt16, Case.Outcome, by: Staff)
  /// The papers asked for did not come in time; the least harmful outcome holds.
  case papersLapsed(Case.Kind, number: UInt16)
  /// The due time passed with nobody deciding.
  case caseEscalated(Case.Kind, number: UInt16)
  /// A member of staff left a note; its words are in the journal.
  case noted(by: Staff, entry: UInt32)
  /// A member of staff saw the customer's whole name.
  case unmasked(by: Staff, entry: UInt32)
  /// A recorded statement of a card: balance, minimum due, payment that settled the one before,
  /// and the recorded status.
  case statement(balance: Money, minimum: Money, paid: Money, status: Int)
}

/// Why a limit changed.
package enum LimitCause: UInt8, Sendable, CaseIterable, BitwiseCopyable {
  case raise, cut, temporaryStart, temporaryEnd, restored, closed, staff, plan
}

/// What ended a lock.
package enum LiftCause: UInt8, Sendable, CaseIterable, BitwiseCopyable {
  case expired, selfService, paid, review, appeal, staff, conditions, plan, lineEnded
}
