extension StepChart {
  /// Draws the chart over the whole area of the surface: axis, area, line, marks, cursor.
  /// Narrower than 12 columns or lower than 2 rows there is nothing to see, and nothing is drawn.
  package func draw(on surface: inout Surface) {
    guard surface.width >= 12, surface.height >= 2 else { return }
    let layout = layout(in: surface.bounds)
    guard layout.plot.width >= 2 else { return }
    drawAxis(layout, on: &surface)
    drawArea(layout, on: &surface)
    drawLine(layout, on: &surface)
    drawMarks(layout, on: &surface)
    drawCursor(layout, on: &surface)
  }

  private func drawAxis(_ layout: Layout, on surface: inout Surface) {
    let plot = layout.plot
    surface.verticalLine(x: plot.x - 1, y: plot.y, length: plot.height, Style(.border))
    var labelled = [(0, top), (plot.height - 1, Int64(0))]
    if plot.height >= 5, plot.height % 2 == 1 { labelled.append((plot.height / 2, top / 2)) }
    for (row, value) in labelled where row == 0 || plot.height > 1 {
      surface.put(label(value), endingAt: plot.x - 1, y: plot.y + row, Style(.muted))
      surface.put("┤", x: plot.x - 1, y: plot.y + row, Style(.border))
    }
  }

  private func drawMarks(_ layout: Layout, on surface: inout Surface) {
    for event in events.reversed() where days.contains(event.day) {
      let x = layout.plot.x + layout.column(of: event.day)
      surface.put(String(event.mark), x: x, y: layout.marks, Style(event.role))
    }
  }

  private func drawCursor(_ layout: Layout, on surface: inout Surface) {
    guard let cursor, days.contains(cursor) else { return }
    let x = layout.plot.x + layout.column(of: cursor)
    surface.select(
      Rect(x: x, y: layout.plot.y, width: 1, height: surface.height - layout.plot.y))
  }
}

extension StepChart {
  private static let eighths: [String] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  func drawArea(_ layout: Layout, on surface: inout Surface) {
    switch fill {
    case .blocks:
      for column in 0..<layout.plot.width { drawBlocks(column, layout, on: &surface) }
    case .braille:
      for column in 0..<layout.plot.width { drawBraille(column, layout, on: &surface) }
    }
  }

  private func drawBlocks(_ column: Int, _ layout: Layout, on surface: inout Surface) {
    let level = level(of: peak(layout.days(at: column)), steps: layout.plot.height * 8)
    for row in 0..<layout.plot.height {
      let rest = min(8, level - row * 8)
      guard rest > 0 else { return }
      surface.put(
        StepChart.eighths[rest - 1], x: layout.plot.x + column, y: layout.plot.bottom - 1 - row,
        Style(.usedArea))
    }
  }

  private func drawBraille(_ column: Int, _ layout: Layout, on surface: inout Surface) {
    let days = layout.days(at: column)
    let middle = (days.lowerBound + days.upperBound) / 2
    let steps = layout.plot.height * 4
    let left = level(of: peak(days.lowerBound...middle), steps: steps)
    let right = level(of: peak(min(middle + 1, days.upperBound)...days.upperBound), steps: steps)
    for row in 0..<layout.plot.height {
      let dots =
        StepChart.dots(left - row * 4, [0x40, 0x04, 0x02, 0x01])
        | StepChart.dots(right - row * 4, [0x80, 0x20, 0x10, 0x08])
      guard dots != 0, let scalar = Unicode.Scalar(0x2800 + dots) else { return }
      surface.put(
        String(Character(scalar)), x: layout.plot.x + column, y: layout.plot.bottom - 1 - row,
        Style(.usedArea))
    }
  }

  // The dots of one braille column, filled from below; bits as Unicode numbers them.
  private static func dots(_ level: Int, _ fromBelow: [UInt32]) -> UInt32 {
    fromBelow.prefix(max(0, level)).reduce(0, |)
  }

  /// The greatest used amount of these days, so that no short peak is lost.
  private func peak(_ days: ClosedRange<Int>) -> Int64 {
    let start = StepChart.value(of: used, on: days.lowerBound) ?? 0
    guard days.count > 1 else { return start }
    return used.filter { days.contains($0.day) }.reduce(start) { max($0, $1.value) }
  }

  /// An amount in steps of the axis, rounded up so that what is not zero is seen.
  func level(of value: Int64, steps: Int) -> Int {
    guard value > 0 else { return 0 }
    let product = min(value, top).multipliedFullWidth(by: Int64(steps))
    let (level, rest) = top.dividingFullWidth(product)
    return Int(level) + (rest > 0 ? 1 : 0)
  }
}

extension StepChart {
  /// Draws the limit: level runs joined by vertical ones at the column of the day it changed.
  func drawLine(_ layout: Layout, on surface: inout Surface) {
    var before: Int?
    for column in 0..<layout.plot.width {
      let day = layout.days(at: column).upperBound
      guard let value = StepChart.value(of: limit, on: day) else { continue }
      let row = row(of: value, layout)
      if let before, before != row {
        drawStep(from: before, to: row, column, layout, on: &surface)
      } else {
        draw(dashedBefore.map { day < $0 } == true ? "╌" : "─", column, row, layout, on: &surface)
      }
      before = row
    }
  }

  private func drawStep(
    from old: Int, to new: Int, _ column: Int, _ layout: Layout, on surface: inout Surface
  ) {
    let falls = new > old
    draw(falls ? "╮" : "╯", column, old, layout, on: &surface)
    for row in min(old, new) + 1..<max(old, new) { draw("│", column, row, layout, on: &surface) }
    draw(falls ? "╰" : "╭", column, new, layout, on: &surface)
  }

  private func draw(
    _ line: String, _ column: Int, _ row: Int, _ layout: Layout, on surface: inout Surface
  ) {
    let (x, y) = (layout.plot.x + column, layout.plot.y + row)
    // Inside a full column the line keeps the area as its ground, so that both are seen.
    let isInside = surface.cell(x: x, y: y)?.scalar == 0x2588
    surface.put(line, x: x, y: y, Style(.limitLine, on: isInside ? .usedArea : .surface))
  }

  // The row whose upper half begins at the amount: the greatest amount lies in the first row.
  private func row(of value: Int64, _ layout: Layout) -> Int {
    let height = layout.plot.height
    let level = level(of: value, steps: height * 8)
    return height - 1 - min(height - 1, max(0, level - 1) / 8)
  }
}
