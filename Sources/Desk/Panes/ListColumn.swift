internal import Cells
internal import Credit
internal import World

/// A column of the list of accounts.
enum ListColumn: Sendable, CaseIterable {
  case account, name, score, tide, limit, used, dpd, line, locks, cases, state, notice, cap

  /// The columns for so much room, the richest set that fits.
  static func fitting(_ width: Int, isAnalyst: Bool) -> [ListColumn] {
    let sets: [[ListColumn]] = [
      all(isAnalyst: isAnalyst),
      [.account, .name, .score, .tide, .limit, .used, .dpd, .line, .locks, .cases],
      [.account, .name, .score, .tide, .limit, .used, .dpd, .state],
      [.account, .name, .score, .limit, .used, .dpd, .state],
      [.account, .name, .score, .limit, .state],
    ]
    return sets.first { room(for: $0) <= width } ?? [.account, .name, .state]
  }

  /// Every column, state in its four parts.
  static func all(isAnalyst: Bool) -> [ListColumn] {
    let columns: [ListColumn] = [
      .account, .name, .score, .tide, .limit, .used, .dpd, .line, .locks, .cases, .notice,
    ]
    return columns + (isAnalyst ? [.cap] : [])
  }

  /// Columns a set takes, with a blank between them.
  static func room(for columns: [ListColumn]) -> Int {
    columns.reduce(0) { $0 + $1.width + 1 } - 1
  }

  /// Columns of the screen, at least.
  var width: Int {
    switch self {
    case .account: 6
    case .name: 6
    case .score: 5
    case .tide: 8
    case .line: 7
    case .limit, .cap: 8
    case .used, .dpd: 4
    case .locks: 10
    case .cases: 9
    case .state: 11
    case .notice: 10
    }
  }

  /// Whether it is a number and ends at its right edge.
  var isNumber: Bool {
    switch self {
    case .score, .limit, .used, .dpd, .cap: true
    default: false
    }
  }

  /// The column one sorts by to order by this one.
  var sorting: Column? {
    switch self {
    case .account: .account
    case .name: .name
    case .score: .score
    case .tide: nil
    case .limit: .limit
    case .used: .used
    case .dpd: .dpd
    case .line, .state: .line
    case .locks: .locks
    case .cases: .cases
    case .notice: .notice
    case .cap: .cap
    }
  }

  /// Its heading.
  var phrase: Phrase {
    switch self {
    case .tide: Phrase(zh: "额度走势", en: "tide")
    case .state: Phrase(zh: "状态", en: "state")
    default: sorting?.phrase ?? Phrase.empty
    }
  }
}

extension Column {
  /// Its name.
  var phrase: Phrase {
    switch self {
    case .account: Phrase(zh: "账号", en: "id")
    case .name: Phrase(zh: "姓名", en: "name")
    case .score: Phrase(zh: "评分", en: "score")
    case .limit: Phrase(zh: "额度", en: "limit")
    case .used: Phrase(zh: "已用", en: "used")
    case .dpd: Phrase(zh: "逾期", en: "dpd")
    case .line: Phrase(zh: "授信", en: "line")
    case .locks: Phrase(zh: "锁", en: "locks")
    case .cases: Phrase(zh: "案件", en: "case")
    case .notice: Phrase(zh: "最近通知", en: "notice")
    case .cap: Phrase(zh: "隐性上限", en: "cap")
    }
  }
}
