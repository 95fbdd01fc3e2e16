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
