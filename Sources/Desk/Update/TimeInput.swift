internal import Credit

/// Reads where in time somebody wants to go: `2025-03-05`, `03-05`, `+30`, `-7`, `end of month`,
/// `head`, `first`; nothing at all is the head.
struct TimeInput {
  /// The day shown, from which the relative forms count.
  let shown: Day
  /// The world's first day.
  let first: Day
  /// The last day lived.
  let head: Day

  /// The most days one can live on at once: ten years.
  static let mostDays = 3_660

  /// The day meant, not before the first and not too far ahead; nil where it is not understood.
  func day(_ text: String) -> Day? {
    let text = text.trimmed.lowercased()
    guard let number = number(text) else { return nil }
    guard number <= min(Int(head.number) + TimeInput.mostDays, Int(UInt16.max)) else { return nil }
    return Day(number: max(number, Int(first.number)))
  }

  private func number(_ text: String) -> Int? {
    switch text {
    case "", "head", "today", "最新": return Int(head.number)
    case "first", "start", "开头", "第一天": return Int(first.number)
    case "end of month", "eom", "月底": return Int(endOfMonth.number)
    default: break
    }
    if text.first == "+" || text.first == "-" {
      guard let days = Int(text), abs(days) <= 100_000 else { return nil }
      return Int(shown.number) + days
    }
    let year = "\(shown.date.year)-"
    return (Day(text) ?? Day(year + text)).map { Int($0.number) }
  }

  // The last day of the month shown; on that day already, of the next.
  private var endOfMonth: Day {
    let end = shown.sameMonth(plus: 0, dayOfMonth: 31)
    return end > shown ? end : shown.sameMonth(plus: 1, dayOfMonth: 31)
  }
}
