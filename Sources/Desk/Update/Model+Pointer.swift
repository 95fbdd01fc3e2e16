internal import Cells
internal import World

extension Model {
  /// The mouse: a click selects, a second one opens, the wheel scrolls what is under it.
  mutating func point(_ pointer: Pointer) -> [Effect] {
    if isWelcoming { return press(.escape) }
    guard layout.shape != .tiny else { return [] }
    if overlay != nil { return pointAtOverlay(pointer) }
    if pointer.action != .wheelUp, pointer.action != .wheelDown { status = nil }
    switch pointer.action {
    case .wheelUp: return turnWheel(-3, x: pointer.x, y: pointer.y)
    case .wheelDown: return turnWheel(3, x: pointer.x, y: pointer.y)
    case .press: return click(x: pointer.x, y: pointer.y)
    case .doublePress: return click(x: pointer.x, y: pointer.y) + changeFocus(.inwards)
    }
  }

  private mutating func pointAtOverlay(_ pointer: Pointer) -> [Effect] {
    switch (pointer.action, overlay) {
    case (.wheelUp, .help), (.wheelUp, .messages), (.wheelUp, .why), (.wheelUp, .letter):
      turnWheel(-3)
    case (.wheelDown, .help), (.wheelDown, .messages), (.wheelDown, .why), (.wheelDown, .letter):
      turnWheel(3)
    case (.press, .choice(let choice)), (.doublePress, .choice(let choice)):
      let body = layout.body
      let rect = ChoiceBox.rect(
        choice, in: Rect(x: 0, y: 0, width: body.width, height: body.height))
      let row = pointer.y - body.y - rect.y - 1 + ChoiceBox.top(choice, height: rect.height)
      if choice.options.indices.contains(row) { return take(choice.options[row].pick) }
    default: break
    }
    return []
  }

  private mutating func turnWheel(_ steps: Int, x: Int, y: Int) -> [Effect] {
    guard let pane = layout.pane(x: x, y: y) else { return [] }
    let before = focus
    focus = pane
    let place = place
    var scroll = scroll(place)
    scroll.scroll(by: steps, count: lineCount(place), height: lineHeight(place))
    if place != .limit { scrolls[place] = scroll }
    focus = before
    return []
  }

  private mutating func click(x: Int, y: Int) -> [Effect] {
    let layout = layout
    if layout.header.contains(x: x, y: y) {
      if let screen = HeaderBar(model: self).screen(atColumn: x, width: width) { show(screen) }
      return []
    }
    if layout.keys.contains(x: x, y: y) {
      let binding = KeyBar(model: self).binding(atColumn: x, width: width)
      return binding.map { perform($0) } ?? []
    }
    guard let pane = layout.pane(x: x, y: y), let rect = layout.rect(of: pane) else { return [] }
    focus = pane
    return click(in: rect, x: x - rect.x, y: y - rect.y)
  }

  // A place inside a pane's box, relative to the box.
  private mutating func click(in rect: Rect, x: Int, y: Int) -> [Effect] {
    switch place {
    case .accounts where y == 1:
      let heading = AccountList.heading(
        atColumn: x - 1, width: rect.width - 2, isAnalyst: settings.isAnalyst)
      return heading.map { sort(by: $0) } ?? []
    case .accounts, .inbox, .queue: clickLine(y - 2)
    case .why, .letter, .matter: break
    default: clickAccount(rect, x: x, y: y)
    }
    return []
  }

  private mutating func clickAccount(_ rect: Rect, x: Int, y: Int) {
    let layout = accountLayout(in: Rect(x: 0, y: 0, width: rect.width, height: rect.height))
    if y == layout.tabs {
      if let tab = AccountTabs(model: self).tab(atColumn: x, width: rect.width) { self.tab = tab }
      return settle()
    }
    switch place {
    case .timeline where y >= layout.events.y: clickLine(y - layout.events.y)
    case .accountNotices where y >= layout.page.y: clickLine(y - layout.page.y)
    case .limit: clickChart(layout.page, x: x)
    default: break
    }
  }

  private mutating func clickLine(_ row: Int) {
    var scroll = scroll(place)
    let (count, height) = (lineCount(place), lineHeight(place))
    guard row >= 0, row < height, scroll.top + row < count else { return }
    scroll.select(scroll.top + row, count: count, height: height)
    scrolls[place] = scroll
  }

  private mutating func clickChart(_ page: Rect, x: Int) {
    guard let current,
      let chart = LifeChart(model: self, dossier: current, window: chart).chart
    else { return }
    let plot = page.inset(columns: 1, rows: 2)
    let area = Rect(x: 0, y: 0, width: plot.width, height: plot.height)
    if let day = chart.day(atColumn: x - plot.x, in: area) { self.chart.cursor = day }
  }
}
