internal import Cells
internal import Credit
internal import Synchronization
internal import World

/// The customers' names, a row of the sheet each. Handed on from day to day.
package final class Names: Sendable {
  /// How many there are.
  package let count: Int
  private let make: @Sendable (Int) -> String
  private let ranks = Mutex<[UInt32]?>(nil)

  /// The names of so many rows; each is made when it is asked for.
  package init(count: Int, _ make: @escaping @Sendable (Int) -> String) {
    (self.count, self.make) = (count, make)
  }

  /// Names in the order of a sheet's rows.
  package convenience init(_ names: [String]) { self.init(count: names.count) { names[$0] } }

  /// The name of a row; empty for a row beyond the last.
  package subscript(row: Int) -> String { row >= 0 && row < count ? make(row) : "" }

  /// The place of each row's name among all names: made once, when somebody first sorts by name.
  func allRanks() -> [UInt32] {
    ranks.withLock { ranks in
      let made = ranks ?? Names.ranks((0..<count).map(make))
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
    return revealed == account ? view.names[row] : MaskedName.of(view.names[row])
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
  /// word is hidden, too.
  package static func of(_ name: String) -> String {
    name.split(separator: " ").map(mask).joined(separator: " ")
  }

  private static func mask(_ word: Substring) -> String {
    guard let first = word.first else { return "" }
    // Accounts of a recorded book have a number for a name, which tells nothing.
    if first == "#" { return String(word) }
    let stars = isHan(first) ? max(1, word.count - 1) : 3
    return String(first) + String(repeating: "*", count: stars)
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
