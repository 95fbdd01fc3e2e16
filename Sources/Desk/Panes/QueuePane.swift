internal import Cells
internal import Credit
internal import World

/// The queue of open cases by urgency.
struct QueuePane {
  let model: Model
  let isFocused: Bool

  func draw(on surface: inout Surface) {
    let inner = surface.frame(
      title: model.say(Screen.cases.phrase), note: note, isFocused: isFocused)
    guard !model.queue.isEmpty else {
      return surface.within(inner) { $0.hint(model.say(QueuePane.nothing)) }
    }
    let scroll = model.scroll(.queue)
    surface.position(
      top: scroll.top, count: model.queue.count, height: inner.height - 1, isFocused: isFocused)
    surface.within(inner) { draw(scroll, on: &$0) }
  }

  private static let nothing = Phrase(
    zh: "没有未结案件。在 1 账户 里 r 发起复核，n 过一天。",
    en: "No case is open. r in 1 Accounts opens a review, n lives a day on.")

  private var note: String {
    guard let view = model.view else { return "" }
    let breached = view.cases.count { $0.matter.isBreached(at: view.now) }
    let count = Figures.grouped(model.queue.count)
    guard breached > 0 else { return count }
    let over = Figures.grouped(breached)
    return count + model.say(Phrase(zh: " · 超期 \(over)", en: " · \(over) overdue"))
  }

  private func draw(_ scroll: Scroll, on surface: inout Surface) {
    guard let view = model.view else { return }
    drawHeadings(on: &surface)
    for line in scroll.visible(count: model.queue.count, height: surface.height - 1) {
      let y = 1 + line - scroll.top
      draw(view.cases[model.queue[line]], view, y: y, on: &surface)
      if line == scroll.selected { surface.selectLine(y, isFocused: isFocused) }
    }
  }

  private enum Column {
    static let clock = 1
    static let kind = 18
    static let account = 29
    static let state = 46
    static let exposure = 11
  }

  private func drawHeadings(on surface: inout Surface) {
    let headings = [
      (Column.clock, Phrase(zh: "期限", en: "due")), (Column.kind, Phrase(zh: "种类", en: "kind")),
      (Column.account, Phrase(zh: "账户", en: "account")),
      (Column.state, Phrase(zh: "状态", en: "state")),
    ]
    for (x, phrase) in headings { surface.put(model.say(phrase), x: x, y: 0, Style(.muted)) }
    if showsExposure(surface) {
      surface.put(
        model.say(Phrase(zh: "敞口", en: "exposure")), endingAt: surface.width, y: 0, Style(.muted))
    }
  }

  private func showsExposure(_ surface: Surface) -> Bool { surface.width >= 66 }

  private func draw(_ entry: CaseEntry, _ view: DayView, y: Int, on surface: inout Surface) {
    let matter = entry.matter
    let isBreached = matter.isBreached(at: view.now)
    let clock = (isBreached ? "! " : "") + model.say(CaseText.clock(matter, at: view.now))
    surface.put(
      clock, x: Column.clock, y: y, Style(isBreached ? .danger : .text, isBreached ? .bold : []),
      limit: 16)
    surface.put(
      "⚑ " + model.say(CaseText.word(matter.kind)), x: Column.kind, y: y, Style(.notice), limit: 10)
    surface.put(model.label(entry.account), x: Column.account, y: y, limit: 16)
    let room = surface.width - Column.state - (showsExposure(surface) ? Column.exposure + 1 : 0)
    surface.put(
      model.say(CaseText.stateWord(matter.state)), x: Column.state, y: y, Style(.muted), limit: room
    )
    if showsExposure(surface) {
      surface.put(Figures.grouped(entry.exposure.fen / 100), endingAt: surface.width, y: y)
    }
  }
}

/// One case: its facts, its clock, its papers, what stands behind it, and what one can do.
struct MatterPane {
  let model: Model
  let isFocused: Bool

  func draw(on surface: inout Surface) {
    let title = model.selectedCase?.number ?? model.say(Phrase(zh: "案件", en: "Case"))
    let note = model.selectedCase.map { model.label($0.account) } ?? ""
    let inner = surface.frame(title: title, note: note, isFocused: isFocused)
    guard model.selectedCase != nil else {
      return surface.within(inner) {
        $0.hint(model.say(Phrase(zh: "没有选中案件。", en: "No case is selected.")))
      }
    }
    let area = inner.inset(columns: 1, rows: 0)
    let text = model.matterText(width: area.width)
    let top = model.scroll(.matter).top
    surface.position(
      top: top, count: text.lines.count, height: area.height, isFocused: isFocused)
    surface.within(area) { $0.draw(text.lines, from: top) }
  }
}

extension Model {
  /// The selected case: the account in short, the case, the why behind it.
  func matterText(width: Int) -> TextBlock {
    var block = TextBlock(width: width)
    guard let entry = selectedCase, let current else { return block }
    block.line(AccountFacts(model: self).items.prefix(3).flatMap { $0 + [Run("   ")] })
    CaseFileText(model: self, dossier: current).add(entry.matter, to: &block)
    let why = why(width: block.width)
    if !why.lines.isEmpty {
      block.heading("── " + say(Phrase(zh: "背后的决定", en: "The decision behind it")))
      for line in why.lines { block.line(line) }
    }
    return block
  }
}
