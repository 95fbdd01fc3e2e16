/// What the lender tells a customer, as facts; the desk renders it in 中文 and English.
package struct Notice: Sendable, Equatable, BitwiseCopyable {
  /// Ordinal within the account, from 1; `N-yyyymmdd-account-ordinal` on paper.
  package let ordinal: UInt16
  /// What it is about.
  package let kind: Kind
  /// When it was sent.
  package let sent: Moment
  /// From when what it announces holds.
  package var effective: Day = .none
  /// The decision behind it; 0 for none.
  package var decision: UInt16 = 0
  /// The reasons, most important first.
  package var reasons = Reasons()
  /// The limit before and after.
  package var limitFrom = Money.zero
  /// The limit after.
  package var limitTo = Money.zero
  /// The amount it is about: a draw, an instalment, a debit that failed.
  package var amount = Money.zero
  /// What is owed, interest due and penalty included, on the day it was sent.
  package var owed = Money.zero
  /// The rate of new draws.
  package var rateMillionths: UInt16 = 0
  /// The lock it is about.
  package var lock: Lock.Kind?
  /// When that lock ends by itself.
  package var until = Moment.none
  /// Last day to ask for reconsideration; none where there is nothing to reconsider.
  package var appealUntil = Day.none
  /// Until when the lender answers.
  package var answerBy = Moment.none
  /// The next day on which the lender looks again by itself, or the customer may apply again.
  package var nextCheck = Day.none
  /// Instalments of a plan, or days of a bar; 0 where there are none.
  package var months: UInt8 = 0
  /// The datum it is about.
  package var datum: Datum?
  /// What an explanation is about.
  package var topic: Topic?
  /// What a person decided, where the notice tells of it.
  package var outcome: Case.Outcome?
  /// Who decided, where it tells of a decision; nobody for the policy by itself.
  package var decider = Staff.nobody
  /// The rule that decided, or that the decision rests on, by index in the policy.
  package var rule: UInt16?
  /// The day on which the reasons were observed, where that is not the day it was sent.
  package var reasonsOn = Day.none
  /// The kind of case it is about, and the day that case was opened.
  package var matter: Case.Kind?
  /// The day the case it is about was opened; none where there is none.
  package var matterOn = Day.none
  /// The papers that are asked for.
  package var papers = Papers()
  /// The limit before the decision that an appeal was about; zero where there is none.
  package var limitBefore = Money.zero
  /// The day on which what is unpaid was due; none where nothing is.
  package var dueOn = Day.none
  /// The day on which the credit bureau hears of it, unless it is paid; none where it does not.
  package var reportOn = Day.none
  /// The rate that overdue principal bears, in millionths a day; 0 where none does.
  package var penaltyMillionths: UInt16 = 0

  init(_ kind: Kind, ordinal: UInt16, sent: Moment) {
    (self.kind, self.ordinal, self.sent) = (kind, ordinal, sent)
  }

  /// The kinds of notice.
  package enum Kind: UInt8, Sendable, CaseIterable, BitwiseCopyable {
    // Opening
    case invitation, opened, declined, inReview, barred, permitted
    // Limit
    case raised, cut, temporaryOffer, temporaryStart, temporaryEnd
    case raiseOffered, raiseDeclined, ceilingSet, rateChanged, tightened
    // Draws and bills
    case drawRefused, drawHeld, billReminder, overdue, settled
    case reportWarning, reportCorrected, debtCalled, writtenOff
    // Plans
    case planOffered, planReceived, planBegan, planRefused, planCompleted, planBroken
    // Locks
    case locked, unlocked, corrected, lockRenewed, lockedForGood
    // Papers, data, explanations
    case documentExpiring, disputeReceived, disputeResult, education
    // Ends
    case inactivityWarning, closing
    // Cases
    case reviewOpened, papersAsked, reviewResult, appealReceived, appealResult, complaintAnswer

    /// Whether it tells of a decision against the customer.
    package var isAdverse: Bool {
      switch self {
      case .declined, .cut, .drawRefused, .locked, .closing, .barred, .tightened, .lockedForGood,
        .planBroken:
        true
      case .invitation, .opened, .inReview, .permitted, .raised, .temporaryOffer, .temporaryStart,
        .temporaryEnd, .raiseOffered, .raiseDeclined, .ceilingSet, .rateChanged, .drawHeld,
        .billReminder, .overdue, .settled, .reportWarning, .reportCorrected, .debtCalled,
        .writtenOff, .planOffered, .planReceived, .planBegan, .planRefused, .planCompleted,
        .unlocked, .corrected, .lockRenewed, .documentExpiring, .disputeReceived, .disputeResult,
        .education, .inactivityWarning, .reviewOpened, .papersAsked, .reviewResult,
        .appealReceived, .appealResult, .complaintAnswer:
        false
      }
    }

    /// Whether it is advertising, which needs consent and ends with an opt-out.
    package var isMarketing: Bool { self == .invitation }

    /// Whether it may not wait for the morning: safety, and answers to what was just asked.
    package var isUrgent: Bool {
      switch self {
      case .locked, .unlocked, .corrected, .drawRefused, .drawHeld, .lockRenewed, .lockedForGood,
        .opened, .declined, .appealReceived, .temporaryStart, .ceilingSet, .planReceived,
        .disputeReceived, .reviewOpened:
        true
      case .invitation, .inReview, .barred, .permitted, .raised, .cut, .temporaryOffer,
        .temporaryEnd, .raiseOffered, .raiseDeclined, .rateChanged, .tightened, .billReminder,
        .overdue, .settled, .reportWarning, .reportCorrected, .debtCalled, .writtenOff,
        .planOffered, .planBegan, .planRefused, .planCompleted, .planBroken, .documentExpiring,
        .disputeResult, .education, .inactivityWarning, .closing, .papersAsked, .reviewResult,
        .appealResult, .complaintAnswer:
        false
      }
    }
  }

  /// What is explained at the right moment.
  package enum Topic: UInt8, Sendable, CaseIterable, BitwiseCopyable {
    /// How the score works; how it recovers; what being late brings; how many lenders look; how to
    /// keep an account safe; why draws can be refused.
    case score, recovery, lateness, borrowing, safety, draws
  }
}
