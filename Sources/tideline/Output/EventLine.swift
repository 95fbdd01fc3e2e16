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
  var kind: EventKind { event.fact.eventKind }

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
  case note, unmasked, statement
}

extension Fact {
  /// The kind of a fact: one line each, so that none is taken for another.
  var eventKind: EventKind {
    switch self {
    case .acted: .act
    case .decided: .decision
    case .noticed: .notice
    case .noted: .note
    case .unmasked: .unmasked
    case .scored: .scored
    case .segmented: .segmented
    case .dataFault: .dataFault
    case .dataCorrected: .dataCorrected
    case .quarantined: .quarantined
    case .warned: .warned
    case .permissionChanged: .permissionChanged
    case .invitationMoved: .invitationMoved
    case .opened: .opened
    case .closed: .closed
    case .ranOff: .ranOff
    case .reinstated: .reinstated
    case .writtenOff: .writtenOff
    case .limitChanged: .limitChanged
    case .ceilingSet: .ceilingSet
    case .raiseOffered: .raiseOffered
    case .raiseExpired: .raiseExpired
    case .rateChanged: .rateChanged
    case .locked: .locked
    case .lockRenewed: .lockRenewed
    case .lockProposedForGood: .lockProposedForGood
    case .lockedForGood: .lockedForGood
    case .unlocked: .unlocked
    case .drawn: .drawn
    case .drawHeld: .drawHeld
    case .drawReleased: .drawReleased
    case .drawVoided: .drawVoided
    case .billed: .billed
    case .debited: .debited
    case .debitFailed: .debitFailed
    case .repaid: .repaid
    case .overdue: .overdue
    case .collected: .collected
    case .reported: .reported
    case .reportCorrected: .reportCorrected
    case .reportForgotten: .reportForgotten
    case .recovered: .recovered
    case .debtSold: .debtSold
    case .debtCalled: .debtCalled
    case .reminderCancelled: .reminderCancelled
    case .planOffered: .planOffered
    case .planAsked: .planAsked
    case .planBegan: .planBegan
    case .planCompleted: .planCompleted
    case .planBroken: .planBroken
    case .cured: .cured
    case .settled: .settled
    case .caseOpened: .caseOpened
    case .caseClaimed: .caseClaimed
    case .caseReleased: .caseReleased
    case .papersAsked: .papersAsked
    case .papersReceived: .papersReceived
    case .caseAwaitsSecond: .caseAwaitsSecond
    case .caseDecided: .caseDecided
    case .papersLapsed: .papersLapsed
    case .caseEscalated: .caseEscalated
    case .statement: .statement
    }
  }
}
