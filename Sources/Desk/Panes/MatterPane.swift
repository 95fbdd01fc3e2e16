internal import Cells
internal import Credit
internal import World

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
