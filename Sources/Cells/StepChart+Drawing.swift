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
