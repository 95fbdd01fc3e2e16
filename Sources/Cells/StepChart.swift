/// An amount over days: the limit as a step line, the used amount as a filled area, and marks of
/// what happened on their day.
///
/// A limit jumps, so lines go level and then straight up or down; nothing slopes. Amounts are in
/// any unit of the caller's; labels are made by the caller, so that the chart knows no currency.
package struct StepChart: Sendable {
  /// An amount from a day on, until the next step.
  package struct Step: Hashable, Sendable {
    /// The first day it holds.
    package var day: Int
    /// The amount.
    package var value: Int64

    /// An amount from a day on.
    package init(day: Int, value: Int64) {
      self.day = day
      self.value = value
    }
  }

  /// Something that happened on a day.
  package struct Event: Hashable, Sendable {
    /// The day.
    package var day: Int
    /// A mark one column wide.
    package var mark: Character
    /// How it is coloured.
    package var role: Role

    /// A mark on a day.
    package init(day: Int, mark: Character, role: Role = .notice) {
      self.day = day
      self.mark = mark
      self.role = role
    }
  }

  /// How the area is drawn.
  package enum Fill: Hashable, Sendable {
    /// By eighths of a row: `▁▂▃▄▅▆▇█`.
    case blocks
    /// By braille dots: two columns and four rows a cell.
    case braille
  }

  /// The days shown, first to last.
  package var days: ClosedRange<Int>
  /// The line, by rising day; days before the first step have no line.
  package var limit: [Step]
  /// The area, by rising day; days before the first step have none.
  package var used: [Step]
  /// Marks under the area; where several fall into one column the first of them shows.
  package var events: [Event]
  /// The day under the cursor, if any.
  package var cursor: Int?
  /// Days before this one have a dashed line: what would have been.
  package var dashedBefore: Int?
  /// How the area is drawn.
  package var fill: Fill
  /// The label of an amount on the axis.
  package var label: @Sendable (Int64) -> String

  /// A chart of these days.
  package init(
    days: ClosedRange<Int>, limit: [Step] = [], used: [Step] = [], events: [Event] = [],
    cursor: Int? = nil, dashedBefore: Int? = nil, fill: Fill = .blocks,
    label: @escaping @Sendable (Int64) -> String
  ) {
    self.days = days
    self.limit = limit
    self.used = used
    self.events = events
    self.cursor = cursor
    self.dashedBefore = dashedBefore
    self.fill = fill
    self.label = label
  }

  /// The amount of a series on a day; nil before its first step.
  package static func value(of steps: [Step], on day: Int) -> Int64? {
    var low = 0
    var high = steps.count
    while low < high {
      let middle = (low + high) / 2
      if steps[middle].day <= day { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : steps[low - 1].value
  }

  /// The top of the axis: the least of 1, 2, 2.5, 5 times a power of ten that holds every amount
  /// shown; 1 where there is none.
  package var top: Int64 {
    var greatest: Int64 = 0
    for steps in [limit, used] {
      greatest = max(greatest, StepChart.value(of: steps, on: days.lowerBound) ?? 0)
      for step in steps where days.contains(step.day) { greatest = max(greatest, step.value) }
    }
    return StepChart.roundedUp(greatest)
  }

  static func roundedUp(_ value: Int64) -> Int64 {
    var power: Int64 = 1
    while power <= Int64.max / 100 {
      for tenths: Int64 in [10, 20, 25, 50] where power * tenths % 10 == 0 {
        if power * tenths / 10 >= value { return power * tenths / 10 }
      }
      power *= 10
    }
    return Int64.max
  }
}

extension StepChart {
  /// Where the parts of a chart lie in an area, and which column shows which days.
  struct Layout {
    /// The area and the line.
    let plot: Rect
    /// The row of the marks, under the plot.
    let marks: Int
    /// The first day.
    let start: Int
    /// Days shown.
    let count: Int

    init(_ bounds: Rect, labels: Int, days: ClosedRange<Int>) {
      let (_, right) = bounds.split(left: min(labels + 1, bounds.width))
      let (plot, below) = right.split(bottom: bounds.height > 1 ? 1 : 0)
      self.plot = plot
      marks = below.y
      start = days.lowerBound
      count = days.count
    }

    /// The column of the plot that shows a day.
    func column(of day: Int) -> Int {
      min(plot.width - 1, (day - start) * plot.width / count)
    }

    /// The days a column of the plot shows, at least one.
    func days(at column: Int) -> ClosedRange<Int> {
      let first = (column * count + plot.width - 1) / plot.width
      let next = ((column + 1) * count + plot.width - 1) / plot.width
      // Fewer days than columns: a column without a day of its own shows the one before.
      return next > first
        ? start + first...start + next - 1 : start + next - 1...start + next - 1
    }
  }

  func layout(in bounds: Rect) -> Layout {
    let labels = [0, top / 2, top].map { label($0).displayWidth }.max() ?? 0
    return Layout(bounds, labels: labels, days: days)
  }

  /// The day that a column of the drawn area shows, for the mouse; nil outside the plot.
  package func day(atColumn x: Int, in bounds: Rect) -> Int? {
    let layout = layout(in: bounds)
    guard x >= layout.plot.x, x < layout.plot.right else { return nil }
    return layout.days(at: x - layout.plot.x).upperBound
  }

  /// Days that one step of the cursor should move, so that it moves by a column.
  package func daysPerColumn(in bounds: Rect) -> Int {
    max(1, days.count / max(1, layout(in: bounds).plot.width))
  }
}
