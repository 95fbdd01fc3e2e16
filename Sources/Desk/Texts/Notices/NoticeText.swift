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
    recipient = MaskedName.of(name)
    number = NoticeText.number(notice, account: account)
    subject = writer.subject
    sections = NoticePart.allCases.compactMap { part in
      let lines = writer.lines(of: part).filter { !$0.isEmpty }
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
    NoticeEntry(account: account, notice: notice, readOn: .none).number
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
  package static func word(_ kind: Notice.Kind) -> Phrase {
    switch kind {
    case .invitation: Phrase(zh: "邀请", en: "invitation")
    case .opened: Phrase(zh: "开通", en: "opened")
    case .declined: Phrase(zh: "未通过", en: "declined")
    case .inReview: Phrase(zh: "审核中", en: "in review")
    case .raised: Phrase(zh: "提额", en: "raised")
    case .cut: Phrase(zh: "降额", en: "limit cut")
    case .temporaryOffer: Phrase(zh: "临时额度", en: "extra offered")
    case .temporaryStart: Phrase(zh: "临时生效", en: "extra starts")
    case .temporaryEnd: Phrase(zh: "临时到期", en: "extra ends")
    case .drawRefused: Phrase(zh: "拒绝借款", en: "draw refused")
    case .billReminder: Phrase(zh: "账单", en: "bill")
    case .overdue: Phrase(zh: "逾期", en: "overdue")
    case .settled: Phrase(zh: "结清", en: "settled")
    case .locked: Phrase(zh: "锁定", en: "locked")
    case .unlocked: Phrase(zh: "解锁", en: "unlocked")
    case .corrected: Phrase(zh: "更正", en: "corrected")
    case .inactivityWarning: Phrase(zh: "未用提醒", en: "not used")
    case .closing: Phrase(zh: "关闭", en: "closing")
    case .reviewOpened: Phrase(zh: "复核中", en: "review")
    case .papersAsked: Phrase(zh: "补材料", en: "papers asked")
    case .reviewResult: Phrase(zh: "复核结果", en: "review result")
    case .appealReceived: Phrase(zh: "复议受理", en: "appeal filed")
    case .appealResult: Phrase(zh: "复议结果", en: "appeal result")
    case .complaintAnswer: Phrase(zh: "投诉答复", en: "answer")
    }
  }

  /// How a kind of notice sounds.
  package static func tone(_ kind: Notice.Kind) -> Tone {
    switch kind {
    case .locked, .closing, .declined: .danger
    case .cut, .drawRefused, .overdue, .inactivityWarning: .warning
    case .opened, .raised, .unlocked, .corrected, .settled, .temporaryStart: .good
    case .invitation, .inReview, .temporaryOffer, .temporaryEnd, .reviewOpened, .papersAsked,
      .reviewResult, .appealReceived, .appealResult, .complaintAnswer:
      .notice
    case .billReminder: .neutral
    }
  }

  /// The mark of a kind of notice.
  package static func symbol(_ kind: Notice.Kind) -> Symbol {
    switch kind {
    case .locked, .closing, .declined, .drawRefused: .cross
    case .cut, .temporaryEnd: .down
    case .raised, .temporaryStart, .temporaryOffer: .up
    case .opened, .unlocked, .corrected, .settled: .tick
    case .overdue, .inactivityWarning: .alarm
    case .inReview, .reviewOpened, .papersAsked, .reviewResult, .appealReceived, .appealResult,
      .complaintAnswer:
      .flag
    case .invitation, .billReminder: .letter
    }
  }
}
