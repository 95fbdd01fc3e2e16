internal import Archive
internal import Credit
internal import Desk
internal import World

/// One event of a timeline as commands tell of it.
struct EventLine {
  let event: Event
  let account: Int
  private let store: WorldStore
  /// The decision that led to the event, where the event itself does not carry it.
  private let cause: Decision?

  /// The events of a life, each with the decision that led to it.
  static func all(of dossier: Dossier, in store: WorldStore) -> [EventLine] {
    var causes: [(kind: Decision.Kind, decision: Decision)] = []
    return dossier.events.map { event in
      if case .decided(let decision) = event.fact {
        causes.removeAll { $0.kind == decision.kind }
        causes.append((decision.kind, decision))
      }
      let kind = effect(of: event.fact)
      return EventLine(
        event: event, account: dossier.account, store: store,
        cause: causes.first { $0.kind == kind }?.decision)
    }
  }

  private init(event: Event, account: Int, store: WorldStore, cause: Decision?) {
    (self.event, self.account, self.store, self.cause) = (event, account, store, cause)
  }

  /// The kind of decision that a fact is the effect of, where it acts against the customer.
  private static func effect(of fact: Fact) -> Decision.Kind? {
    switch fact {
    case .limitChanged(_, _, .cut): .cut
    case .closed(.credit, _), .closed(.compliance, _), .closed(.staff, _): .close
    case .locked: .lock
    case .lockedForGood: .lockForGood
    case .permissionChanged(.barred): .bar
    case .planBroken: .breakPlan
    case .debtCalled: .callDebt
    default: nil
    }
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
    let words = words
    let text = words.headline + Phrase(both: words.detail.isEmpty ? "" : "  ") + words.detail
    return head + shadow + reasons + EventFields(event.fact, account, store).json
      + .texts("text", text)
  }

  private var reasons: JSONValue {
    switch event.fact {
    case .decided(let decision):
      ["decision": number(decision), "codes": .codes(decision.reasons)]
    case .noticed(let notice):
      [
        "notice": .string(NoticeText.number(notice, account: account)),
        "codes": .codes(notice.reasons),
      ]
    case .locked(_, _, let reasons):
      ["codes": .codes(reasons)] + (cause.map { ["decision": number($0)] } ?? [:])
    default: cause.map { ["codes": .codes($0.reasons), "decision": number($0)] } ?? [:]
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
  }
}
