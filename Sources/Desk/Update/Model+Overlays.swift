internal import Cells
internal import World

extension Model {
  /// A key while something lies over the panes.
  mutating func pressInOverlay(_ key: Key) -> [Effect] {
    if key == .control("c") {
      closeOverlay()
      return []
    }
    if key == .control("z") { return [.suspend] }
    switch overlay {
    case .help(let top): read(key, top: top) { .help(top: $0) }
    case .messages(let top): read(key, top: top) { .messages(top: $0) }
    case .why(let top): read(key, top: top) { .why(top: $0) }
    case .letter(let top): read(key, top: top) { .letter(top: $0) }
    case .palette(let palette): return press(key, in: palette)
    case .prompt(let prompt): return press(key, in: prompt)
    case .choice(let choice): return press(key, in: choice)
    case .confirmation(let confirmation): return press(key, in: confirmation)
    case nil: break
    }
    return []
  }

  /// Takes away what lies over the panes; a filter that was being typed goes back.
  mutating func closeOverlay() {
    hasTypedFilter = false
    if case .prompt(let prompt) = overlay, case .filter(let before) = prompt.purpose,
      before != query
    {
      narrow(to: before)
    }
    overlay = nil
  }

  // A text: it scrolls, and the keys that opened it or leave it close it.
  private mutating func read(_ key: Key, top: Int, _ make: (Int) -> Overlay) {
    let page = max(1, height - 8)
    let last = max(0, overlayLines.count - overlayTextHeight)
    let steps: Int
    switch key {
    case .character("j"), .down: steps = 1
    case .character("k"), .up: steps = -1
    case .pageDown, .character(" "): steps = page
    case .pageUp: steps = -page
    case .character("g"), .home: steps = -top
    case .character("G"), .end: steps = last - top
    default:
      overlay = nil
      return
    }
    overlay = make(min(max(0, top + steps), last))
  }

  /// Turns the wheel in a text that lies over the panes.
  mutating func turnWheel(_ steps: Int) {
    for _ in 0..<abs(steps) { _ = pressInOverlay(steps > 0 ? .down : .up) }
  }

  private mutating func press(_ key: Key, in choice: Choice) -> [Effect] {
    var choice = choice
    switch key {
    case .character("j"), .down, .tab:
      choice.selected = (choice.selected + 1) % choice.options.count
    case .character("k"), .up, .backTab:
      choice.selected = (choice.selected + choice.options.count - 1) % choice.options.count
    case .enter: return take(choice.options[choice.selected].pick)
    case .character(let digit):
      guard let number = digit.wholeNumberValue, choice.options.indices.contains(number - 1)
      else { return [] }
      return take(choice.options[number - 1].pick)
    case .escape:
      overlay = nil
      return []
    default: return []
    }
    overlay = .choice(choice)
    return []
  }

  /// Does what was chosen.
  mutating func take(_ pick: Choice.Pick) -> [Effect] {
    overlay = nil
    switch pick {
    case .sort(let column): return sort(by: column)
    case .draft(let draft): overlay = .prompt(Prompt(.words(draft)))
    case .locks(let account): chooseLock(account)
    }
    return []
  }

  private mutating func press(_ key: Key, in confirmation: Confirmation) -> [Effect] {
    switch key {
    case .character("y"), .character("Y"):
      overlay = nil
      return perform(confirmation.deed)
    case .character("n"), .character("N"), .escape, .character("q"):
      overlay = nil
    default: break
    }
    return []
  }

  private mutating func perform(_ deed: Confirmation.Deed) -> [Effect] {
    switch deed {
    case .command(let command): return [.command(command)]
    case .live(let day):
      isWorking = true
      return [.stepTo(day)]
    case .quit: return [.cancelWork, .quit]
    case .searchNames(let search):
      searchOnRecord = search
      return [.command(.searchNames(text: search.namesAsked))]
    }
  }

  private mutating func press(_ key: Key, in palette: CommandPalette) -> [Effect] {
    var palette = palette
    switch key {
    case .escape:
      overlay = nil
      return []
    case .enter:
      overlay = nil
      let found = palette.find()
      return found.indices.contains(palette.selected) ? perform(found[palette.selected]) : []
    case .down, .tab, .control("n"):
      palette.selected = min(palette.selected + 1, palette.find().count - 1)
    case .up, .backTab, .control("p"): palette.selected -= 1
    default:
      _ = palette.take(key)
      sayWhatIsLeftOut(of: palette.line)
    }
    palette.selected = max(0, palette.selected)
    overlay = .palette(palette)
    return []
  }
}
