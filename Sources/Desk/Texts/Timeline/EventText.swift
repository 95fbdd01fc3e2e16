package import Credit

/// One line of a timeline: a mark, a tone, a short headline, and the detail.
package struct EventText: Sendable {
  /// The mark in front.
  package let symbol: Symbol
  /// How it sounds.
  package let tone: Tone
  /// What happened, in a few words.
  package let headline: Phrase
  /// What goes with it; may be empty.
  package let detail: Phrase

  init(_ symbol: Symbol, _ tone: Tone, _ headline: Phrase, _ detail: Phrase = .empty) {
    (self.symbol, self.tone, self.headline, self.detail) = (symbol, tone, headline, detail)
  }

  /// The line of an event; `staff` is the roster, number 1 first, and `segments` are the policy's.
  package init(
    _ event: Event, account: Int, currency: Currency, staff: [String], segments: [Segment]
  ) {
    let teller = EventTeller(
      day: event.moment.day, account: account, currency: currency, staff: staff,
      segments: segments)
    let line = teller.text(of: event.fact)
    guard event.isShadow else {
      self = line
      return
    }
    let would = Phrase(zh: "（仅观察）", en: "(would have) ")
    self.init(line.symbol, .neutral, would + line.headline, line.detail)
  }
}

extension EventText {
  /// The line with what a person wrote behind it.
  func adding(_ words: String?) -> EventText {
    guard let words, !words.isEmpty else { return self }
    let quoted = Phrase(zh: "“\(words)”", en: "“\(words)”")
    let space = Phrase(both: detail.isEmpty ? "" : "  ")
    return EventText(symbol, tone, headline, detail + space + quoted)
  }
}

/// Turns facts into lines, for one account and one day.
struct EventTeller {
  let day: Day
  let account: Int
  let currency: Currency
  let staff: [String]
  let segments: [Segment]

  /// The line of a fact.
  func text(of fact: Fact) -> EventText {
    switch fact {
    case .acted(let act, let answer): acted(act, answer)
    case .scored, .warned, .segmented, .dataFault, .dataCorrected, .quarantined: score(fact)
    case .permissionChanged, .invitationMoved: states(fact)
    case .opened, .closed, .ranOff, .reinstated, .writtenOff, .limitChanged, .rateChanged,
      .ceilingSet, .raiseOffered, .raiseExpired:
      line(fact)
    case .locked, .unlocked, .lockRenewed, .lockProposedForGood, .lockedForGood: lock(fact)
    case .drawn, .drawHeld, .drawReleased, .drawVoided, .billed, .debited, .debitFailed, .repaid,
      .overdue, .collected, .cured, .settled, .statement, .reminderCancelled:
      money(fact)
    case .reported, .reportCorrected, .reportForgotten, .recovered, .debtSold, .debtCalled:
      end(fact)
    case .planOffered, .planAsked, .planBegan, .planCompleted, .planBroken: plan(fact)
    case .decided(let decision): decided(decision)
    case .noticed(let notice): noticed(notice)
    case .caseOpened, .caseClaimed, .caseReleased, .papersAsked, .papersReceived,
      .caseAwaitsSecond, .caseDecided, .papersLapsed, .caseEscalated, .noted,
      .unmasked:
      matter(fact)
    }
  }

  func name(_ person: Staff) -> String { StaffText.name(person, staff) }

  func money(_ amount: Money) -> Phrase { Phrase(both: currency.text(amount)) }

  func codes(_ reasons: Reasons) -> Phrase {
    let names = reasons.codes.filter { $0 != .none }.map(\.name)
    return Phrase(both: names.joined(separator: " "))
  }

  private func decided(_ decision: Decision) -> EventText {
    let actor = DecisionText.actor(decision.actor, staff: staff)
    let number = Phrase(both: "D-\(account)-\(decision.ordinal)")
    let detail = [codes(decision.reasons), actor, number].joined(zh: "  ", en: "  ")
    let what = DecisionText.kind(decision.kind)
    return EventText(
      .decision, .neutral, Phrase(zh: "决定：\(what.zh)", en: "decided: \(what.en)"), detail)
  }

  private func noticed(_ notice: Notice) -> EventText {
    let word = NoticeText.word(notice.kind)
    let number = NoticeText.number(notice, account: account)
    return EventText(
      .letter, NoticeText.tone(notice.kind),
      Phrase(zh: "通知：\(word.zh)", en: "notice: \(word.en)"),
      [codes(notice.reasons), Phrase(both: number)].joined(zh: "  ", en: "  "))
  }
}
