internal import Archive
internal import Credit
internal import Desk
internal import World

/// One case as commands tell of it.
struct CaseLine {
  let account: Int
  let matter: Case
  private let day: Day
  private let store: WorldStore

  /// A case of an account, its clock read at the end of a day.
  init(_ store: WorldStore, _ account: Int, _ matter: Case, on day: Day) {
    (self.store, self.account, self.matter, self.day) = (store, account, matter, day)
  }

  private var now: Moment { Moment(day, minute: 1_439) }

  /// Its number on paper.
  var number: String { CaseText.number(account: account, matter) }

  /// The case with the fixed keys.
  var json: JSONValue {
    [
      "case": .string(number), "account": .integer(account), "kind": .name(matter.kind),
      "state": .name(matter.state), "opened": .day(matter.opened.day),
      "opened_time": .time(matter.opened), "due": .day(matter.due.day),
      "due_time": .time(matter.due), "breached": .truth(matter.isBreached(at: now)),
      "claimed_by": JSONValue(holder.flatMap(store.name(of:))), "conclusion": conclusion,
      "code": matter.code == .none ? .null : .string(matter.code.name),
      "proposal": matter.proposal == .none ? .null : .name(matter.proposal),
      "level": .integer(Int(matter.level)), "urgent": .truth(matter.isUrgent),
      "escalated": .truth(matter.isEscalated),
    ]
  }

  private var holder: Staff? {
    switch matter.state {
    case .claimed(let staff), .awaitingSecond(let staff, _): staff
    case .open, .awaitingCustomer, .decided: nil
    }
  }

  private var conclusion: JSONValue {
    if case .decided(let outcome) = matter.state { return .name(outcome) }
    return .null
  }

  /// The cells of a table row.
  func cells(_ language: Language) -> [String] {
    [
      number, "\(account)", store.maskedName(of: account), CaseText.kind(matter.kind)[language],
      CaseText.state(matter.state, staff: store.staff)[language], matter.opened.day.description,
      "\(matter.due.day) \(matter.due.clock)", CaseText.clock(matter, at: now)[language],
    ]
  }
}

/// One notice as commands tell of it.
struct NoticeLine {
  let store: WorldStore
  let entry: NoticeEntry
  let lender: Lender

  /// Whether the customer has read a notice by a day.
  static func isRead(_ entry: NoticeEntry, by day: Day) -> Bool {
    entry.readOn.isSet && entry.readOn <= day
  }

  private var text: NoticeText {
    NoticeText(
      entry.notice, account: entry.account, name: store.setting.name(of: entry.account),
      lender: lender)
  }

  /// The notice with the fixed keys.
  var json: JSONValue {
    let (notice, text) = (entry.notice, text)
    return [
      "notice": .string(text.number), "account": .integer(entry.account),
      "day": .day(notice.sent.day), "time": .time(notice.sent), "kind": .name(notice.kind),
      "codes": .codes(notice.reasons),
      "decision": notice.decision > 0
        ? .string("D-\(entry.account)-\(notice.decision)") : .null,
      "effective": .day(notice.effective), "text_zh": .string(text.text(.zh)),
      "text_en": .string(text.text(.en)), "appeal_until": .day(notice.appealUntil),
      "answer_by": .day(notice.answerBy.day), "answer_by_time": .time(notice.answerBy),
      "delivered": .day(entry.deliveredOn),
      "read": .truth(NoticeLine.isRead(entry, by: store.head)),
    ]
  }

  /// The cells of a table row.
  func cells(_ language: Language) -> [String] {
    let codes = entry.notice.reasons.codes.filter { $0 != .none }.map(\.name)
    return [
      entry.number, store.maskedName(of: entry.account),
      NoticeText.word(entry.notice.kind)[language], codes.joined(separator: " "),
      text.subject[language],
    ]
  }
}

/// What became of an order.
struct OrderReport {
  let order: OperatorOrder
  /// The case it is about, before the order and after it.
  let before: Case?
  let after: Case?

  private var number: String? {
    (after ?? before).map { CaseText.number(account: order.command.account, $0) }
  }

  /// The state of the case; decided ones are no longer among the open.
  private var state: String? {
    if let after { return OutsideName.of(after.state) }
    return before == nil ? nil : "decided"
  }

  /// The report with its fixed keys.
  var json: JSONValue {
    let head: JSONValue = [
      "entry": .integer(Int(order.number)), "day": .day(order.day),
      "account": .integer(order.command.account),
    ]
    guard let number, let state else { return head }
    return head + ["case": .string(number), "state": .string(state)]
  }

  /// The report for people.
  var line: String {
    let head = "entry \(order.number) on \(order.day), account \(order.command.account)"
    guard let number, let state else { return head }
    return head + ", case \(number) \(state)"
  }
}
