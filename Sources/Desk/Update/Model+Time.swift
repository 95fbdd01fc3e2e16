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
