/// A decision that the customer may have reconsidered, as far as it must be remembered.
package struct AppealableDecision: Sendable, Equatable, BitwiseCopyable {
  /// Ordinal of the decision.
  package let decision: UInt16
  /// What was decided.
  package let kind: Decision.Kind
  /// The code cited first.
  package let code: ReasonCode
  /// The day of the notice, or of the answer to the first appeal.
  package internal(set) var day: Day
  private let hundredsBefore: UInt16
  private let ruleNumber: UInt16
  /// The value observed for the code cited first, in its characteristic's unit.
  package var observed: Int32 {
    Int32(bitPattern: UInt32(observedHigh) << 16 | UInt32(observedLow))
  }
  // In halves, so that the account stays small.
  private let observedLow: UInt16
  private let observedHigh: UInt16
  /// The day it was made.
  package let decidedOn: Day
  /// The lock it placed, where it placed one.
  package let lock: Lock.Kind?
  /// How often reconsideration was asked for, 0...2.
  package internal(set) var appeals: UInt8 = 0
  /// Papers that were in hand at the first appeal.
  package internal(set) var papersSeen = Papers()
  /// Who decided it, the first appeal, and the second.
  package internal(set) var deciders = (Staff.nobody, Staff.nobody, Staff.nobody)

  init(_ decision: Decision, day: Day, limitBefore: Money, lock: Lock.Kind?) {
    hundredsBefore = UInt16(clamping: limitBefore.fen / 10_000)
    (self.decision, kind) = (decision.ordinal, decision.kind)
    ruleNumber = decision.rule.map { UInt16($0) } ?? .max
    code = decision.reasons.count > 0 ? decision.reasons[0].code : .none
    let observed = UInt32(
      bitPattern: decision.reasons.count > 0 ? decision.reasons[0].observed : 0)
    (observedLow, observedHigh) = (
      UInt16(truncatingIfNeeded: observed), UInt16(truncatingIfNeeded: observed >> 16)
    )
    (self.day, decidedOn, self.lock) = (day, day, lock)
    if case .staff(let staff) = decision.actor { deciders.0 = staff }
  }

  /// The limit before it, in steps of a hundred.
  package var limitBefore: Money { Money.whole(Int(hundredsBefore) * 100) }

  /// The rule it rests on, by index in the policy; nil where no rule does.
  package var rule: Int? { ruleNumber == .max ? nil : Int(ruleNumber) }

  /// Everyone who has decided on the matter and may not do so again.
  package var makers: [Staff] {
    [deciders.0, deciders.1, deciders.2].filter { $0 != .nobody }
  }

  /// Whether there is a third appeal: there is not.
  package var isExhausted: Bool { appeals >= 2 }

  /// Equal in all fields.
  package static func == (left: AppealableDecision, right: AppealableDecision) -> Bool {
    left.decision == right.decision && left.kind == right.kind && left.code == right.code
      && left.rule == right.rule
      && left.observed == right.observed && left.decidedOn == right.decidedOn
      && left.day == right.day && left.hundredsBefore == right.hundredsBefore
      && left.lock == right.lock && left.appeals == right.appeals
      && left.papersSeen == right.papersSeen && left.deciders == right.deciders
  }
}

/// The last four decisions that can be appealed; an older one gives way.
package struct AppealableDecisions: Sendable, Equatable, BitwiseCopyable {
  private var slots = (
    AppealableDecision?.none, AppealableDecision?.none,
    AppealableDecision?.none, AppealableDecision?.none
  )

  /// None yet.
  package init() {}

  /// The decision in a place, 0 for the newest.
  package subscript(index: Int) -> AppealableDecision? {
    get {
      switch index {
      case 0: slots.0
      case 1: slots.1
      case 2: slots.2
      default: slots.3
      }
    }
    set {
      switch index {
      case 0: slots.0 = newValue
      case 1: slots.1 = newValue
      case 2: slots.2 = newValue
      default: slots.3 = newValue
      }
    }
  }

  /// The day of the newest; none where there is none.
  package var newestOn: Day { slots.0?.day ?? .none }

  /// Newest first.
  package var list: [AppealableDecision] { (0..<4).compactMap { self[$0] } }

  /// The place of a decision; nil when it is not remembered.
  package func place(of decision: UInt16) -> Int? {
    (0..<4).first { self[$0]?.decision == decision }
  }

  /// Remembers a decision; the oldest gives way.
  mutating func remember(_ decision: AppealableDecision) {
    slots = (decision, slots.0, slots.1, slots.2)
  }

  /// The same decisions in the same places.
  package static func == (left: Self, right: Self) -> Bool { left.list == right.list }
}

extension AppealableDecision {
  /// Reads what `encode` wrote.
  init(from decoder: inout StateDecoder) throws(StateFault) {
    decision = decoder.number()
    kind = try decoder.value(.decisionKind)
    code = try decoder.value(.decisionCode)
    day = try decoder.past(.decisionDay)
    hundredsBefore = try decoder.hundreds(.decisionLimit)
    lock = try decoder.choice(.decisionLock)
    appeals = try decoder.number(in: 0...2, .decisionAppeals)
    papersSeen = try decoder.members(of: Papers.all.rawValue, .decisionAppeals)
    deciders = (Staff(decoder.number()), Staff(decoder.number()), Staff(decoder.number()))
    ruleNumber = try decoder.rule(.decisionRule)
    (observedLow, observedHigh) = (decoder.number(), decoder.number())
    decidedOn = try decoder.past(.decisionDay)
  }
}
