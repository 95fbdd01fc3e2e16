internal import Cells
internal import Credit
internal import World

extension Model {
  mutating func moveChart(_ action: Action.ChartAction) {
    switch action {
    case .earlier: moveCursor(by: -cursorStep)
    case .later: moveCursor(by: cursorStep)
    case .zoomIn: zoom(by: 1)
    case .zoomOut: zoom(by: -1)
    }
  }

  /// Moves the cursor to the mark before or after it, or to an end of the life.
  mutating func moveChart(toMark motion: Action.Motion) {
    guard let current, let first = current.marks.first, let last = current.marks.last else {
      return
    }
    let days = LifeChart(model: self, dossier: current, window: chart).marks.map(\.day)
    let here = chart.cursor ?? Int(last.day.number)
    switch motion {
    case .up: chart.cursor = days.last { $0 < here } ?? here
    case .down: chart.cursor = days.first { $0 > here } ?? here
    case .pageUp: moveCursor(by: -30)
    case .pageDown: moveCursor(by: 30)
    case .first: chart.cursor = Int(first.day.number)
    case .last: chart.cursor = Int(last.day.number)
    }
  }

  // One step moves the cursor by a column of the chart.
  private var cursorStep: Int {
    guard let current,
      let chart = LifeChart(model: self, dossier: current, window: chart).chart
    else { return 1 }
    return chart.daysPerColumn(in: accountLayout.page.inset(columns: 1, rows: 2))
  }

  private mutating func moveCursor(by days: Int) {
    guard let marks = current?.marks, let first = marks.first, let last = marks.last else {
      return
    }
    let here = chart.cursor ?? Int(last.day.number)
    chart.cursor = min(max(here + days, Int(first.day.number)), Int(last.day.number))
  }

  private mutating func zoom(by steps: Int) {
    chart.zoom = min(max(0, chart.zoom + steps), ChartWindow.spans.count - 1)
  }
}
