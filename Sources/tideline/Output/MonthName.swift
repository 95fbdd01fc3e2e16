/// Months as they are written: `2025-07`.
enum MonthName {
  /// The month of a `Day.monthIndex`.
  static func of(_ index: Int) -> String {
    let month = index % 12 + 1
    return "\(index / 12)-\(month < 10 ? "0" : "")\(month)"
  }
}
