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
    recipient = MaskedName.of(name)
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
