/// What the agreement, the law or the program asks for apart from the policy's rules: every refusal
/// by construction and every end that comes by itself is a decision that rests on one of these.
package enum Clause: UInt8, Sendable, CaseIterable, BitwiseCopyable {
  // Against the customer
  /// While something is overdue there are no draws.
  case nothingOverdue
  /// Scoring and the bureau need consent.
  case consentGiven
  /// The identity document must be valid.
  case documentValid
  /// A held draw needs proof of identity by the next morning.
  case proofCame
  /// A line that nobody uses is closed.
  case lineInUse
  /// A plan is kept.
  case planKept
  /// While a plan is kept, draws are paused.
  case planWatched
  /// After fraud the whole debt is called in.
  case fraudCallsDebt
  /// So late a debt is written off.
  case writeOffDays
  // Ends
  /// Its time is up.
  case timeIsUp
  /// The conditions of its release hold.
  case conditionsMet
  /// The customer proved who they are.
  case identityProved
  /// What was overdue is paid.
  case overduePaid
  /// A valid document was shown.
  case documentShown
  /// The plan was kept for its watch period.
  case planWatchOver
  /// The signals have been gone for long enough.
  case signalsGone
  /// The price follows the market's rate.
  case marketRate
}

/// A condition and what was observed for it; nil where it could not be observed.
package struct Finding: Sendable, Equatable {
  /// The condition.
  package let condition: Condition
  /// What was observed.
  package let observed: Int?

  /// A condition with what was observed for it, in the characteristic's unit.
  package init(_ condition: Condition, observed: Int?) {
    (self.condition, self.observed) = (condition, observed)
  }

  /// Whether the condition holds.
  package var isMet: Bool { observed.map(condition.isMet) ?? false }
}

/// What a person heard who decided a case.
package struct Hearing: Sendable, Equatable, BitwiseCopyable {
  /// The case, by its number in the account.
  package let matter: UInt16
  /// Its kind.
  package let kind: Case.Kind
  /// The decision that proposed it, or that is contested, by its ordinal; 0 for none.
  package let proposal: UInt16
  /// The rule that proposed it, or on which the contested decision rests, by index in the policy.
  package let rule: Int?
  /// Another rule that the person rests the outcome on, by index in the policy.
  package let ground: Int?
  /// The papers in hand.
  package let papers: Papers
  /// The first person, where a second agreed; nobody where one was enough.
  package let first: Staff
  /// What was decided.
  package let outcome: Case.Outcome
}

/// A version of a policy: the first sixteen hexadecimal digits of its hash, as a number.
package struct PolicyVersion: Hashable, Sendable, BitwiseCopyable {
  /// The number.
  package let number: UInt64

  /// The version of a policy with this hash; digits that are none count as 0.
  package init(hash: String) { number = UInt64(hash.prefix(16), radix: 16) ?? 0 }

  /// The sixteen digits.
  package var digits: String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
