internal import Cells
internal import Credit
internal import World

/// The first footer: the clock, and what the day brought. Where room is short the outstanding
/// amount goes first, then the 30+ share, then the late ones; the invariants always stay.
struct TideBar {
  let model: Model

  func draw(on surface: inout Surface) {
    surface.clear(Style(.text, on: .header))
    guard let view = model.view else { return }
    let right = invariants(view.tide, isLong: surface.width >= 120)
    let room = surface.width - 3 - width(right)
    surface.put(
      fitting(view, room).map { Run($0.text, $0.style.on(.header)) }, x: 1, y: 0, limit: room)
    surface.put(
      right.map { Run($0.text, $0.style.on(.header)) }, x: surface.width - 1 - width(right), y: 0)
  }

  private func width(_ runs: [Run]) -> Int { runs.reduce(0) { $0 + $1.text.displayWidth } }

  private func fitting(_ view: DayView, _ room: Int) -> [Run] {
    let (late, share, owed) = (late(view.tide), share(view.tide), owed(view))
    let forms = [
      clock(view, isLong: true) + day(view.tide, isLong: true) + late + share + owed,
      clock(view, isLong: true) + day(view.tide, isLong: true) + late + share,
      clock(view, isLong: true) + day(view.tide, isLong: true) + late,
      clock(view, isLong: true) + day(view.tide, isLong: true),
      clock(view, isLong: true) + day(view.tide, isLong: false),
    ]
    return forms.first { width($0) <= room }
      ?? clock(view, isLong: false) + day(view.tide, isLong: false)
  }

  private func clock(_ view: DayView, isLong: Bool) -> [Run] {
    let number = view.day - view.firstDay
    let weekday = model.say(DayText.weekday(view.day))
    let count = model.say(Phrase(zh: "第 \(number) 天", en: "day \(number)"))
    return [
      Run("\(view.day) \(weekday)", Style(.title, .bold)),
      Run(isLong ? " · \(count) " : " ", Style(.muted)),
      state,
      Run("  "),
    ]
  }

  // That another day is on its way is seen before it arrives.
  private var state: Run {
    if model.isAwaitingDay { return Run("…", Style(.accent, .bold)) }
    return model.play.isRunning ? Run("⏵", Style(.accent)) : Run("⏸", Style(.muted))
  }

  private func day(_ tide: Tide, isLong: Bool) -> [Run] {
    var runs = [Run(model.say(Phrase(zh: " 今日", en: " today")), Style(.muted))]
    runs += count(
      "✕", tide.locks, Phrase(zh: "加锁", en: tide.locks == 1 ? "lock" : "locks"), .danger, isLong)
    runs += count(
      "▼", tide.cuts, Phrase(zh: "降额", en: tide.cuts == 1 ? "cut" : "cuts"), .warning, isLong)
    runs += count("⊘", tide.closes, Phrase(zh: "关闭", en: "closed"), .danger, isLong)
    return runs
  }

  private func count(
    _ mark: String, _ number: Int, _ name: Phrase, _ role: Role, _ isLong: Bool
  ) -> [Run] {
    let style = number > 0 ? Style(role) : Style(.muted)
    let text = "\(mark) \(Figures.grouped(number))" + (isLong ? " " + model.say(name) : "")
    return [Run(" "), Run(text, style)]
  }

  private func late(_ tide: Tide) -> [Run] {
    count("!", tide.late, Phrase(zh: "逾期", en: "late"), .warning, true)
  }

  private func share(_ tide: Tide) -> [Run] {
    [Run("   30+ ", Style(.muted)), Run(Figures.perTenThousand(tide.over30))]
  }

  private func owed(_ view: DayView) -> [Run] {
    let symbol = Currency(code: view.policy.currency).symbol
    return [
      Run(model.say(Phrase(zh: "   余额 ", en: "   out ")), Style(.muted)),
      Run(symbol + Figures.compact(fen: view.tide.outstandingFen)),
    ]
  }

  // A broken one is told with its account, and in words where there is room.
  private func invariants(_ tide: Tide, isLong: Bool) -> [Run] {
    let label = Run(model.say(Phrase(zh: "账目 ", en: "invariants ")), Style(.muted))
    guard tide.faults > 0 else { return [label, Run("✓", Style(.good))] }
    let count = Run("✗\(Figures.grouped(tide.faults))", Style(.danger, .bold))
    guard let fault = tide.firstFault else { return [label, count] }
    let account = Run(" #\(fault.account)", Style(.danger))
    guard isLong else { return [label, count, account] }
    let words = model.say(InvariantText.of(fault.invariant))
    return [label, count, account, Run(" " + words, Style(.danger))]
  }
}
