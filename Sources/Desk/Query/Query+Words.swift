internal import Credit
internal import World

extension Query {
  /// The words of the language that stand alone.
  static let words: [String: Test] = [
    "locked": .locks(mask: .max),
    "suspended": .inUse(locked: true),
    "case": .cases(mask: .max),
    "late": .number(.dpd, 1...Int.max / 4),
    "open": .inUse(locked: false),
    "active": line(.active),
    "closing": line(.closing),
    "closed": .line(mask: bit(LineCode.closing.rawValue) | bit(LineCode.closed.rawValue)),
    "declined": line(.declined),
    "invited": line(.invited),
    "applied": line(.applied),
    "review": line(.inReview),
    "written_off": line(.writtenOff),
    "none": line(.none),
  ]

  /// Those words in a fixed order, for help and for completion.
  package static let vocabulary = [
    "locked", "case", "late", "open", "suspended", "active", "closing", "closed", "declined",
    "invited",
    "applied", "review", "written_off", "none", "score<600", "dpd>0", "limit>=20000", "used>0",
    "util>80", "name:", "reason:", "lock:", "case:", "line:", "warning:", "account:",
  ]

  static let lines: [String: UInt16] = table(LineCode.allCases) {
    (snake("\($0)"), bit($0.rawValue))
  }
  static let locks: [String: UInt16] = table(Lock.Kind.allCases) {
    (snake("\($0)"), bit($0.rawValue))
  }
  static let cases: [String: UInt8] = table(Case.Kind.allCases) { ("\($0)", 1 << $0.rawValue) }
  static let warnings: [String: WarningLevel] = table(WarningLevel.allCases) { ("\($0)", $0) }

  /// What a field with choices may be compared with, in order.
  static func values(of field: String) -> [String] {
    switch field {
    case "lock": Lock.Kind.allCases.map { snake("\($0)") }
    case "case": Case.Kind.allCases.map { "\($0)" }
    case "line": LineCode.allCases.map { snake("\($0)") }
    case "warning": WarningLevel.allCases.map { "\($0)" }
    default: []
    }
  }

  private static func line(_ code: LineCode) -> Test { .line(mask: bit(code.rawValue)) }

  private static func bit(_ rawValue: UInt8) -> UInt16 { 1 << UInt16(rawValue) }

  private static func table<Item, Value>(
    _ items: [Item], _ entry: (Item) -> (String, Value)
  ) -> [String: Value] {
    Dictionary(uniqueKeysWithValues: items.map(entry))
  }

  // `inReview` is written `in_review`.
  private static func snake(_ name: String) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
  }
}
