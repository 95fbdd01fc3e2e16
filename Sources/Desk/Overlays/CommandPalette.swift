internal import Cells
internal import World

/// Every action by name, narrowed by what is typed.
struct CommandPalette: Sendable, Equatable {
  /// What is typed; no name of an action is longer.
  private(set) var line = EditLine(capacity: 40)
  var selected = 0
  private var known: [Int]?

  /// Takes a key that edits; false where the key does not.
  mutating func take(_ key: Key) -> Bool {
    guard line.take(key) else { return false }
    (selected, known) = (0, nil)
    return true
  }

  /// Takes pasted text.
  mutating func insert(_ text: String) {
    line.insert(text)
    (selected, known) = (0, nil)
  }

  /// The bindings that match what is typed, the best first; all of them while nothing is.
  ///
  /// They are looked for when they are asked for, and once only: not with every letter of many
  /// that come at once.
  mutating func find() -> [Binding] {
    let places = known ?? matches
    known = places
    return places.map { Keymap.bindings[$0] }
  }

  /// The same for one who only looks.
  var found: [Binding] { (known ?? matches).map { Keymap.bindings[$0] } }
}

extension CommandPalette {
  /// Where the bindings that match stand in the keymap, the best first.
  var matches: [Int] {
    let wanted = line.text.lowercased().filter { $0 != " " && $0 != ":" }
    guard !wanted.isEmpty else { return Array(Keymap.bindings.indices) }
    var scored: [(score: Int, index: Int)] = []
    for (index, binding) in Keymap.bindings.enumerated() {
      if let score = CommandPalette.score(binding, wanted) { scored.append((score, index)) }
    }
    scored.sort { ($0.score, $0.index) < ($1.score, $1.index) }
    return scored.map(\.index)
  }

  // By name in either language first, then by what the help says; lower is better.
  private static func score(_ binding: Binding, _ wanted: String) -> Int? {
    let names = [binding.name.en, binding.name.zh]
    let texts = [binding.help.en, binding.help.zh]
    let byName = names.compactMap { score($0, wanted) }.min()
    let byText = texts.compactMap { score($0, wanted) }.min().map { $0 + 100 }
    return [byName, byText].compactMap(\.self).min()
  }

  /// How well letters fit a text, lower is better: where they stand together, the place of the
  /// first; where they only occur in order, 200 and the gaps between them; else nil.
  static func score(_ text: String, _ wanted: String) -> Int? {
    let text = text.lowercased()
    if let range = text.firstRange(of: wanted) {
      return text.distance(from: text.startIndex, to: range.lowerBound)
    }
    var gaps = 0
    var last: Int?
    var rest = wanted[...]
    for (index, character) in text.enumerated() {
      guard let next = rest.first else { break }
      guard character == next else { continue }
      gaps += last.map { index - $0 - 1 } ?? index
      last = index
      rest = rest.dropFirst()
    }
    return rest.isEmpty ? 200 + gaps : nil
  }
}

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
