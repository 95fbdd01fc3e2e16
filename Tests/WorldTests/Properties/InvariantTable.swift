import Credit

/// What must always hold, by the practice and by the law, and what watches it: an invariant that is
/// looked at on every stepped day, tests, or both.
enum InvariantTable {
  /// A row: the sentence, the invariants that a stepped day looks at, and the tests.
  struct Row: Sendable {
    let sentence: String
    let watched: [Invariant]
    let tests: [String]

    init(_ sentence: String, _ watched: [Invariant] = [], _ tests: String...) {
      (self.sentence, self.watched, self.tests) = (sentence, watched, tests)
    }
  }

  /// The twelve of the practice.
  static let practice = [
    Row(
      "no lock and no closing cancels debt or stops a payment; line, debt and case stand apart",
      [.debtSurvives, .repaymentIsPossible], "WorldTests/RepaymentTests/everyDay",
      "WorldTests/RepaymentTests/everyLock", "WorldTests/RepaymentTests/everyState"),
    Row(
      "less than nothing available costs nothing by itself", [.negativeIsFree],
      "WorldTests/DrawTests/refusals", "WorldTests/LimitTests/temporary"),
    Row(
      "the customer closes with nothing owed only", [.closedByCustomerWithoutDebt],
      "WorldTests/LimitTests/closing"),
    Row(
      "a draw can fail though there is room, and the refusal is told", [.refusalIsTold],
      "WorldTests/DrawTests/refusals", "WorldTests/LoanTests/refused"),
    Row(
      "the debit is tried every day while something is overdue", [.debitIsRetried],
      "WorldTests/OverdueTests/retried"),
    Row(
      "a temporary limit ends by itself, with a word", [.temporaryLimitEnds],
      "WorldTests/LimitTests/temporary"),
    Row(
      "one open case of a kind; a later alert joins it", [.oneCaseOfAKind],
      "WorldTests/DrawTests/cases", "CreditTests/CasesTests/room"),
    Row(
      "whoever answers an appeal neither made nor answered the decision before",
      [.appealIsSomebodyElses], "WorldTests/DeskWorkTests/appeals",
      "CreditTests/CaseTests/table"),
    Row(
      "what was refused stays on record", [], "WorldTests/ScoreTests/why",
      "WorldTests/OrderTests/thePastIsNeverRewritten"),
    Row(
      "the score moves monthly, warnings at once", [.scoreMovesOnItsDay],
      "WorldTests/ScoreTests/monthlyDay", "WorldTests/ScoreTests/probability"),
    Row(
      "a hidden cap stands above the shown limit", [.raisedUnderTheCap],
      "WorldTests/LimitTests/hiddenCap", "WorldTests/DrawTests/limits"),
    Row(
      "no marketing after an opt-out; notices of service go on", [.noMarketingAfterOptOut],
      "WorldTests/DrawTests/marketing", "WorldTests/InvitationTests/manners"),
  ]

  /// The eighteen of the systems and the law.
  static let law = [
    Row(
      "drawn at most the limit on every day of a draw", [.drawnWithinLimit],
      "WorldTests/DrawTests/everyDraw"),
    Row("no draw under a lock", [.noDrawUnderLock], "WorldTests/DrawTests/everyDraw"),
    Row(
      "a payment is possible in every status", [.repaymentIsPossible],
      "WorldTests/RepaymentTests/everyDay"),
    Row(
      "one notice for each step against the customer, its reasons those of rules that fired",
      [.oneNoticeAnAction], "WorldTests/InvariantTests/everyAdverseDecisionHasExactlyOneNotice",
      "WorldTests/InvariantTests/reasonsAreReadOffTheRuleThatHit"),
    Row(
      "every notice shows a way out, or the appeal", [.noticeShowsAWay],
      "WorldTests/ComplianceTests/whole"),
    Row(
      "for good takes a person other than the one who proposed it", [.goodNeedsTwoPeople],
      "WorldTests/LockingTests/forGood", "WorldTests/ComplianceTests/human"),
    Row(
      "what an appeal grants is done the same day", [.grantedIsLifted],
      "WorldTests/DeskWorkTests/granted"),
    Row(
      "no contact in the hours of rest, none beyond its number", [.contactKeepsHours],
      "WorldTests/OverdueTests/contacts", "WorldTests/ComplianceTests/hours"),
    Row(
      "all that credit costs stays under the ceiling of its day", [.costUnderCap],
      "WorldTests/OverdueTests/penalty", "WorldTests/EnvironmentTests/laws"),
    Row(
      "a limit is at most what the law allows, interest first at most a year", [.limitUnderLaw],
      "WorldTests/DrawTests/limits", "WorldTests/DrawTests/everyDraw"),
    Row(
      "a raise only where a full draw could be paid back", [.raiseIsAffordable],
      "WorldTests/LimitTests/ability"),
    Row(
      "bad news leaves the file five years after it ended", [.badNewsIsForgotten],
      "WorldTests/OverdueTests/forgotten"),
    Row(
      "the debtor hears of a report before the bureau does", [.toldBeforeReported],
      "WorldTests/OverdueTests/toldBefore"),
    Row(
      "no letter speaks of the hidden cap or of the truth", [],
      "WorldTests/ComplianceTests/secrets", "DeskTests/NoticeLintTests/internals"),
    Row(
      "debits are credits, to the fen", [.ledgerBalances], "WorldTests/LedgerTests/balances"),
    Row(
      "a replay gives the same world, on any number of threads", [],
      "WorldTests/SeedTests/sameWorld",
      "WorldTests/DeterminismTests/oneThreadAndManyGiveTheSameWorld",
      "WorldTests/OrderTests/aReplayOfTheJournalIsTheSameWorld"),
    Row(
      "a branch equals its parent up to the day it forked", [],
      "ArchiveTests/JournalTests/aBranchSharesWhatWasGivenBeforeItForked"),
    Row(
      "what is placed or opened and has not ended is what stands", [.locksBalance, .casesBalance],
      "WorldTests/LedgerTests/faults", "CreditTests/LockTests/allAtOnce",
      "WorldTests/LintTests/books"),
    Row(
      "no step of the lender is refused by a machine", [.stepsAreLegal],
      "WorldTests/LedgerTests/faults", "WorldTests/LintTests/silence"),
    Row(
      "every cited reason belongs to its decision and holds", [.reasonsHold],
      "WorldTests/CauseTests/people", "WorldTests/CauseTests/raises",
      "WorldTests/LintTests/foreignReason", "WorldTests/LintTests/nothingIsOverdue"),
    Row(
      "a class-wide step cites nobody's doings", [.classWideIsImpersonal],
      "WorldTests/EnvironmentTests/impersonal"),
  ]
}
