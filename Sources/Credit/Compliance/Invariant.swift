/// What must hold in every life, always: checked while a world runs, on every stepped day.
///
/// The first twelve are the practice's, the rest the systems' and the law's; where two say the same
/// they are one. Those marked with a room are held by construction or by a test of that room.
package enum Invariant: UInt8, Sendable, CaseIterable, BitwiseCopyable {
  /// Neither lock nor closing cancels debt; repayment is possible in every status.
  case debtSurvives, repaymentIsPossible
  /// Less than nothing available costs nothing by itself.
  case negativeIsFree
  /// The customer closes with nothing owed only.
  case closedByCustomerWithoutDebt
  /// A refused draw has its notice, whatever the limit shows.
  case refusalIsTold
  /// The automatic debit tries every day while something is overdue.
  case debitIsRetried
  /// A temporary limit ends by itself.
  case temporaryLimitEnds
  /// At most one open case of a kind.
  case oneCaseOfAKind
  /// Who reviews an appeal neither made nor reviewed the decision.
  case appealIsSomebodyElses
  /// The shown score moves on score days only, and when data were corrected.
  case scoreMovesOnItsDay
  /// The limit stays under the hidden cap when it is raised.
  case raisedUnderTheCap
  /// No marketing after an opt-out, none without consent where the law asks for it.
  case noMarketingAfterOptOut
  /// Drawn at most the limit on every day of a draw.
  case drawnWithinLimit
  /// No draw under a lock.
  case noDrawUnderLock
  /// Exactly one notice for every action against the customer, with reasons that truly fired.
  case oneNoticeAnAction
  /// Every notice tells a way out, or the appeal.
  case noticeShowsAWay
  /// A lock for good has a person other than the one who proposed it.
  case goodNeedsTwoPeople
  /// An appeal granted lifts its lock the same day.
  case grantedIsLifted
  /// No contact outside the legal hours, none beyond the cap.
  case contactKeepsHours
  /// The cost of credit stays under its cap.
  case costUnderCap
  /// A limit is at most what the law allows; a bullet loan at most a year long.
  case limitUnderLaw
  /// A raise only with the ability to pay a full draw.
  case raiseIsAffordable
  /// Bad information leaves five years after it ended.
  case badNewsIsForgotten
  /// The debtor is told before the bureau.
  case toldBeforeReported
  /// Debits are credits, to the fen.
  case ledgerBalances
  /// A class-wide step cites no personal reason.
  case classWideIsImpersonal
  /// No step that the lender takes of itself is refused by a machine.
  case stepsAreLegal
  /// Locks placed and not ended are those held, kind by kind.
  case locksBalance
  /// Cases opened and not decided are those open.
  case casesBalance
  /// Every reason cited belongs to what the decision rests on, and holds.
  case reasonsHold
}

/// An invariant found broken, where and when.
package struct InvariantFault: Sendable, Equatable, BitwiseCopyable {
  /// The account.
  package let account: UInt32
  /// The day.
  package let day: Day
  /// What was broken.
  package let invariant: Invariant

  /// An invariant broken in an account on a day.
  package init(account: UInt32, day: Day, _ invariant: Invariant) {
    (self.account, self.day, self.invariant) = (account, day, invariant)
  }
}
