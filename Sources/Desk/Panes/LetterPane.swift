internal import Cells
internal import Credit
internal import World

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
