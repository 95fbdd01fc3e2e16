internal import ArgumentParser
internal import Credit

/// The kinds of event of a timeline, by their names in output and arguments.
enum EventKind: String, CaseIterable, ExpressibleByArgument {
  case act, scored, warned
  case opened, closed
  case ranOff = "ran_off"
  case reinstated
  case writtenOff = "written_off"
  case limitChanged = "limit_changed"
  case rateChanged = "rate_changed"
  case locked, unlocked
  case drawn
  case drawHeld = "draw_held"
  case drawVoided = "draw_voided"
  case billed, debited
  case debitFailed = "debit_failed"
  case repaid, overdue, collected, cured, settled
  case decision, notice
  case caseOpened = "case_opened"
  case caseClaimed = "case_claimed"
  case caseReleased = "case_released"
  case papersAsked = "papers_asked"
  case papersReceived = "papers_received"
  case caseAwaitsSecond = "case_awaits_second"
  case caseDecided = "case_decided"
  case caseEscalated = "case_escalated"
  case note, statement

  /// The kind of a fact.
  init(_ fact: Fact) {
    switch fact {
    case .acted: self = .act
    case .decided: self = .decision
    case .noticed: self = .notice
    case .noted: self = .note
    case .scored, .warned, .opened, .closed, .ranOff, .reinstated, .writtenOff, .limitChanged,
      .rateChanged, .locked, .unlocked, .drawn, .drawHeld, .drawVoided, .billed, .debited,
      .debitFailed, .repaid, .overdue, .collected, .cured, .settled, .caseOpened, .caseClaimed,
      .caseReleased, .papersAsked, .papersReceived, .caseAwaitsSecond, .caseDecided,
      .caseEscalated, .statement:
      // These kinds are called as the facts are.
      self = EventKind(rawValue: SnakeCase.name(fact)) ?? .act
    }
  }
}
