internal import Cells
internal import Credit
internal import World

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
