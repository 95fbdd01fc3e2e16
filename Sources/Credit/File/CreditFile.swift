/// The lender's file of one customer: line, limit, debt, locks, score, cases, and what was
/// collected.
///
/// Plain data of fixed size, no references: a million files are one flat buffer. Four axes never
/// collapse into one status: the line, its locks, its debt, its cases; consent stands beside them.
///
/// A day runs like this (see `Turn+Day`):
/// ```
///   beginDay ── effects of today ──▶ acts of the customer, each answered at once
///        officeHours (score day, review, invitations, reminders) once, before the first act after
/// 9:00
///   endDay ── bills, debits, overdue, watch rules ──▶ staff answer cases
/// ```
package struct CreditFile: Sendable, Equatable, BitwiseCopyable {
  /// The account's number in the world.
  package let account: UInt32
  /// The line's life.
  package internal(set) var line = Line()
  /// Its limit.
  package internal(set) var limit = Limit()
  // What follows stands in an order that leaves few gaps, because an account is kept small.
  /// What the bureau was told.
  package internal(set) var bureauReport = BureauReport()
  /// What is owed.
  package internal(set) var debt = Debt()
  /// The locks that hold.
  package internal(set) var locks = Locks()
  /// Score and default probability.
  package internal(set) var score = ScoreState()
  /// Who the customer is.
  package internal(set) var profile = Profile()
  /// Who comes in, and where the money goes.
  package internal(set) var access = Access()
  /// What others tell of them.
  package internal(set) var outside = OutsideData()
  /// How they live in the app.
  package internal(set) var activity = Activity()
  /// What the customer agreed to.
  package internal(set) var consents = ConsentLedger()
  /// The reminder of the next bill.
  package internal(set) var reminder = Reminder()
  /// The datum that is contested.
  package internal(set) var disputed: Datum?
  /// Whether something happened today that the watch rules must look at.
  var needsWatch = false
  /// How they keep to the contract.
  package internal(set) var conduct = Conduct()
  /// How their identity was proved.
  package internal(set) var identity = IdentityCheck()
  /// Whether there may be a line.
  package internal(set) var permission = Permission()
  /// The invitation.
  package internal(set) var invitation = Invitation()
  /// The new plan.
  package internal(set) var replan = Replan()
  /// The code whose rules leave the customer alone after a decision was overturned …
  package internal(set) var snoozedCode = ReasonCode.none
  /// … up to the day before this one.
  package internal(set) var snoozedUntil = Day.none
  /// Open cases.
  package internal(set) var cases = Cases()
  /// Decisions that can be appealed.
  package internal(set) var appealable = AppealableDecisions()
  /// Decisions, notices and cases so far.
  package internal(set) var decisions: UInt16 = 0
  /// Notices so far.
  package internal(set) var notices: UInt16 = 0
  /// Cases so far.
  package internal(set) var caseCount: UInt16 = 0
  /// When it must be looked at again.
  package internal(set) var alarm = Alarm()

  /// A file for somebody of whom only this portrait is known.
  package init(
    account: Int, portrait: Portrait, consents: Consents, identity: IdentityCheck = IdentityCheck()
  ) {
    self.account = UInt32(account)
    (profile, activity, access) = (portrait.profile, portrait.activity, portrait.access)
    (conduct, outside, bureauReport) = (portrait.conduct, portrait.outside, portrait.bureauReport)
    (disputed, self.identity) = (portrait.disputed, identity)
    self.consents = ConsentLedger(given: consents)
  }

  /// Equal in all that is state; the shortcuts are none.
  package static func == (left: CreditFile, right: CreditFile) -> Bool {
    left.account == right.account && left.line == right.line && left.limit == right.limit
      && left.debt == right.debt && left.locks == right.locks && left.score == right.score
      && left.portrait == right.portrait && left.hasSameMatters(as: right)
  }

  /// What was collected, all of it.
  package var portrait: Portrait {
    var all = Portrait()
    (all.profile, all.activity, all.access) = (profile, activity, access)
    (all.conduct, all.outside, all.bureauReport) = (conduct, outside, bureauReport)
    all.disputed = disputed
    return all
  }

  private func hasSameMatters(as other: CreditFile) -> Bool {
    consents == other.consents && identity == other.identity && permission == other.permission
      && invitation == other.invitation && replan == other.replan && reminder == other.reminder
      && snoozedCode == other.snoozedCode && snoozedUntil == other.snoozedUntil
      && cases == other.cases && appealable == other.appealable && decisions == other.decisions
      && notices == other.notices && caseCount == other.caseCount
      && needsWatch == other.needsWatch
  }

  /// Days past due of the account.
  package func daysPastDue(on day: Day) -> Int {
    debt.running > 0 ? debt.daysPastDue(on: day, dueDay: Int(line.dueDay)) : 0
  }

  /// What can still be drawn; negative after a cut or the end of a temporary limit.
  package var available: Money { limit.forDraws - debt.used }

  /// Whether the line is in use but a lock blocks draws.
  package var isSuspended: Bool { line.isActive && !locks.isEmpty }

  /// Used part of the fixed limit in percent, 0 without a limit.
  package var utilisation: Int {
    limit.shown > .zero ? debt.used.fen * 100 / limit.shown.fen : 0
  }
}
