internal import Cells
internal import Credit
internal import World

/// What happened to the account, the newest first, under a small chart of its limit.
struct TimelinePage {
  let model: Model
  let dossier: Dossier
  let isFocused: Bool

  func draw(on surface: inout Surface, layout: AccountLayout) {
    if !layout.chart.isEmpty {
      let chart = LifeChart(model: model, dossier: dossier, window: ChartWindow()).chart
      surface.within(layout.chart.inset(columns: 1, rows: 0)) { surface in
        guard let chart else { return }
        chart.draw(on: &surface)
      }
    }
    let scroll = model.scroll(.timeline)
    surface.position(
      top: scroll.top, count: model.timeline.count, height: layout.events.height,
      isFocused: isFocused)
    surface.within(layout.events) { drawEvents(scroll, on: &$0) }
  }

  private func drawEvents(_ scroll: Scroll, on surface: inout Surface) {
    guard !model.timeline.isEmpty else {
      return surface.hint(
        model.say(
          Phrase(zh: "还没有发生任何事。按 n 过一天。", en: "Nothing happened yet. n lives a day on.")))
    }
    var previous: Day?
    for line in scroll.visible(count: model.timeline.count, height: surface.height) {
      let event = dossier.events[model.timeline[line]]
      let y = line - scroll.top
      let isSelected = line == scroll.selected
      TimelineRow(event, model: model, dossier: dossier)
        .draw(on: &surface, y: y, previous: previous)
      previous = event.moment.day
      if isSelected, isFocused { surface.selectLine(y, isFocused: true) }
    }
  }
}

/// One event as a line of the timeline.
struct TimelineRow {
  private let event: Event
  private let text: EventText
  private let language: Language

  init(_ event: Event, model: Model, dossier: Dossier) {
    self.event = event
    text = model.text(of: event, in: dossier)
    language = model.settings.language
  }

  /// Whether an event is worth a line: what a customer merely did all day is not.
  static func shows(_ event: Event) -> Bool {
    switch event.fact {
    case .acted(.login(newDevice: false, kilometres: let distance), .done): distance >= 500
    case .acted(.shop(_, usualPercent: let percent, roundSum: false), .done): percent >= 300
    case .acted(.draw, .paidOut), .acted(.repay, .done), .acted(.repayAll, .done): false
    case .acted(.sisterNews(_, daysPastDue: 0), .done), .acted(.outsideIncome, .done): false
    case .decided(let decision): decision.kind != .keepLimit && decision.kind != .drawApproved
    default: true
    }
  }

  /// The line as text.
  var plain: String {
    let moment = "\(event.moment.day) \(event.moment.clock)"
    return "\(moment)  \(text.headline[language])  \(text.detail[language])"
  }

  /// Draws the line on one row.
  func draw(on surface: inout Surface, y: Int, previous: Day?) {
    let isWide = surface.width >= 56
    let day = event.moment.day == previous ? "" : date(isWide)
    let column = isWide ? 17 : 6
    surface.put(day, x: 1, y: y, Style(.muted))
    if isWide { surface.put(event.moment.clock, x: 12, y: y, Style(.muted)) }
    let mark = Style(text.tone.role)
    surface.put(String(text.symbol.mark), x: column + 1, y: y, mark)
    let used = surface.put(
      text.headline[language], x: column + 3, y: y, event.isShadow ? mark.adding(.dim) : mark)
    surface.put(
      text.detail[language], x: column + 3 + used + 2, y: y, Style(event.isShadow ? .muted : .text))
  }

  // Without room for the year, the year is told by the chart and the header.
  private func date(_ isWide: Bool) -> String {
    let full = event.moment.day.description
    return isWide ? full : String(full.dropFirst(5))
  }
}
