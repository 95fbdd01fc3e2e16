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
