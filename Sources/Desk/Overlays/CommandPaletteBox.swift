internal import Cells
internal import World

/// The command palette: a line to type in, and the actions that match it with their keys.
struct CommandPaletteBox {
  let model: Model
  let palette: CommandPalette

  func draw(on surface: inout Surface) {
    let found = palette.found
    let rect = surface.bounds.centered(
      width: min(surface.width, 84), height: min(surface.height - 1, 22))
    surface.fill(rect)
    surface.within(rect) { surface in
      let inner = surface.frame(
        title: model.say(Phrase(zh: "命令", en: "Commands")),
        note: model.say(Phrase(zh: "Enter 执行 · Esc 关闭", en: "Enter runs · Esc closes")),
        isFocused: true)
      surface.within(inner) { draw(found, on: &$0) }
    }
  }

  private func draw(_ found: [Binding], on surface: inout Surface) {
    let used = surface.put([Run(" : ", Style(.accent, .bold)), Run(palette.line.text)], x: 0, y: 0)
    if palette.line.text.isEmpty {
      surface.put(
        model.say(Phrase(zh: "几个字母即可", en: "a few letters will do")), x: used, y: 0, Style(.muted))
    }
    surface.cursor = (min(3 + palette.line.head.displayWidth, surface.width - 1), 0)
    surface.horizontalLine(x: 0, y: 1, length: surface.width)
    var scroll = Scroll()
    scroll.select(palette.selected, count: found.count, height: surface.height - 2)
    for index in scroll.visible(count: found.count, height: surface.height - 2) {
      let y = 2 + index - scroll.top
      draw(found[index], y: y, on: &surface)
      if index == scroll.selected {
        surface.select(Rect(x: 0, y: y, width: surface.width, height: 1))
        surface.put("▸", x: 0, y: y, .selected)
      }
    }
    guard found.isEmpty else { return }
    surface.put(
      model.say(Phrase(zh: "没有这样的操作。", en: "No action is called that.")), x: 2, y: 3, Style(.muted))
  }

  private func draw(_ binding: Binding, y: Int, on surface: inout Surface) {
    let unmet = model.unmet(binding)
    let style = unmet == nil ? Style.plain : Style(.muted)
    surface.put(binding.keys[0].name, x: 2, y: y, unmet == nil ? Style(.accent, .bold) : style)
    surface.put(model.say(binding.name), x: 9, y: y, style, limit: 15)
    let text = unmet.map { "✗ " + model.say($0.sentence) } ?? model.say(binding.help)
    surface.put(text, x: 25, y: y, Style(.muted))
  }
}
