internal import Credit
internal import World

extension Model {
  mutating func travel(_ action: Action.TimeAction) -> [Effect] {
    guard let view else { return [] }
    let shown = askedDay ?? view.day
    switch action {
    case .nextDay: return shown < view.headDay ? look(at: shown + 1) : step(1)
    case .manyDays: overlay = .prompt(Prompt(.days, proposing: String(dayCount)))
    case .back: return look(at: shown - 1)
    case .play: return play.isRunning ? stopPlaying() : startPlaying()
    case .faster: return changeSpeed(by: 1)
    case .slower: return changeSpeed(by: -1)
    case .goTo: overlay = .prompt(Prompt(.date))
    case .nextEvent:
      guard let account = subject else { return [] }
      isWorking = true
      return [.nextEvent(account: account, after: shown)]
    }
    return []
  }

  /// Shows a day already lived.
  mutating func look(at day: Day) -> [Effect] {
    guard let view, day >= view.firstDay, day <= view.headDay else { return [] }
    askedDay = day
    return [.view(day)]
  }

  /// Lives on; a press while a step runs is kept for when it is done, a few at most.
  mutating func step(_ days: Int) -> [Effect] {
    guard !isWorking else {
      pendingDays = min(5, pendingDays + days)
      return []
    }
    isWorking = true
    return [.step(days: days)]
  }

  /// Goes to a day: a look where it was lived already, else living on, which is asked first.
  mutating func go(to day: Day) -> [Effect] {
    guard let view else { return [] }
    guard day <= view.headDay else { return askToLive(day - view.headDay, from: view.headDay) }
    overlay = nil
    return look(at: day)
  }

  /// Days that are lived are lived for good: many of them are asked about first.
  mutating func askToLive(_ days: Int, from head: Day) -> [Effect] {
    let (count, day) = (Figures.grouped(days), head + days)
    let question = Phrase(
      zh: "推进 \(count) 天，到 \(day)？", en: "Live \(count) \(days == 1 ? "day" : "days"), to \(day)?")
    overlay = .confirmation(Confirmation(question: say(question), deed: .live(to: day)))
    return []
  }

  /// A beat while playing: one day on, unless the last one is still on its way.
  mutating func beat() -> [Effect] {
    guard play.isRunning, let view, !isWorking, askedDay == nil else { return [] }
    return view.isPast ? look(at: view.day + 1) : step(1)
  }

  private mutating func startPlaying() -> [Effect] {
    play.isRunning = true
    return [.beat(milliseconds: play.interval)]
  }

  /// No more beats.
  mutating func stopPlaying() -> [Effect] {
    guard play.isRunning else { return [] }
    play.isRunning = false
    return [.beat(milliseconds: nil)]
  }

  private mutating func changeSpeed(by steps: Int) -> [Effect] {
    play.speed = min(max(0, play.speed + steps), Play.speeds.count - 1)
    let (whole, tenths) = (Play.speeds[play.speed] / 10, Play.speeds[play.speed] % 10)
    let days = tenths == 0 ? "\(whole)" : "\(whole).\(tenths)"
    status = Status(
      isFault: false, text: say(Phrase(zh: "每秒 \(days) 天", en: "\(days) days a second")))
    return play.isRunning ? [.beat(milliseconds: play.interval)] : []
  }
}

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
