/// What a program is at when it is killed.
enum Deed: String, CaseIterable, Sendable {
  case day = "step, a day"
  case month = "step, 40 days"
  case note
  case notes = "notes from a loop"
  case lock
  case lift
  case new
  case book = "import"
  case relive
  case keys = "days by n in the dashboard"
  case jumps = "days by N in the dashboard"
  case play = "playing in the dashboard"

  /// Whether it makes a world of its own.
  var isMaking: Bool { [.new, .book, .relive].contains(self) }

  /// Whether it is done in the dashboard.
  var isInDashboard: Bool { !keys.isEmpty }

  /// Whether it may be refused: a lock that is in place already, one that is not.
  var mayBeRefused: Bool { self == .lock || self == .lift }

  /// What is typed in the dashboard.
  var keys: [String] {
    switch self {
    case .keys: Array(repeating: "n", count: 12)
    case .jumps: Array(repeating: "N7\r", count: 3)
    case .play: ["++++", " "]
    case .day, .month, .note, .notes, .lock, .lift, .new, .book, .relive: []
    }
  }

  /// How many days the keys ask for; nil for days without end.
  var days: Int? {
    switch self {
    case .keys: 12
    case .jumps: 21
    case .play: nil
    case .day: 1
    case .month: 40
    case .note, .notes, .lock, .lift, .new, .book, .relive: 0
    }
  }

  /// The words of the command line; what it writes holds `words`.
  func arguments(_ words: String, _ luck: inout Luck) -> [String] {
    let account = "\(luck.number(below: DurableWorld.accounts) + 1)"
    let kind = luck.pick(from: ["security", "customer", "fraud"])
    switch self {
    case .day: return ["step", "w", "--days", "1", "--json"]
    case .month: return ["step", "w", "--days", "40", "--json"]
    case .note, .notes: return ["note", "w", account, "--text", words, "--json"]
    case .lock, .lift:
      return [rawValue, "w", account, "--kind", kind, "--reason", words, "--json"]
    case .new: return ["new", "x", "--accounts", "\(DurableWorld.accounts)", "--json"]
    case .book: return ["import", "x", "book.csv", "--format", "taiwan-2005", "--json"]
    case .relive: return ["relive", "old", "x", "--json"]
    case .keys, .jumps, .play: return ["w"]
    }
  }
}
