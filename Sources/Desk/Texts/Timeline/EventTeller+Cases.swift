import Credit

extension EventTeller {
  func matter(_ fact: Fact) -> EventText {
    switch fact {
    case .caseOpened(let matter): opened(matter)
    case .caseClaimed(let kind, let number, let person):
      step(kind, number, Phrase(zh: "已认领", en: "claimed"), by: person)
    case .caseReleased(let kind, let number, let person):
      step(kind, number, Phrase(zh: "已退回", en: "given back"), by: person)
    case .papersAsked(let kind, let number, let person):
      step(kind, number, Phrase(zh: "要求材料", en: "papers asked for"), by: person)
    case .papersReceived(let kind, let number, let papers):
      step(kind, number, Phrase(zh: "收到材料", en: "papers received"), CaseText.papers(papers))
    case .caseAwaitsSecond(let kind, let number, let outcome, let person):
      step(kind, number, Phrase(zh: "待复签", en: "needs a second person"), said(outcome, person))
    case .caseDecided(let kind, let number, let outcome, let person):
      decided(kind, number, outcome, person)
    case .papersLapsed(let kind, let number):
      step(
        kind, number, Phrase(zh: "材料逾期未到", en: "papers did not come"),
        Phrase(zh: "按对客户影响最小的结论办理", en: "the least harmful outcome holds"))
    case .caseEscalated(let kind, let number):
      EventText(
        .alarm, .danger, title(kind, Phrase(zh: "超时升级", en: "time is up, escalated")), paper(number)
      )
    case .noted(let person, let entry):
      EventText(
        .dot, .neutral, Phrase(zh: "备注", en: "note"), Phrase(both: "\(name(person))  #\(entry)"))
    case .unmasked(let person, let entry):
      EventText(
        .dot, .neutral, Phrase(zh: "显示姓名", en: "name shown"),
        Phrase(both: "\(name(person))  #\(entry)"))
    default: preconditionFailure("a fact of another facet")
    }
  }

  private func opened(_ matter: Case) -> EventText {
    let code = matter.code == .none ? .empty : Phrase(both: matter.code.name)
    let due = DayText.prose(matter.due, seenFrom: day)
    let clock = Phrase(zh: "时限 \(due.zh)", en: "due \(due.en)")
    return EventText(
      .flag, .notice, title(matter.kind, Phrase(zh: "立案", en: "opened")),
      [code, paper(matter.number), clock].joined(zh: "  ", en: "  "))
  }

  private func decided(
    _ kind: Case.Kind, _ number: UInt16, _ outcome: Case.Outcome, _ person: Staff
  ) -> EventText {
    let helps = [.release, .approve, .grant, .partly, .correct].contains(outcome)
    return EventText(
      .flag, helps ? .good : .notice, title(kind, CaseText.outcome(outcome)),
      [paper(number), Phrase(both: name(person))].joined(zh: "  ", en: "  "))
  }

  private func step(
    _ kind: Case.Kind, _ number: UInt16, _ what: Phrase, by person: Staff
  ) -> EventText {
    step(kind, number, what, Phrase(both: name(person)))
  }

  private func step(
    _ kind: Case.Kind, _ number: UInt16, _ what: Phrase, _ detail: Phrase
  ) -> EventText {
    EventText(
      .flag, .neutral, title(kind, what), [paper(number), detail].joined(zh: "  ", en: "  "))
  }

  private func said(_ outcome: Case.Outcome, _ person: Staff) -> Phrase {
    CaseText.outcome(outcome) + Phrase(both: "  " + name(person))
  }

  private func title(_ kind: Case.Kind, _ what: Phrase) -> Phrase {
    let kind = CaseText.kind(kind)
    return Phrase(zh: "\(kind.zh)：\(what.zh)", en: "\(kind.en): \(what.en)")
  }

  private func paper(_ number: UInt16) -> Phrase { Phrase(both: "C-\(account)-\(number)") }
}
