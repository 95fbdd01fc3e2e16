internal import Archive
internal import Cells
internal import Credit
internal import Desk
internal import Glibc
internal import World

/// What stepping came to: the day, the hash, the speed, the measures of the last day.
struct StepReport {
  private let store: WorldStore
  private let days: Int
  private let measures: Measures?
  private let faults: Int
  private let firstFault: InvariantFault?
  private let milliseconds: Int
  private let steppingMilliseconds: Int?
  private let hash: String
  private let first: Day

  /// The report of so many days with their measures: how long they took with everything that is
  /// kept of them and, where that is known, how long in stepping alone. `first` was the head
  /// before.
  init(
    _ store: WorldStore, days: Int, _ measures: [Measures], _ duration: Duration,
    stepping: Duration? = nil, after first: Day
  ) throws {
    self.first = first
    (self.store, self.days, self.measures) = (store, days, measures.last)
    faults = measures.reduce(0) { $0 + $1.tally.invariantFaults }
    firstFault = measures.lazy.compactMap(\.firstFault).first
    milliseconds = StepReport.milliseconds(duration)
    steppingMilliseconds = stepping.map(StepReport.milliseconds)
    hash = try store.stateHash(threads: Configuration.threads).description
  }

  private static func milliseconds(_ duration: Duration) -> Int {
    let (seconds, attoseconds) = duration.components
    return Int(seconds) * 1_000 + Int(attoseconds / 1_000_000_000_000_000)
  }

  private var rate: Int { store.setting.count * days * 1_000 / max(1, milliseconds) }

  /// The report with its fixed keys.
  var json: JSONValue {
    let head: JSONValue = [
      "day": .day(store.head), "state_hash": .string(hash),
      "accounts": .integer(store.setting.count), "days": .integer(days),
      "seconds": .decimal(milliseconds, places: 3),
    ]
    let stepping = steppingMilliseconds.map { JSONValue.decimal($0, places: 3) }
    return head + (stepping.map { ["step_seconds": $0] } ?? [:]) + [
      "account_days_per_second": .integer(rate), "invariant_faults": .integer(faults),
      "first_fault": firstFault.map(StepReport.json) ?? .null,
      "holidays_known_until": store.setting.calendar.known.map { .day($0.upperBound) } ?? .null,
      "measures": measures.map(JSONValue.measures) ?? [:],
    ]
  }

  private static func json(_ fault: InvariantFault) -> JSONValue {
    [
      "account": .integer(Int(fault.account)), "day": .day(fault.day),
      "invariant": .name(fault.invariant),
    ]
  }

  /// The report for people.
  var lines: [String] {
    var facts = Facts()
    facts.add("day", store.head.description)
    facts.add("accounts", Figures.grouped(store.setting.count))
    facts.add("days stepped", "\(days)")
    if days > 0 { facts.add("account-days/s", Figures.grouped(rate)) }
    facts.add("state hash", hash)
    facts.add("first fault", firstFault.map(StepReport.text))
    for (name, value) in measures?.named ?? [] {
      let isMoney = name.hasSuffix("_fen")
      facts.add(
        isMoney ? String(name.dropLast(4)) : name,
        isMoney ? Figures.amount(fen: value) : Figures.grouped(value))
    }
    return facts.lines + CalendarNote.lines(of: store, after: first)
  }

  private static func text(_ fault: InvariantFault) -> String {
    "account \(fault.account) on \(fault.day), not held: "
      + InvariantText.of(fault.invariant).en
  }
}

/// How far a long run has come, on a terminal's standard error; elsewhere nothing is said.
struct StepProgress {
  private let label: String
  private let first: Day
  private let days: Int
  private let isShown: Bool

  /// A run of so many days after `first`.
  init(_ label: String, after first: Day, days: Int) {
    // A world's name comes from its file.
    (self.label, self.first, self.days) = (SafeText.marked(label), first, days)
    isShown = isatty(STDERR_FILENO) == 1 && days > 0
    tell(0)
  }

  /// Tells that so many days are done.
  func tell(_ done: Int) {
    guard isShown else { return }
    write("\r\(label): \(first + done), \(done * 100 / days) %\u{1b}[K")
  }

  /// Takes the line away.
  func end() {
    if isShown { write("\r\u{1b}[K") }
  }

  private func write(_ text: String) { Output.send(Array(text.utf8), to: STDERR_FILENO) }
}
