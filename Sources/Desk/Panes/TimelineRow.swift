internal import Cells
internal import Credit
internal import World

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
