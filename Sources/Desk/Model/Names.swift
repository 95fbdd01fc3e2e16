internal import Cells
internal import Credit
internal import Synchronization
package import World

/// The customers' names, a row of the sheet each, and what is shown of them. Handed on from day to
/// day; each name is made when it is asked for.
package final class Names: Sendable {
  private let accounts: [UInt32]
  private let told: [Int]
  private let make: @Sendable (Int) -> String
  /// Whether there are letters that are not shown; a recorded book has none.
  let areHidden: Bool
  private let ranks = Mutex<[UInt32]?>(nil)
  private let variety = Mutex<[String]?>(nil)

  /// Names in the order of a sheet's rows, and the rows of those that are public because their
  /// lives are told.
  package init(_ names: [String], accounts: [UInt32], told: [Int] = []) {
    (self.accounts, self.told, make) = (accounts, told, { names[$0] })
    areHidden = zip(names, accounts).contains { MaskedName.of($0, account: Int($1)) != $0 }
  }

  /// The names of everybody in a world.
  package init(_ setting: Setting) {
    accounts = setting.numbers
    told = setting.toldAccounts.compactMap { setting.index(of: $0) }
    make = { setting.name(of: Int(setting.numbers[$0])) }
    areHidden = !setting.isTaped && !setting.numbers.isEmpty
  }

  /// The whole name of a row; empty for a row beyond the last.
  package subscript(row: Int) -> String { accounts.indices.contains(row) ? make(row) : "" }

  /// What is shown of a row's name.
  func shown(_ row: Int) -> String {
    accounts.indices.contains(row) ? MaskedName.of(make(row), account: Int(accounts[row])) : ""
  }

  /// Whether a row's name has these bytes in what is shown of it; in all of it where it is public,
  /// or where hidden letters may be looked at.
  func has(_ part: [UInt8], at row: Int, hidden: Bool) -> Bool {
    if Query.contains(shown(row).utf8, part) { return true }
    return (hidden || told.contains(row)) && Query.contains(self[row].utf8, part)
  }

  /// Whether what is shown of any name has these bytes.
  func show(_ part: [UInt8]) -> Bool {
    told.contains { Query.contains(self[$0].utf8, part) }
      || kinds().contains { Query.contains($0.utf8, part) }
  }

  /// All that is shown of anybody, each once: there are few surnames.
  private func kinds() -> [String] {
    variety.withLock { kinds in
      let made = kinds ?? Set(accounts.indices.lazy.map { self.shown($0) }).sorted()
      kinds = made
      return made
    }
  }

  /// The place of each row's name among all names, by what is shown: an order by hidden letters
  /// would tell of them. Made once, when somebody first sorts by name.
  func allRanks() -> [UInt32] {
    ranks.withLock { ranks in
      let made = ranks ?? Names.ranks(accounts.indices.map { self.shown($0) })
      ranks = made
      return made
    }
  }

  // By the first eight bytes, which hold two or three 中文 characters; ties keep their order.
  private static func ranks(_ names: [String]) -> [UInt32] {
    let keys = names.enumerated().map { (key: key($1), row: $0) }.sorted {
      ($0.key, $0.row) < ($1.key, $1.row)
    }
    var ranks = [UInt32](repeating: 0, count: names.count)
    for (rank, entry) in keys.enumerated() { ranks[entry.row] = UInt32(rank) }
    return ranks
  }

  private static func key(_ name: String) -> UInt64 {
    var key: UInt64 = 0
    var count = 0
    for byte in name.utf8.prefix(8) {
      key = key << 8 | UInt64(byte)
      count += 1
    }
    return key << UInt64(8 * (8 - count))
  }
}

extension Model {
  /// The customer's name as it may be shown: masked, unless it was revealed on purpose.
  func shownName(_ account: Int) -> String {
    guard let view, let row = view.sheet.index(of: account) else { return "" }
    return shownName(account, row: row)
  }

  /// The same where the sheet's row is at hand.
  func shownName(_ account: Int, row: Int) -> String {
    guard let view else { return "" }
    return revealed == account ? view.names[row] : view.names.shown(row)
  }

  /// Number and name, `00002 李*`.
  func label(_ account: Int) -> String {
    let name = shownName(account)
    return Model.number(account) + (name.isEmpty ? "" : " " + name)
  }

  /// An account's number as lists show it, five figures at least.
  static func number(_ account: Int) -> String {
    let digits = String(account)
    return String(repeating: "0", count: max(0, 5 - digits.count)) + digits
  }

  /// The currency all amounts are in.
  var currency: Currency { Currency(code: view?.policy.currency ?? "CNY") }

  /// One event of a life as a line.
  func text(of event: Event, in dossier: Dossier) -> EventText {
    EventText(
      event, account: dossier.account, currency: currency, staff: view?.staff ?? [],
      segments: dossier.policy.segments
    ).adding(dossier.words(with: event))
  }

  /// The selected line as text, masked, for the clipboard.
  var copyText: String? {
    guard subject != nil else { return nil }
    switch place {
    case .timeline:
      let line = scroll(.timeline).selected
      guard timeline.indices.contains(line), let current else { return nil }
      return TimelineRow(current.events[timeline[line]], model: self, dossier: current).plain
    case .letter, .inbox: return letter(width: 100).plain
    case .accountNotices, .accountCase, .loans, .score, .limit:
      return accountText(width: 100)?.plain ?? accountLine
    case .why: return why(width: 100).plain
    default: return accountLine
    }
  }

  // The masked line of the list, revealed or not: copies stay masked.
  private var accountLine: String? {
    guard let account = subject, let row = view?.sheet.index(of: account) else { return nil }
    var masked = self
    masked.revealed = nil
    guard let line = ListLine(model: masked, row: row) else { return nil }
    return ListColumn.all(isAnalyst: settings.isAnalyst).map { line.cell($0).text }
      .joined(separator: "\t")
  }
}

/// A customer's name with all but its beginning hidden.
package enum MaskedName {
  /// `李四` is `李*`, `欧阳娜娜` is `欧***`, `Mary Smith` is `M*** S***`: the length of a written
  /// word is hidden, too. A word of one sign is hidden whole, `李` is `*`: its beginning would be
  /// all of it. Accounts of a recorded book have their number for a name, which stays.
  package static func of(_ name: String, account: Int) -> String {
    if name.utf8.first == UInt8(ascii: "#"), name == "#\(account)" { return name }
    guard name.utf8.contains(UInt8(ascii: " ")) else { return mask(name[...]) }
    return name.split(separator: " ").map(mask).joined(separator: " ")
  }

  private static func mask(_ word: Substring) -> String {
    guard let first = word.first else { return "" }
    // Of 中文 every scalar is a sign, which is counted quickly.
    let isAllHan = word.unicodeScalars.allSatisfy { isHan($0) }
    let count = isAllHan ? word.unicodeScalars.count : word.count
    let stars = isHan(first) ? max(1, count - 1) : 3
    return (count > 1 ? String(first) : "") + String(repeating: "*", count: stars)
  }

  static func isHan(_ character: Character) -> Bool {
    character.unicodeScalars.first.map { isHan($0) } ?? false
  }

  static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: true
    default: false
    }
  }
}
