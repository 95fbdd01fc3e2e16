internal import Cells
internal import World

/// Three lines over the first screen, gone at the first key.
struct Welcome {
  let model: Model

  func draw(on surface: inout Surface) {
    let lines = Welcome.lines.map { model.say($0) }
    let width = (lines.map(\.displayWidth).max() ?? 0) + 6
    let rect = surface.bounds.centered(width: width, height: lines.count + 2)
    surface.fill(rect)
    surface.within(rect) { surface in
      let inner = surface.frame(title: "Tideline", isFocused: true)
      for (row, line) in lines.enumerated() {
        surface.put(line, x: inner.x + 2, y: inner.y + row, limit: inner.width - 2)
      }
    }
  }

  private static let lines = [
    Phrase(
      zh: "信贷额度和它们的一生：左边是账户，右边是其中一个的一生。",
      en: "Credit lines and their lives: accounts left, one account's life right."),
    Phrase(
      zh: "j k 选择，Enter 进入，n 过一天，w 看为什么，/ 筛选，L English。",
      en: "j k select, Enter goes in, n lives a day, w tells why, / filters, L 中文."),
    Phrase(
      zh: "? 是这里的帮助，: 找任何操作，q 退出。按任意键开始。",
      en: "? is the help of each place, : finds any action, q leaves. Any key begins."),
  ]
}
