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
