/// A matter that a person decides: a manual review, an appeal (复议), a complaint, a contested
/// datum, or a request for a plan.
///
/// ```
///   open ⇄ claimed ──ask papers──▶ awaiting customer ──papers, or the time is up──▶ open
///     │        │              │ another person gives it back ──▶ open
///     └────────┴──decide──▶ awaiting second ──another person agrees──▶ decided
///              └──decide (one pair of eyes is enough)────────────────▶ decided
/// ```
/// State and conclusion are kept apart; a decided case leaves its place, what it said stays in the
/// timeline. The clock stops while the customer is awaited.
package struct Case: Sendable, Equatable, BitwiseCopyable {
  /// When it was opened.
  package let opened: Moment
  /// Until when it is to be decided.
  package private(set) var due: Moment
  /// The day on which papers last came in; none where none did.
  package private(set) var papersOn = Day.none
  /// Ordinal within the account, from 1; `C-account-ordinal` on paper.
  package let number: UInt16
  /// The decision it is about, or that opened it; 0 for none.
  package let decision: UInt16
  /// Where it is.
  package private(set) var state = State.open
  /// What is asked for.
  package let kind: Kind
  /// What the opener proposes.
  package let proposal: Rule.Proposal
  private let ruleNumber: UInt16
  /// The lock that waits for it, if any.
  package let lock: Lock.Kind?
  /// The code that opened it.
  package let code: ReasonCode
  /// 1 for a first appeal, 2 for the second and last; 0 for other cases.
  package let level: UInt8
  /// Papers received and verified.
  package private(set) var papers = Papers()
  /// Whether it is urgent: hours count, not business days.
  package let isUrgent: Bool
  /// Whether its due time passed undecided and it went up.
  package private(set) var isEscalated = false

  /// The kinds; at most one open case of each.
  package enum Kind: UInt8, Sendable, CaseIterable, BitwiseCopyable {
    /// A person looks again; reconsideration of a decision; a complaint from outside; a datum is
    /// contested; a new plan is asked for.
    case review, appeal, complaint, dispute, plan
  }

  /// Where a case is.
  package enum State: Sendable, Equatable, BitwiseCopyable {
    /// Nobody has it.
    case open
    /// Somebody works on it.
    case claimed(by: Staff)
    /// Waiting for papers; the clock stands still.
    case awaitingCustomer(asked: Day)
    /// One person has decided; another must agree.
    case awaitingSecond(first: Staff, Outcome)
    /// Concluded.
    case decided(Outcome)
  }

  /// What can be decided.
  package enum Outcome: UInt8, Sendable, CaseIterable, BitwiseCopyable {
    /// Of a review.
    case release, keep, cut, close, approve, decline
    /// Of an appeal.
    case grant, partly, deny
    /// Of a complaint.
    case answer
    /// Of a contested datum.
    case correct, confirm
    /// Of a review, by two people: locked, or barred from lines, for good.
    case bar
  }

  /// What a case is opened with.
  package struct Opening: Sendable {
    var decision: UInt16 = 0
    var proposal = Rule.Proposal.none
    var level: UInt8 = 0
    var isUrgent = false
    var lock: Lock.Kind?
    var code = ReasonCode.none
    /// The rule that proposes, or on which the contested decision rests, by index in the policy.
    var rule: Int?
  }

  init(number: UInt16, kind: Kind, opened: Moment, due: Moment, _ opening: Opening) {
    (self.number, self.kind, self.opened, self.due) = (number, kind, opened, due)
    (decision, proposal, level) = (opening.decision, opening.proposal, opening.level)
    (isUrgent, lock, code) = (opening.isUrgent, opening.lock, opening.code)
    ruleNumber = opening.rule.map { UInt16($0) } ?? .max
  }

  /// The rule that proposes, or on which the contested decision rests, by index in the policy; nil
  /// where no rule does.
  package var rule: Int? { ruleNumber == .max ? nil : Int(ruleNumber) }

  /// Whether nobody told the customer that somebody looks: a rule referred the matter, and no
  /// papers were asked for.
  var isUnannounced: Bool {
    switch proposal {
    case .cut, .close, .bar: kind == .review && lock == nil && !papersOn.isSet
    case .none, .approve, .release: false
    }
  }

  /// Whether an outcome can be given to a kind of case.
  package static func allows(_ outcome: Outcome, for kind: Kind) -> Bool {
    switch outcome {
    case .release, .keep, .cut, .close, .approve, .decline, .bar: kind == .review
    case .grant, .partly, .deny: kind == .appeal || kind == .plan
    case .answer: kind == .complaint
    case .correct, .confirm: kind == .dispute
    }
  }
}

extension Case.Outcome {
  /// Whether it takes something from the customer, or keeps something from them for good.
  package var isAgainstCustomer: Bool {
    switch self {
    case .cut, .close, .decline, .bar: true
    case .release, .keep, .approve, .grant, .partly, .deny, .answer, .correct, .confirm: false
    }
  }
}

/// Papers a customer can bring.
package struct Papers: OptionSet, Sendable, Hashable, BitwiseCopyable {
  /// One bit a kind of paper.
  package let rawValue: UInt8

  /// The papers of these bits.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Face check and call passed.
  package static let identity = Papers(rawValue: 1)
  /// Invoices and proof of delivery.
  package static let invoices = Papers(rawValue: 2)
  /// Proof of income.
  package static let income = Papers(rawValue: 4)
  /// Proof that outside debts are settled.
  package static let settlement = Papers(rawValue: 8)
  /// A police receipt.
  package static let police = Papers(rawValue: 16)
  /// The bureau's word that a datum was wrong.
  package static let correction = Papers(rawValue: 32)

  /// Every kind.
  static let all: Papers = [.identity, .invoices, .income, .settlement, .police, .correction]
}

