/// What one kind of lock means: how long it holds and what lifts it.
package struct LockTerms: Sendable, Equatable {
  /// The kind.
  package let kind: Lock.Kind
  /// Minutes after which it ends by itself; nil where it does not.
  package let minutes: Int?
  /// How the customer, or somebody else, lifts it.
  package let release: Release
  /// Whether lifting it takes a second pair of eyes.
  package let fourEyes: Bool
  /// What must hold for it to end by itself; empty where nothing does that.
  package let liftWhen: [Condition]

  /// The ways out of a lock.
  package enum Release: UInt8, Sendable, CaseIterable {
    /// The customer's own face check.
    case faceCheck
    /// A person's review, opened by the lock itself.
    case review
    /// An appeal with papers.
    case appeal
    /// Paying what is overdue.
    case payment
    /// Only staff.
    case staff
    /// By itself, when the conditions are met.
    case conditions
    /// By itself, when the time is up.
    case expiry
    /// The consent that is missing, given again.
    case consent
    /// A valid identity document.
    case document
    /// The customer, who asked for it, after its time.
    case customer
    /// A plan kept for its watch period.
    case plan
  }

  /// Terms of a kind of lock.
  package init(
    kind: Lock.Kind, minutes: Int?, release: Release, fourEyes: Bool, liftWhen: [Condition] = []
  ) {
    (self.kind, self.minutes) = (kind, minutes)
    (self.release, self.fourEyes) = (release, fourEyes)
    self.liftWhen = liftWhen
  }
}

/// How cases are worked: the answers of simulated reviewers and where four eyes are asked.
package struct DeskTerms: Sendable {
  /// The first row that fits a case gives the answer.
  package let answers: [AnswerRow]
  /// Outcomes that need a second pair of eyes.
  package let fourEyesOutcomes: [Case.Outcome]
  /// Reason codes whose cases need a second pair of eyes whatever the outcome.
  package let fourEyesCodes: [ReasonCode]
  /// Shortest and longest service time of a case, in business days.
  package let serviceDays: ClosedRange<Int>
  /// Shortest and longest service time of a second appeal, in business days.
  package let secondServiceDays: ClosedRange<Int>
  /// Business days from papers asked for, or brought, to the next step.
  package let papersBusinessDays: Int
  /// Business days to the answer of a complaint.
  package let complaintBusinessDays: Int
  /// Days between the first and the second pair of eyes, for urgent cases and for others.
  package let secondDays: (urgent: Int, other: Int)
  /// By how much a review that ends in a cut lowers the limit, in percent.
  package let reviewCutPercent: Int

  /// What a reviewer who only reads the file and the papers answers.
  package struct AnswerRow: Sendable, Equatable {
    /// The kind of case.
    package let kind: Case.Kind
    /// The code that opened it or that the appealed decision cites first; nil for any.
    package let code: ReasonCode?
    /// Papers that must have been verified.
    package let papers: Papers
    /// The answer; nil asks for papers first.
    package let outcome: Case.Outcome?

    /// A row; papers that are not needed are left empty.
    package init(kind: Case.Kind, code: ReasonCode?, papers: Papers, outcome: Case.Outcome?) {
      (self.kind, self.code, self.papers, self.outcome) = (kind, code, papers, outcome)
    }
  }

  /// Terms as written in a policy document.
  package init(
    answers: [AnswerRow], fourEyesOutcomes: [Case.Outcome], fourEyesCodes: [ReasonCode],
    serviceDays: ClosedRange<Int>, secondServiceDays: ClosedRange<Int>, papersBusinessDays: Int,
    complaintBusinessDays: Int,
    secondDays: (urgent: Int, other: Int), reviewCutPercent: Int
  ) {
    (self.answers, self.fourEyesOutcomes) = (answers, fourEyesOutcomes)
    (self.fourEyesCodes, self.serviceDays) = (fourEyesCodes, serviceDays)
    self.secondServiceDays = secondServiceDays
    (self.papersBusinessDays, self.complaintBusinessDays) =
      (papersBusinessDays, complaintBusinessDays)
    (self.secondDays, self.reviewCutPercent) = (secondDays, reviewCutPercent)
  }

  /// The row that fits a case: papers in hand contain the row's papers. The rows are asked in
  /// order.
  package func row(for matter: Case) -> AnswerRow? {
    answers.first {
      $0.kind == matter.kind && ($0.code == nil || $0.code == matter.code)
        && matter.papers.isSuperset(of: $0.papers)
    }
  }

  /// Days between the first and the second pair of eyes.
  package func secondDays(isUrgent: Bool) -> Int {
    isUrgent ? secondDays.urgent : secondDays.other
  }

  /// Whether an outcome of a case needs a second pair of eyes.
  package func needsSecond(_ outcome: Case.Outcome, of matter: Case) -> Bool {
    fourEyesOutcomes.contains(outcome) || fourEyesCodes.contains(matter.code)
  }
}
