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
    case .cut, .raised, .temporaryStart, .temporaryEnd, .raiseOffered, .ceilingSet:
      return Phrase(both: change)
    case .tightened:
      return notice.limitTo < notice.limitFrom ? Phrase(both: change) : .empty
    case .opened, .invitation, .temporaryOffer: return Phrase(both: money(notice.limitTo))
    case .drawRefused, .drawHeld, .billReminder, .overdue, .writtenOff, .planBegan:
      return Phrase(both: money(notice.amountTold))
    case .locked, .unlocked, .corrected, .lockRenewed, .lockedForGood:
      return notice.lock.map(LockText.name) ?? .empty
    case .appealResult, .reviewResult: return notice.outcome.map(CaseText.outcome) ?? .empty
    case .disputeReceived, .disputeResult: return notice.datum.map(DataText.name) ?? .empty
    case .education: return NoticeWriter.title(notice.topic ?? .score)
    case .rateChanged: return Figures.daily(DailyRate(millionths: Int(notice.rateMillionths)))
    default: return date
    }
  }

  private var date: Phrase {
    switch notice.kind {
    case .closing, .inactivityWarning, .documentExpiring:
      let date = day(notice.effective)
      return Phrase(zh: "\(date.zh)起", en: "from \(date.en)")
    case .reportWarning, .debtCalled:
      let date = day(notice.effective)
      return Phrase(zh: "\(date.zh)前", en: "by \(date.en)")
    case .papersAsked, .appealReceived, .planReceived:
      let date = day(notice.answerBy.day)
      return Phrase(zh: "\(date.zh)前", en: "by \(date.en)")
    default: return .empty
    }
  }
}
