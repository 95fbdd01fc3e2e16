/// What of a record cannot be: the field, or the group of fields, that holds what no account has.
package enum StateFault: UInt8, Error, Sendable, CaseIterable {
  /// More or fewer bytes than a record has; something behind its last field; another account's.
  case width, end, account
  /// Of the line.
  case lineState, lineOpened, lineDueDay, lineRate
  /// Of the limit.
  case limit, extraLimit, pendingLimit, limitChange, ceiling
  /// Of the debt.
  case loan, loanOpened, loanRate, loanMonths, loanMethod, loanPayment, loanRest, loanDue
  case penalty, heldDraw
  /// Of the locks.
  case locks, lock, lockKind, lockSince, lockUntil, lockPhase
  /// Of the score.
  case score, probability, warning, segment
  /// Of the portrait.
  case income, askedDueDay, walletUse, disputed
  /// Of where the customer stands.
  case consents, identity, permission, invitation, quietHours, plan, reminder, snoozedCode
  /// Of the cases.
  case cases, caseOpened, caseDue, casePapers, caseState, caseKind, caseProposal, caseLock
  case caseCode, caseLevel, caseUrgency, caseRule
  /// Of the decisions that can be appealed.
  case decisions, decisionKind, decisionCode, decisionDay, decisionLimit, decisionLock
  case decisionAppeals, decisionRule
  /// Of the counts of an account, and whether the watch rules must look.
  case counts, needsWatch
  /// Of the person.
  case source, cursor, theft, episode, wrongLock, trust, ability, flags
  /// Of the track.
  case trackNotice, trackReason
  /// Of a notice.
  case noticeKind, noticeSent, noticeRate, noticeAmount, noticeReasons, noticeLock, noticeUntil
  case noticeAnswer, noticeDatum, noticeTopic, noticeOutcome, noticeRule, noticeCase, noticePapers
  case noticeDelivery
  /// Of an open case in the queue, of a row of the list, of a day's measures.
  case exposure, rowLine, rowLocks, rowCases, rowWarning, rowReason, rowAmount
  case measuresDay, measure, measuresFault
}
