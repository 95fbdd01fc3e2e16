/// A conjunction of thresholds on characteristics, and what the lender does when all are met.
package struct Rule: Sendable, Equatable {
  /// Its name in the policy document, e.g. `late-and-applying`.
  package let id: String
  /// When it is asked.
  package let stage: Stage
  /// All must be met; at least one.
  package let conditions: [Condition]
  /// What it does.
  package let action: Action
  /// The codes it cites, most important first, each with the condition it is read off.
  package let citations: [Citation]
  /// The segments it is for.
  package let segments: Segments
  /// Line number in the policy document.
  package let line: Int

  /// A rule as written in a policy document.
  package init(
    id: String, stage: Stage, conditions: [Condition], action: Action, citations: [Citation],
    line: Int, segments: Segments = Segments()
  ) {
    precondition(!conditions.isEmpty && citations.allSatisfy { $0.condition < conditions.count })
    (self.id, self.stage, self.conditions) = (id, stage, conditions)
    (self.action, self.citations, self.line) = (action, citations, line)
    self.segments = segments
  }

  /// A reason code and the condition whose observed value goes with it.
  package struct Citation: Sendable, Equatable {
    /// The code.
    package let code: ReasonCode
    /// Index into the rule's conditions.
    package let condition: Int

    /// A code read off condition number `condition`.
    package init(_ code: ReasonCode, condition: Int) {
      (self.code, self.condition) = (code, condition)
    }
  }

  /// The moments of a line's life at which rules are asked.
  package enum Stage: UInt8, CaseIterable, Sendable {
    /// Whether to push an invitation to somebody without a line.
    case invitation
    /// An application for the line.
    case opening
    /// A draw that was asked for.
    case draw
    /// After something that touches security: a login, a change, a report, a payment.
    case security
    /// The monthly review of an active line.
    case review
    /// At the end of a day on which something changed.
    case watch
    /// The yearly festival campaigns' offer of a temporary limit.
    case campaign
    /// Whether somebody may have a line at all, whenever their behaviour changed.
    case permission
    /// The indicators: all that hit count for the warning level.
    case warning
    /// The periodic look at a line by today's rules.
    case requalification
    /// A class-wide tightening, on a day the scenario sets.
    case tightening
  }

  /// What a rule does.
  package enum Action: Sendable, Equatable {
    /// Open the line.
    case approve
    /// Say no to the application or the draw.
    case decline
    /// Push the invitation; offer the temporary limit.
    case offer
    /// Hand the matter to a person, proposing this outcome.
    case refer(Proposal)
    /// Stop the draw and lock.
    case lock(Lock.Kind)
    /// Raise the limit by a percentage and lower the daily rate by millionths.
    case raise(percent: Int, rateStep: Int)
    /// Lower the limit by a percentage.
    case cut(percent: Int)
    /// Close the line.
    case close
    /// Signal a warning level, nothing else.
    case warn(WarningLevel)
    /// Bar from lines for so many days.
    case bar(days: Int)
    /// Hold the draw until the customer has proved who they are.
    case hold
    /// Offer a new plan.
    case offerPlan
  }

  /// What a person who is asked to decide is proposed to do.
  package enum Proposal: UInt8, Sendable, Equatable, CaseIterable, BitwiseCopyable {
    /// Nothing in particular.
    case none
    /// Approve the application.
    case approve
    /// Lower the limit by the review's percentage.
    case cut
    /// Close the line.
    case close
    /// Lift the lock.
    case release
    /// Lock for good; bar from lines for good.
    case bar
  }
}

/// How alarming the signals of an account are.
package enum WarningLevel: UInt8, Sendable, CaseIterable, Comparable, BitwiseCopyable {
  /// Nothing to report; remind and explain; offer a plan; hold or cut.
  case normal, yellow, orange, red

  /// Calmer level first.
  package static func < (left: WarningLevel, right: WarningLevel) -> Bool {
    left.rawValue < right.rawValue
  }
}
