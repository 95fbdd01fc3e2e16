internal import Archive
internal import ArgumentParser
internal import Credit
internal import Desk
internal import World

/// One event of a timeline as commands tell of it.
struct EventLine {
  let event: Event
  let account: Int
  private let store: WorldStore
  /// The decision that the event is, names as its cause, or is about.
  private let decision: Decision?
  /// What a person wrote with it.
  private let written: String?

  /// The events of a life, each with what caused it.
  static func all(of dossier: Dossier, in store: WorldStore) -> [EventLine] {
    dossier.events.map { EventLine($0, of: dossier, in: store) }
  }

  private init(_ event: Event, of dossier: Dossier, in store: WorldStore) {
    (self.event, account, self.store) = (event, dossier.account, store)
    decision = dossier.decision(causing: event)
    written = dossier.words(with: event)
  }

  /// Its kind.
  var kind: EventKind { EventKind(event.fact) }

  private var words: EventText {
    EventText(
      event, account: account, currency: Currency(code: store.setting.policy.currency),
      staff: store.staff, segments: store.setting.policy.segments)
  }

  /// The event with its fixed keys, what it carries, and its text.
  var json: JSONValue {
    let head: JSONValue = [
      "day": .day(event.moment.day), "time": .time(event.moment), "kind": .string(kind.rawValue),
    ]
    let shadow: JSONValue = event.isShadow ? ["shadow": true] : [:]
    let said = words
    let text = said.headline + Phrase(both: said.detail.isEmpty ? "" : "  ") + said.detail
    let words: JSONValue = written.map { ["words": .string($0)] } ?? [:]
    return head + shadow + ["cause": .string(cause)] + words + reasons
      + EventFields(event.fact, account, store).json + .texts("text", text)
  }

  private var cause: String {
    switch event.cause {
    case .decision(let ordinal): "D-\(account)-\(ordinal)"
    case .order(let entry): "#\(entry)"
    case .notice(let ordinal): "N-\(account)-\(ordinal)"
    case .matter(let number): "C-\(account)-\(number)"
    case .act: "act"
    case .news: "news"
    case .calendar: "calendar"
    }
  }

  private var reasons: JSONValue {
    let number: JSONValue = decision.map { ["decision": self.number($0)] } ?? [:]
    switch event.fact {
    case .noticed(let notice):
      return number + [
        "notice": .string(NoticeText.number(notice, account: account)),
        "codes": .codes(notice.reasons),
      ]
    default: return number + (decision.map { ["codes": .codes($0.reasons)] } ?? [:])
    }
  }

  private func number(_ decision: Decision) -> JSONValue {
    .string("D-\(account)-\(decision.ordinal)")
  }

  /// The event on one line for people.
  func text(_ language: Language) -> String {
    let words = words
    let detail = words.detail[language]
    return "\(event.moment.day) \(event.moment.clock)  \(words.symbol.mark) "
      + words.headline[language] + (detail.isEmpty ? "" : "  " + detail)
      + (written.map { "  “\($0)”" } ?? "")
  }
}

/// The kinds of event of a timeline, by their names in output and arguments.
enum EventKind: String, CaseIterable, ExpressibleByArgument {
  case act, scored, warned, segmented
  case dataFault = "data_fault"
  case dataCorrected = "data_corrected"
  case quarantined
  case permissionChanged = "permission_changed"
  case invitationMoved = "invitation_moved"
  case opened, closed
  case ranOff = "ran_off"
  case reinstated
  case writtenOff = "written_off"
  case limitChanged = "limit_changed"
  case rateChanged = "rate_changed"
  case ceilingSet = "ceiling_set"
  case raiseOffered = "raise_offered"
  case raiseExpired = "raise_expired"
  case locked, unlocked
  case lockRenewed = "lock_renewed"
  case lockProposedForGood = "lock_proposed_for_good"
  case lockedForGood = "locked_for_good"
  case drawn
  case drawHeld = "draw_held"
  case drawReleased = "draw_released"
  case drawVoided = "draw_voided"
  case billed, debited
  case debitFailed = "debit_failed"
  case repaid, overdue, collected, cured, settled
  case reminderCancelled = "reminder_cancelled"
  case reported
  case reportCorrected = "report_corrected"
  case reportForgotten = "report_forgotten"
  case recovered
  case debtSold = "debt_sold"
  case debtCalled = "debt_called"
  case planOffered = "plan_offered"
  case planAsked = "plan_asked"
  case planBegan = "plan_began"
  case planCompleted = "plan_completed"
  case planBroken = "plan_broken"
  case decision, notice
  case caseOpened = "case_opened"
  case caseClaimed = "case_claimed"
  case caseReleased = "case_released"
  case papersAsked = "papers_asked"
  case papersReceived = "papers_received"
  case papersLapsed = "papers_lapsed"
  case caseAwaitsSecond = "case_awaits_second"
  case caseDecided = "case_decided"
  case caseEscalated = "case_escalated"
  case note, statement

  /// The kind of a fact: one line each, so that none is taken for another.
  init(_ fact: Fact) {
    switch fact {
    case .acted: self = .act
    case .decided: self = .decision
    case .noticed: self = .notice
    case .noted: self = .note
    case .scored: self = .scored
    case .segmented: self = .segmented
    case .dataFault: self = .dataFault
    case .dataCorrected: self = .dataCorrected
    case .quarantined: self = .quarantined
    case .warned: self = .warned
    case .permissionChanged: self = .permissionChanged
    case .invitationMoved: self = .invitationMoved
    case .opened: self = .opened
    case .closed: self = .closed
    case .ranOff: self = .ranOff
    case .reinstated: self = .reinstated
    case .writtenOff: self = .writtenOff
    case .limitChanged: self = .limitChanged
    case .ceilingSet: self = .ceilingSet
    case .raiseOffered: self = .raiseOffered
    case .raiseExpired: self = .raiseExpired
    case .rateChanged: self = .rateChanged
    case .locked: self = .locked
    case .lockRenewed: self = .lockRenewed
    case .lockProposedForGood: self = .lockProposedForGood
    case .lockedForGood: self = .lockedForGood
    case .unlocked: self = .unlocked
    case .drawn: self = .drawn
    case .drawHeld: self = .drawHeld
    case .drawReleased: self = .drawReleased
    case .drawVoided: self = .drawVoided
    case .billed: self = .billed
    case .debited: self = .debited
    case .debitFailed: self = .debitFailed
    case .repaid: self = .repaid
    case .overdue: self = .overdue
    case .collected: self = .collected
    case .reported: self = .reported
    case .reportCorrected: self = .reportCorrected
    case .reportForgotten: self = .reportForgotten
    case .recovered: self = .recovered
    case .debtSold: self = .debtSold
    case .debtCalled: self = .debtCalled
    case .reminderCancelled: self = .reminderCancelled
    case .planOffered: self = .planOffered
    case .planAsked: self = .planAsked
    case .planBegan: self = .planBegan
    case .planCompleted: self = .planCompleted
    case .planBroken: self = .planBroken
    case .cured: self = .cured
    case .settled: self = .settled
    case .caseOpened: self = .caseOpened
    case .caseClaimed: self = .caseClaimed
    case .caseReleased: self = .caseReleased
    case .papersAsked: self = .papersAsked
    case .papersReceived: self = .papersReceived
    case .caseAwaitsSecond: self = .caseAwaitsSecond
    case .caseDecided: self = .caseDecided
    case .papersLapsed: self = .papersLapsed
    case .caseEscalated: self = .caseEscalated
    case .statement: self = .statement
    }
  }
}
