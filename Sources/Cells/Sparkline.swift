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

/// A horizontal bar of so many columns, filled by eighths of a column: `███▍`.
package enum Gauge {
  private static let eighths: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  private static func eighths(_ part: Int, of whole: Int, width: Int) -> Int {
    guard whole > 0, part > 0 else { return 0 }
    return whole.dividingFullWidth(min(part, whole).multipliedFullWidth(by: width * 8)).quotient
  }

  /// The bar for `part` of `whole` (both 0 or more; a part beyond the whole fills it), with
  /// blanks after it up to `width`.
  package static func text(_ part: Int, of whole: Int, width: Int) -> String {
    guard width > 0 else { return "" }
    let filled = eighths(part, of: whole, width: width)
    var text = String(repeating: "█", count: filled / 8)
    if filled % 8 > 0 { text.append(eighths[filled % 8 - 1]) }
    return text + String(repeating: " ", count: width - (filled + 7) / 8)
  }
}
