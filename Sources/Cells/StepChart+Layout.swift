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