/// Why a step of a case could not be taken.
package enum CaseRefusal: Error, Sendable, Equatable {
  case thereIsNoSuchCase
  case caseIsOpenAlready(Case.Kind)
  case caseIsDecided
  case claimedBySomebodyElse(Staff)
  case caseIsNotClaimed
  case alreadyAwaitingCustomer
  case noPapersWereAskedFor
  case deciderMadeTheDecision
  case secondIsTheFirst
  case secondSaysOtherwise(Case.Outcome)
  case outcomeIsNotForThisKind
  case outcomeChangesNothing
  case nothingStandsAgainst
  case reasonIsMissing
}

extension Case {
  /// Somebody takes the case.
  mutating func claim(by staff: Staff) throws(CaseRefusal) {
    switch state {
    case .open: state = .claimed(by: staff)
    case .claimed(let other) where other == staff: break
    case .claimed(let other): throw .claimedBySomebodyElse(other)
    case .awaitingCustomer: throw .alreadyAwaitingCustomer
    case .awaitingSecond: break
    case .decided: throw .caseIsDecided
    }
  }

  /// Who claimed it gives it back; so does a second person who does not agree with the first.
  mutating func release(by staff: Staff) throws(CaseRefusal) {
    switch state {
    case .claimed(let other) where other != staff: throw .claimedBySomebodyElse(other)
    case .awaitingSecond(let first, _) where first == staff: throw .secondIsTheFirst
    case .claimed, .awaitingSecond: state = .open
    case .open, .awaitingCustomer, .decided: throw .caseIsNotClaimed
    }
  }

  /// Papers are asked for; the clock stops.
  mutating func askPapers(by staff: Staff, on day: Day) throws(CaseRefusal) {
    switch state {
    case .claimed(let other) where other != staff: throw .claimedBySomebodyElse(other)
    case .open, .claimed:
      state = .awaitingCustomer(asked: day)
    case .awaitingCustomer: throw .alreadyAwaitingCustomer
    case .awaitingSecond, .decided: throw .caseIsDecided
    }
  }

  /// Papers come in; the clock goes on, the due time moves by the days it stood still.
  mutating func receive(_ new: Papers, on day: Day) {
    papers.formUnion(new)
    papersOn = day
    resume(on: day)
  }

  /// The customer is awaited no longer.
  mutating func resume(on day: Day) {
    guard case .awaitingCustomer(let asked) = state else { return }
    due = Moment(due.day + max(0, day - asked), minute: Int(due.minute))
    state = .open
  }

  /// The papers did not come in time: it goes on without them.
  mutating func lapse(on day: Day) {
    guard case .awaitingCustomer = state else { return }
    resume(on: day)
    papersOn = day
  }

  /// The due time passed: the case goes up, once. It is never decided by the clock.
  mutating func escalate() {
    isEscalated = true
    if case .claimed = state { state = .open }
  }

  /// Whether somebody should have decided by `moment`.
  package func isBreached(at moment: Moment) -> Bool {
    switch state {
    case .open, .claimed, .awaitingSecond: moment > due
    case .awaitingCustomer, .decided: false
    }
  }

  /// Somebody decides; where four eyes are asked the first answer only proposes.
  /// `makers` are those who may not decide this matter; the second has until `secondDue`.
  mutating func decide(
    _ outcome: Outcome, by staff: Staff, makers: [Staff], fourEyes: Bool, secondDue: Moment
  ) throws(CaseRefusal) {
    guard Case.allows(outcome, for: kind) else { throw .outcomeIsNotForThisKind }
    if makers.contains(staff) { throw .deciderMadeTheDecision }
    switch state {
    case .claimed(let other) where other != staff: throw .claimedBySomebodyElse(other)
    case .open, .claimed, .awaitingCustomer:
      state = fourEyes ? .awaitingSecond(first: staff, outcome) : .decided(outcome)
      if fourEyes { due = max(due, secondDue) }
    case .awaitingSecond(let first, let proposed):
      if first == staff { throw .secondIsTheFirst }
      if proposed != outcome { throw .secondSaysOtherwise(proposed) }
      state = .decided(outcome)
    case .decided: throw .caseIsDecided
    }
  }
}

extension Case {
  /// Reads what `encode` wrote.
  package init(from decoder: inout StateDecoder) throws(StateFault) {
    opened = try decoder.pastMoment(.caseOpened)
    due = try decoder.moment(.caseDue)
    papersOn = try decoder.past(.casePapers)
    number = decoder.number()
    decision = decoder.number()
    state = try decoder.slot(3, .caseState) { decoder throws(StateFault) in
      try State(from: &decoder)
    }
    kind = try decoder.value(.caseKind)
    proposal = try decoder.value(.caseProposal)
    lock = try decoder.choice(.caseLock)
    code = try decoder.value(.caseCode)
    level = try decoder.number(in: 0...2, .caseLevel)
    papers = try decoder.members(of: Papers.all.rawValue, .casePapers)
    isUrgent = try decoder.truth(.caseUrgency)
    isEscalated = try decoder.truth(.caseUrgency)
    ruleNumber = try decoder.rule(.caseRule)
  }
}
