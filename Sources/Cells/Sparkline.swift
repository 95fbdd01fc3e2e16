/// A row of small columns, one character each: `▁▂▃▄▅▆▇█`.
package enum Sparkline {
  private static let steps: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// Values as small columns in at most `width` characters, the newest at the right.
  ///
  /// More values than columns are thinned to the last value of each stretch. The scale runs from
  /// the least to the greatest value, or over `scale` if given; equal values stand in the middle.
  package static func text(
    _ values: [Int], width: Int, scale: ClosedRange<Int>? = nil
  ) -> String {
    guard width > 0, let least = values.min(), let greatest = values.max() else { return "" }
    let scale = scale ?? least...greatest
    return String(thinned(values, to: width).map { character($0, scale) })
  }

  private static func thinned(_ values: [Int], to width: Int) -> [Int] {
    guard values.count > width else { return values }
    return (1...width).map { values[$0 * values.count / width - 1] }
  }

  private static func character(_ value: Int, _ scale: ClosedRange<Int>) -> Character {
    let span = scale.upperBound - scale.lowerBound
    guard span > 0 else { return steps[3] }
    let inside = min(max(value, scale.lowerBound), scale.upperBound) - scale.lowerBound
    return steps[(inside * 7 + span / 2) / span]
  }
}
