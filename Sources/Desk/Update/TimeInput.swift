internal import Credit
internal import World

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
  /// The most days that are lived without asking first: a month.
  static let daysUnasked = 31

  /// Why there is no such day to go to.
  enum Fault: Error, Equatable {
    case notUnderstood
    case beforeTheFirst(Day)
    case tooFar
  }

  /// The day meant: one that was lived, or one ahead that can be lived.
  func day(_ text: String) throws(Fault) -> Day {
    guard let number = number(text.trimmed.lowercased()) else { throw .notUnderstood }
    guard number >= Int(first.number) else { throw .beforeTheFirst(first) }
    let ahead = number - Int(head.number)
    guard ahead <= TimeInput.mostDays, head.canLive(ahead) else { throw .tooFar }
    return Day(number: number)
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

extension TimeInput.Fault {
  /// The fault as a sentence.
  var phrase: Phrase {
    switch self {
    case .notUnderstood:
      Phrase(
        zh: "写成 2025-03-05、+30、-7、月底或 head。",
        en: "Write 2025-03-05, +30, -7, end of month, or head.")
    case .beforeTheFirst(let first):
      Phrase(zh: "第一天是 \(first)。", en: "The first day is \(first).")
    case .tooFar:
      Phrase(
        zh: "一次最多 \(Figures.grouped(TimeInput.mostDays)) 天，最晚到 \(Day.lived.upperBound)。",
        en: "At most \(Figures.grouped(TimeInput.mostDays)) days at once, "
          + "and no later than \(Day.lived.upperBound).")
    }
  }
}
