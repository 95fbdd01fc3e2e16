import Credit

extension NoticeWriter {
  /// One line for the inbox: the kind and its figures.
  var subject: Phrase {
    let word = NoticeText.word(notice.kind)
    let figures = self.figures
    return [word, figures].joined(zh: " · ", en: " · ")
  }

  private var figures: Phrase {
    let change = "\(Figures.amount(notice.limitFrom)) → \(Figures.amount(notice.limitTo))"
    switch notice.kind {
    case .cut, .raised, .temporaryStart, .temporaryEnd: return Phrase(both: change)
    case .opened, .invitation, .temporaryOffer: return Phrase(both: money(notice.limitTo))
    case .drawRefused, .billReminder, .overdue: return Phrase(both: money(notice.amount))
    case .locked, .unlocked, .corrected: return notice.lock.map(LockText.name) ?? .empty
    case .closing, .inactivityWarning:
      let date = day(notice.effective)
      return Phrase(zh: "\(date.zh)起", en: "from \(date.en)")
    case .appealResult, .reviewResult: return notice.outcome.map(CaseText.outcome) ?? .empty
    case .papersAsked, .appealReceived:
      let date = day(notice.answerBy.day)
      return Phrase(zh: "\(date.zh)前", en: "by \(date.en)")
    case .declined, .inReview, .settled, .reviewOpened, .complaintAnswer: return .empty
    }
  }
}
