internal import Archive
internal import Credit
internal import Desk
internal import World

/// What stepping came to: the day, the hash, the speed, the measures of the last day.
struct StepReport {
  private let store: WorldStore
  private let days: Int
  private let measures: Measures?
  private let milliseconds: Int
  private let hash: String

  /// The report of so many days that took so long.
  init(_ store: WorldStore, days: Int, _ measures: Measures?, _ duration: Duration) throws {
    (self.store, self.days, self.measures) = (store, days, measures)
    let (seconds, attoseconds) = duration.components
    milliseconds = Int(seconds) * 1_000 + Int(attoseconds / 1_000_000_000_000_000)
    hash = StateHash.of(try store.world()).description
  }

  private var rate: Int { store.setting.count * days * 1_000 / max(1, milliseconds) }

  /// The report with its fixed keys.
  var json: JSONValue {
    [
      "day": .day(store.head), "state_hash": .string(hash),
      "accounts": .integer(store.setting.count), "days": .integer(days),
      "seconds": .decimal(milliseconds, places: 3),
      "account_days_per_second": .integer(rate),
      "measures": measures.map(JSONValue.measures) ?? [:],
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
    for (name, value) in measures?.named ?? [] {
      let isMoney = name.hasSuffix("_fen")
      facts.add(
        isMoney ? String(name.dropLast(4)) : name,
        isMoney ? Figures.amount(fen: value) : Figures.grouped(value))
    }
    return facts.lines
  }
}
