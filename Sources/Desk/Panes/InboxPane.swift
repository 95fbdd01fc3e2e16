internal import Cells
internal import Credit
internal import World

/// The inbox: the notices of all accounts, what nobody has seen first, then by day.
struct InboxPane {
  let model: Model
  let isFocused: Bool

  func draw(on surface: inout Surface) {
    let inner = surface.frame(
      title: model.say(Screen.notices.phrase), note: note, isFocused: isFocused)
    guard !model.inbox.isEmpty else {
      return surface.within(inner) { $0.hint(model.say(InboxPane.nothing)) }
    }
    let scroll = model.scroll(.inbox)
    surface.position(
      top: scroll.top, count: model.inbox.count, height: inner.height - 1, isFocused: isFocused)
    surface.within(inner) { draw(scroll, on: &$0) }
  }

  private static let nothing = Phrase(
    zh: "没有通知。按 n 过一天，f 看全部种类。", en: "There are no notices. n lives a day on, f shows every kind.")

  private var note: String {
    let kinds =
      model.showsEveryKind
      ? Phrase(zh: "全部种类", en: "every kind") : Phrase(zh: "不利通知", en: "adverse")
    let unseen = Figures.grouped(model.unseen)
    return Figures.grouped(model.inbox.count) + " · "
      + model.say(Phrase(zh: "未看 \(unseen)", en: "\(unseen) new")) + " · " + model.say(kinds)
  }

  private func draw(_ scroll: Scroll, on surface: inout Surface) {
    guard let view = model.view else { return }
    drawHeadings(on: &surface)
    for line in scroll.visible(count: model.inbox.count, height: surface.height - 1) {
      let y = 1 + line - scroll.top
      draw(view.notices[model.inbox[line]], y: y, on: &surface)
      if line == scroll.selected { surface.selectLine(y, isFocused: isFocused) }
    }
  }

  private enum Column {
    static let day = 3
    static let account = 15
    static let kind = 32
    static let codes = 46
  }

  private func drawHeadings(on surface: inout Surface) {
    let headings = [
      (Column.day, Phrase(zh: "日期", en: "day")),
      (Column.account, Phrase(zh: "账户", en: "account")),
      (Column.kind, Phrase(zh: "通知", en: "notice")),
      (Column.codes, Phrase(zh: "理由", en: "reasons")),
    ]
    for (x, phrase) in headings { surface.put(model.say(phrase), x: x, y: 0, Style(.muted)) }
  }

  private func draw(_ entry: NoticeEntry, y: Int, on surface: inout Surface) {
    let notice = entry.notice
    let isSeen = model.seen.contains(NoticeKey(entry))
    let tone = Style(NoticeText.tone(notice.kind).role)
    surface.put(isSeen ? " " : "•", x: 1, y: y, Style(.accent, .bold))
    surface.put(notice.sent.day.description, x: Column.day, y: y, Style(.muted))
    surface.put(
      model.label(entry.account), x: Column.account, y: y,
      isSeen ? .plain : Style(.text, .bold), limit: Column.kind - Column.account - 1)
    let mark = NoticeText.symbol(notice.kind).mark
    surface.put(
      "\(mark) " + model.say(NoticeText.word(notice.kind)), x: Column.kind, y: y, tone,
      limit: Column.codes - Column.kind - 1)
    let codes = notice.reasons.codes.map(\.name).joined(separator: " ")
    let end = Column.codes + surface.put(codes, x: Column.codes, y: y, Style(.muted))
    drawReading(entry, after: end, y: y, on: &surface)
  }

  // Whether the customer has read it, where there is room to say so.
  private func drawReading(
    _ entry: NoticeEntry, after end: Int, y: Int, on surface: inout Surface
  ) {
    let isRead = entry.readOn.isSet
    let unread =
      entry.deliveredOn.isSet
      ? Phrase(zh: "客户未读", en: "unread") : Phrase(zh: "未送达", en: "not delivered")
    let word = model.say(isRead ? Phrase(zh: "客户已读", en: "read") : unread)
    guard surface.width - end > word.displayWidth + 2 else { return }
    surface.put(word, endingAt: surface.width - 1, y: y, Style(isRead ? .muted : .notice))
  }
}

/// A notice as the customer reads it, with what stands behind it.
struct LetterPane {
  let model: Model
  let isFocused: Bool

  func draw(on surface: inout Surface) {
    let title = model.selectedNotice?.number ?? model.say(Phrase(zh: "通知", en: "Notice"))
    let inner = surface.frame(title: title, note: note, isFocused: isFocused)
    guard model.selectedNotice != nil else {
      return surface.within(inner) {
        $0.hint(model.say(Phrase(zh: "没有选中通知。", en: "No notice is selected.")))
      }
    }
    let area = inner.inset(columns: 1, rows: 0)
    let text = model.letter(width: area.width)
    let top = model.scroll(.letter).top
    surface.position(
      top: top, count: text.lines.count, height: area.height, isFocused: isFocused)
    surface.within(area) { $0.draw(text.lines, from: top) }
  }

  private var note: String {
    model.selectedNotice.map { model.label($0.account) } ?? ""
  }
}

extension Model {
  /// The selected notice: the customer's text, then the desk's own facts.
  func letter(width: Int) -> TextBlock {
    var block = TextBlock(width: width)
    guard let view, let entry = selectedNotice, let row = view.sheet.index(of: entry.account)
    else { return block }
    let lender = Lender(view.policy)
    let text = NoticeText(
      entry.notice, account: entry.account, name: view.names[row], lender: lender)
    block.letter(text.lines(settings.language))
    block.heading(say(Phrase(zh: "内部", en: "For the desk")))
    let delivered =
      entry.deliveredOn.isSet
      ? Phrase(both: entry.deliveredOn.description) : Phrase(zh: "未送达", en: "not yet")
    block.fact(say(Phrase(zh: "送达", en: "delivered")), say(delivered))
    let read =
      entry.readOn.isSet
      ? Phrase(zh: "客户 \(entry.readOn) 已读", en: "by the customer on \(entry.readOn)")
      : Phrase(zh: "客户未读", en: "not by the customer")
    block.fact(say(Phrase(zh: "阅读", en: "read")), say(read))
    if entry.notice.decision > 0 {
      block.fact(
        say(Phrase(zh: "决定", en: "decision")), "D-\(entry.account)-\(entry.notice.decision)")
    }
    block.fact(say(Phrase(zh: "策略", en: "policy")), lender.policyVersion)
    if entry.notice.appealUntil.isSet {
      block.fact(say(Phrase(zh: "可复议至", en: "appeal until")), entry.notice.appealUntil.description)
    }
    block.text(
      say(Phrase(zh: "w 为什么  a 复议  Enter 账户", en: "w why  a appeal  Enter account")), Style(.accent)
    )
    return block
  }

  /// One of the account's own notices, as the customer reads it.
  func accountLetter(width: Int) -> TextBlock {
    var block = TextBlock(width: width)
    guard let current, let notice = accountNotice else { return block }
    let text = NoticeText(
      notice, account: current.account, name: current.name, lender: Lender(current.policy))
    block.letter(text.lines(settings.language))
    return block
  }
}
