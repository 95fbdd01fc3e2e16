internal import Credit
package import World

/// What a list of accounts is narrowed to: terms that must all hold.
///
/// `locked score<600 dpd>0 limit>=20000 name:李 reason:RP01 !closed` is written with blanks between
/// the terms; see `Query+Parsing` for the language. Amounts are whole units of the currency in the
/// text and fen in here.
package struct Query: Sendable, Equatable {
  /// The text it was read from.
  package let text: String
  let terms: [Term]
  /// Whether `name:` looks behind the masks, which is for those who have it on record.
  package var searchesHidden = false

  /// Everything.
  package static let everything = Query(text: "", terms: [])

  init(text: String, terms: [Term]) { (self.text, self.terms) = (text, terms) }

  /// Whether it lets every account through.
  package var isEverything: Bool { terms.isEmpty }

  /// One condition, or its opposite.
  struct Term: Sendable, Equatable {
    let test: Test
    let isNegated: Bool
  }

  /// What can be asked about a row.
  enum Test: Sendable, Equatable {
    case number(Field, ClosedRange<Int>)
    case line(mask: UInt16)
    case locks(mask: UInt16)
    case cases(mask: UInt8)
    case inUse(locked: Bool)
    case reason(ReasonCode)
    case warning(atLeast: WarningLevel)
    case name([UInt8])
  }

  /// The numbers that can be compared.
  enum Field: String, Sendable, CaseIterable {
    case account, score, dpd, limit, used, util, cap

    /// Whether its unit is money: whole units in the text, fen in the row.
    var isMoney: Bool { self == .limit || self == .used || self == .cap }
  }
}

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
    (OutsideName.of($0), bit($0.rawValue))
  }
  static let locks: [String: UInt16] = table(Lock.Kind.allCases) {
    (OutsideName.of($0), bit($0.rawValue))
  }
  static let cases: [String: UInt8] = table(Case.Kind.allCases) {
    (OutsideName.of($0), 1 << $0.rawValue)
  }
  static let warnings: [String: WarningLevel] = table(WarningLevel.allCases) {
    (OutsideName.of($0), $0)
  }

  /// What a field with choices may be compared with, in order.
  static func values(of field: String) -> [String] {
    switch field {
    case "lock": Lock.Kind.allCases.map { OutsideName.of($0) }
    case "case": Case.Kind.allCases.map { OutsideName.of($0) }
    case "line": LineCode.allCases.map { OutsideName.of($0) }
    case "warning": WarningLevel.allCases.map { OutsideName.of($0) }
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
}

extension Query {
  /// Whether the account at a place of the sheet passes: its row, its number, what its name shows.
  package func lets(_ row: SheetRow, at place: Int, account: Int, names: Names) -> Bool {
    for term in terms {
      let holds =
        if case .name(let part) = term.test {
          names.has(part, at: place, hidden: searchesHidden)
        } else {
          term.test.holds(row, account)
        }
      if holds == term.isNegated { return false }
    }
    return true
  }

  /// The parts of names that are asked for, as text.
  package var namesAsked: String {
    wantedNames.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }

  /// Whether it asks for a part of a name that is in nothing shown: only hidden letters could have
  /// it.
  package func reachesBehindMasks(_ names: Names) -> Bool {
    !searchesHidden && names.areHidden && wantedNames.contains { !names.show($0) }
  }

  private var wantedNames: [[UInt8]] {
    terms.compactMap { term in
      if case .name(let part) = term.test, !term.isNegated { part } else { nil }
    }
  }
}

extension Query.Test {
  fileprivate func holds(_ row: SheetRow, _ account: Int) -> Bool {
    switch self {
    case .number(let field, let range): range.contains(field.value(row, account))
    case .line(let mask): mask & 1 << row.line.rawValue != 0
    case .locks(let mask): row.locks & mask != 0
    case .cases(let mask): row.cases & mask != 0
    case .inUse(let locked): row.line == .active && (row.locks != 0) == locked
    case .reason(let code): row.reason == code
    case .warning(let level): row.warning >= level
    case .name: false
    }
  }
}

extension Query.Field {
  fileprivate func value(_ row: SheetRow, _ account: Int) -> Int {
    switch self {
    case .account: account
    case .score: Int(row.score)
    case .dpd: Int(row.daysPastDue)
    case .limit: row.limit.fen
    case .used: row.used.fen
    case .util: row.utilisation
    case .cap: row.hiddenCap.fen
    }
  }
}

extension Query {
  /// Whether the bytes of a name contain these, ASCII letters in either case.
  static func contains(_ name: String.UTF8View, _ part: [UInt8]) -> Bool {
    var start = name.startIndex
    while start != name.endIndex {
      if starts(name, at: start, with: part) { return true }
      start = name.index(after: start)
    }
    return part.isEmpty
  }

  private static func starts(
    _ name: String.UTF8View, at start: String.Index, with part: [UInt8]
  ) -> Bool {
    var index = start
    for byte in part {
      if index == name.endIndex || lowered(name[index]) != byte { return false }
      index = name.index(after: index)
    }
    return true
  }

  static func lowered(_ byte: UInt8) -> UInt8 { 65...90 ~= byte ? byte | 32 : byte }
}
