internal import Cells
internal import Credit
internal import World

/// The notices one customer got: the list above, the selected one's words below.
struct AccountNoticesPage {
  let model: Model
  let dossier: Dossier
  let isFocused: Bool

  /// The list and the words in a page of this size.
  static func split(_ page: Rect, count: Int) -> (list: Rect, words: Rect) {
    let (list, words) = page.split(top: min(max(1, count), max(3, page.height / 3)))
    return (list, words)
  }

  func draw(on surface: inout Surface, page: Rect) {
    let notices = model.accountNotices
    guard !notices.isEmpty else {
      return surface.within(page) {
        $0.hint(
          model.say(
            Phrase(
              zh: "还没有给这个客户发过通知。n 过一天。",
              en: "No notice went to this customer yet. n lives a day on.")))
      }
    }
    let (list, words) = AccountNoticesPage.split(page, count: notices.count)
    surface.position(
      top: model.scroll(.accountNotices).top, count: notices.count, height: list.height,
      isFocused: isFocused)
    surface.within(list) { draw(notices, on: &$0) }
    surface.horizontalLine(x: words.x, y: words.y, length: words.width)
    surface.within(words.split(top: 1).rest.inset(columns: 1, rows: 0)) { drawWords(on: &$0) }
  }

  private func draw(_ notices: [Notice], on surface: inout Surface) {
    let scroll = model.scroll(.accountNotices)
    for line in scroll.visible(count: notices.count, height: surface.height) {
      let (notice, y) = (notices[line], line - scroll.top)
      surface.put(
        [
          Run(" \(notice.sent.day) ", Style(.muted)),
          Run("\(NoticeText.symbol(notice.kind).mark) ", Style(NoticeText.tone(notice.kind).role)),
          Run(model.say(NoticeText.word(notice.kind)), Style(NoticeText.tone(notice.kind).role)),
          Run("  " + notice.reasons.codes.map(\.name).joined(separator: " "), Style(.muted)),
        ], x: 0, y: y)
      if line == scroll.selected { surface.selectLine(y, isFocused: isFocused) }
    }
  }

  private func drawWords(on surface: inout Surface) {
    let block = model.accountLetter(width: surface.width)
    surface.draw(block.lines, from: 0)
    if block.lines.count > surface.height, surface.height > 0 {
      surface.put(
        model.say(Phrase(zh: " … Enter 看全文 ", en: " … Enter shows all of it ")),
        endingAt: surface.width,
        y: surface.height - 1, Style(.muted))
    }
  }
}

extension Model {
  /// The notices of the account in view, the newest first.
  var accountNotices: [Notice] {
    guard let current else { return [] }
    return current.events.reversed().compactMap { event in
      guard case .noticed(let notice) = event.fact else { return nil }
      return notice
    }
  }

  /// The one selected on the account's page.
  var accountNotice: Notice? {
    let (notices, line) = (accountNotices, scroll(.accountNotices).selected)
    return notices.indices.contains(line) ? notices[line] : nil
  }
}
