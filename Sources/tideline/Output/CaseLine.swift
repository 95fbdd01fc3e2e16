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
