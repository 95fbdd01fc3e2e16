internal import Archive
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
