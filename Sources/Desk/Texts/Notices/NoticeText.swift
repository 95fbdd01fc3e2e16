package import Credit
import World

/// A notice as the customer reads it, in both languages.
package struct NoticeText: Sendable, Equatable {
  /// Who it is for, masked: `李*`.
  package let recipient: String
  /// The number on paper, `N-20250221-2-14`.
  package let number: String
  /// One line for the inbox.
  package let subject: Phrase
  /// The parts that have something to say, in their order.
  package let sections: [NoticeSection]

  /// The text of a notice; the name is masked here. The lender's policy should be the one that was
  /// in force when the notice was sent.
  package init(_ notice: Notice, account: Int, name: String, lender: Lender) {
    let writer = NoticeWriter(notice: notice, account: account, lender: lender)
    let body = writer.letter.body(writer)
    recipient = MaskedName.of(name, account: account)
    number = NoticeText.number(notice, account: account)
    subject = writer.subject(body)
    sections = NoticePart.allCases.compactMap { part in
      let lines = writer.lines(of: part, body).filter { !$0.isEmpty }
      return lines.isEmpty ? nil : NoticeSection(part, lines)
    }
  }

  /// A text of these parts.
  package init(recipient: String, number: String, subject: Phrase, sections: [NoticeSection]) {
    (self.recipient, self.number) = (recipient, number)
    (self.subject, self.sections) = (subject, sections)
  }

  /// The number of a notice on paper.
  package static func number(_ notice: Notice, account: Int) -> String {
    NoticeEntry(account: account, notice: notice, deliveredOn: .none, readOn: .none).number
  }

  /// The lines of a part; none where it has nothing to say.
  package subscript(part: NoticePart) -> [Phrase] {
    sections.first { $0.part == part }?.lines ?? []
  }

  /// The whole text, unwrapped, a blank line between parts.
  package func lines(_ language: Language) -> [String] {
    var lines = [Phrase(zh: "\(recipient)，您好", en: "To \(recipient)")[language]]
    for section in sections {
      lines.append("")
      let heading = section.part.heading[language]
      if !heading.isEmpty { lines.append(heading + (language == .zh ? "：" : ":")) }
      for (index, line) in section.lines.enumerated() {
        let isNumbered = section.part.isNumbered && section.lines.count > 1
        lines.append((isNumbered ? "\(index + 1). " : "") + line[language])
      }
    }
    return lines
  }

  /// The whole text, a line each.
  package func text(_ language: Language) -> String {
    lines(language).joined(separator: "\n")
  }
}

extension NoticeText {
  /// A word or two for the kind of notice.
  package static func word(_ kind: Notice.Kind) -> Phrase { Letter.of(kind).name }

  /// How a kind of notice sounds.
  package static func tone(_ kind: Notice.Kind) -> Tone { Letter.of(kind).tone }

  /// The mark of a kind of notice.
  package static func symbol(_ kind: Notice.Kind) -> Symbol { Letter.of(kind).symbol }
}

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
