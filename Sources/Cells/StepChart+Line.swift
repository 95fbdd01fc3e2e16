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
