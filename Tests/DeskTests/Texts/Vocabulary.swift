import World

@testable import Credit
@testable import Desk

/// Every closed list of words the desk has, in both languages.
enum Vocabulary {
  static var all: [Phrase] { credit + standing + cases + codes + refusals }

  private static var credit: [Phrase] {
    LineCode.allCases.flatMap { [LineText.word($0), LineText.name($0)] }
      + CloseCause.allCases.map(LineText.cause) + RepaymentMethod.allCases.map(LineText.method)
      + LimitCap.Level.allCases.map(LineText.level)
      + [LineText.consents([]), LineText.consents([.scoring, .bureau, .marketing, .thirdParty])]
      + Lock.Kind.allCases.flatMap { [LockText.word($0), LockText.name($0)] }
      + LockTerms.Release.allCases.map(LockText.release) + LiftCause.allCases.map(LockText.lift)
      + Scorecard.Dimension.allCases.map(ScoreText.dimension)
      + WarningLevel.allCases.map(ScoreText.warning)
      + [0, 400, 560, 620, 660, 720].map(ScoreText.band)
  }

  private static var standing: [Phrase] {
    let phases = Lock.Phase.allCases.map(LockText.phase)
    let states = ConsentLedger.State.allCases.map(StateText.consent)
    let permissions = [Permission.State.open, .barred(until: TextSamples.day), .barredForGood]
      .map(StateText.permission)
    let invitations = Invitation.State.allCases.map(StateText.invitation)
    let plans = Replan.State.allCases.map { StateText.plan($0) }
    let reminders = Reminder.State.allCases.map(StateText.reminder)
    let data = Datum.allCases.map(DataText.name) + DataFault.allCases.map(DataText.fault)
    let acts =
      Act.Trace.allCases.map(DataText.trace) + Act.ServiceTopic.allCases.map(DataText.topic)
    let debts =
      CollectionChannel.allCases.map(CollectionText.channel)
      + Bucket.allCases.map(CollectionText.bucket) + RiskClass.allCases.map(CollectionText.risk)
    let models =
      Regime.allCases.map(ScoreText.regime)
      + [DefaultModelChoice.scorecard, .tree, .higher].map(ScoreText.choice)
    return phases + states + permissions + invitations + plans + reminders + data + acts + debts
      + models + Invariant.allCases.map(InvariantText.of)
      + Notice.Topic.allCases.map(Lesson.of).flatMap { [$0.title, $0.text, $0.action] }
      + Consents.purposes.map(LineText.purpose)
  }

  private static var cases: [Phrase] {
    Case.Kind.allCases.flatMap { [CaseText.word($0), CaseText.kind($0)] }
      + Case.Outcome.allCases.map(CaseText.outcome) + states.map(CaseText.stateWord)
      + states.map { CaseText.state($0, staff: []) }
      + Rule.Proposal.allCases.filter { $0 != .none }.map(CaseText.proposal)
      + [1, 2, 4, 8, 16, 32].map { CaseText.papers(Papers(rawValue: $0)) }
      + Decision.Kind.allCases.map(DecisionText.kind) + Rule.Stage.allCases.map(DecisionText.stage)
      + [RuleTrace.Outcome.hit, .miss, .notApplicable].map(DecisionText.outcome)
      + Notice.Kind.allCases.map(NoticeText.word)
      + NoticePart.allCases.map(\.heading).filter { !$0.isEmpty }
  }

  static let states: [Case.State] = [
    .open, .claimed(by: Staff(1)), .awaitingCustomer(asked: TextSamples.day),
    .awaitingSecond(first: Staff(1), .grant), .decided(.deny),
  ]

  private static var codes: [Phrase] {
    let currency = Currency(code: "CNY")
    let texts = ReasonCode.allCases.map(CodeText.of)
    return texts.map(\.title) + texts.flatMap { [$0.remedy, $0.duration] }.filter { !$0.isEmpty }
      + DataSource.allCases.map { $0.text(currency) }
      + Characteristic.allCases.flatMap { characteristic in
        [0, 1, 2].flatMap { value in
          [
            CharacteristicText.name(characteristic),
            CharacteristicText.value(value, characteristic, currency),
            CharacteristicText.statement(value, characteristic, currency),
          ]
        }
      }
  }

  static var refusals: [Phrase] {
    Refusal.allCases.map(RefusalText.of) + lineRefusals.map(RefusalText.of)
      + lockRefusals.map(RefusalText.of) + caseRefusals.map { RefusalText.of($0, staff: []) }
  }

  private static let lineRefusals: [LineRefusal] = [
    .invitationNeedsNoLine, .thereIsNoInvitation, .lineIsAlreadyThere,
    .coolingOffUntil(TextSamples.day), .thereIsNoApplication, .lineIsNotActive,
    .lineIsNotClosing, .debtMustBeZero, .lineIsNotClosed, .lineIsNotWrittenOff,
  ]

  private static let lockRefusals: [LockRefusal] =
    [.thereIsNoLineToLock]
    + Lock.Kind.allCases.flatMap {
      [
        .alreadyLocked($0), .notLocked($0), .needsTwoPeople($0), .lockedForGood($0),
        .renewedOnce($0), .proposedAlready($0), .nothingWasProposed($0),
      ]
    }

  private static let caseRefusals: [CaseRefusal] = [
    .thereIsNoSuchCase, .caseIsOpenAlready(.appeal), .caseIsDecided,
    .claimedBySomebodyElse(Staff(2)), .caseIsNotClaimed, .alreadyAwaitingCustomer,
    .noPapersWereAskedFor, .deciderMadeTheDecision, .secondIsTheFirst,
    .secondSaysOtherwise(.deny), .outcomeIsNotForThisKind, .reasonIsMissing,
  ]
}
