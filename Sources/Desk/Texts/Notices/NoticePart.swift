import Credit

/// The parts of a notice, in the order in which a customer reads them: the hard thing first, what
/// to do about it next, numbers for the file last.
package enum NoticePart: UInt8, Sendable, CaseIterable, Comparable {
  /// What happened, from when, old and new.
  case happened
  /// What stays as it is: debt, due dates, repayment.
  case unchanged
  /// Why, with datum and date.
  case reasons
  /// Where the data come from and how to see them.
  case source
  /// Who decided, and how to have it explained and looked at by a person.
  case decision
  /// Of an invitation: what is offered, what can go wrong, what it would cost; of a plan and of an
  /// explanation: how it works.
  case explanation, risk, plan
  /// What to do now, and how soon it helps.
  case actions
  /// How to ask for reconsideration, until when, who answers by when.
  case appeal
  /// When the lender looks again by itself.
  case nextCheck
  /// Of an invitation: how to have no more of them.
  case optOut
  /// Where to turn outside.
  case outsideHelp
  /// Number, codes, time, and the warning about codes and passwords.
  case identification

  /// Earlier part first.
  package static func < (left: NoticePart, right: NoticePart) -> Bool {
    left.rawValue < right.rawValue
  }

  /// What stands over the part; empty for most.
  package var heading: Phrase {
    switch self {
    case .reasons: Phrase(zh: "主要原因", en: "Main reasons")
    case .actions: Phrase(zh: "您可以", en: "What you can do")
    case .plan: Phrase(zh: "还款示例", en: "What it would cost, an example")
    case .happened, .unchanged, .source, .decision, .explanation, .risk, .appeal, .nextCheck,
      .optOut, .outsideHelp, .identification:
      .empty
    }
  }

  /// Whether its lines are numbered.
  package var isNumbered: Bool { self == .reasons || self == .actions }
}

/// One part of a notice with its lines.
package struct NoticeSection: Sendable, Equatable {
  /// Which part.
  package let part: NoticePart
  /// Its lines, one sentence or item each.
  package let lines: [Phrase]

  /// A part with its lines.
  package init(_ part: NoticePart, _ lines: [Phrase]) { (self.part, self.lines) = (part, lines) }
}
