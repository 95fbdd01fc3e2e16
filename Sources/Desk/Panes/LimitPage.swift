internal import Cells
internal import Credit
internal import World

/// The limit and the used amount over time, with a cursor that tells date and values.
struct LimitPage {
  let model: Model
  let dossier: Dossier

  func draw(on surface: inout Surface) {
    let life = LifeChart(model: model, dossier: dossier, window: model.chart)
    guard let chart = life.chart, let days = life.days else {
      return surface.hint(
        model.say(
          Phrase(zh: "还没有额度。按 n 过一天。", en: "There is no limit yet. n lives a day on.")))
    }
    // On a low page the chart itself matters more than what is told around it.
    let (area, stack) = split(surface.bounds.inset(columns: 1, rows: 0))
    let (readout, rest) = area.split(top: area.height < 12 ? 1 : 2)
    let (plot, legend) = rest.split(bottom: area.height < 9 ? 0 : 2)
    surface.within(readout) { drawReadout(days, on: &$0) }
    surface.within(plot) { chart.draw(on: &$0) }
    surface.within(legend) { drawLegend(days, on: &$0) }
    guard let stack else { return }
    let text = caps(width: stack.width)
    surface.within(stack) { $0.draw(text.lines, from: 0) }
  }

  // The analyst sees the caps below the chart, where there is room for both.
  private func split(_ area: Rect) -> (chart: Rect, stack: Rect?) {
    guard model.settings.isAnalyst else { return (area, nil) }
    let rows = caps(width: area.width).lines.count
    guard area.height >= rows + 13 else { return (area, nil) }
    let (chart, rest) = area.split(bottom: rows + 1)
    return (chart, rest.split(top: 1).rest)
  }

  private func caps(width: Int) -> TextBlock {
    var block = TextBlock(width: width)
    CapStackText(model: model, dossier: dossier).add(to: &block)
    return block
  }

  private func drawReadout(_ days: ClosedRange<Int>, on surface: inout Surface) {
    let cursor = model.chart.cursor ?? days.upperBound
    guard let mark = LimitPage.mark(on: cursor, in: dossier.marks) else { return }
    let values: [[Run]] = [
      [Run("\(mark.day) " + model.say(DayText.weekday(mark.day)), Style(.title, .bold))],
      fact(Phrase(zh: "额度", en: "limit"), Figures.amount(mark.limit), .limitLine),
      fact(Phrase(zh: "已用", en: "used"), Figures.grouped(mark.used.fen / 100), .text),
      fact(Phrase(zh: "评分", en: "score"), mark.score == 0 ? "–" : "\(mark.score)", .text),
      fact(Phrase(zh: "逾期", en: "dpd"), "\(mark.daysPastDue)", .text),
      mark.isLocked ? [Run("✕ " + model.say(Phrase(zh: "已锁", en: "locked")), Style(.danger))] : [],
    ]
    var x = 0
    for value in values where !value.isEmpty {
      let width = value.reduce(0) { $0 + $1.text.displayWidth }
      guard x + width <= surface.width else { break }
      x += surface.put(value, x: x, y: 0) + 3
    }
    surface.put(happened(on: mark.day), x: 0, y: 1)
  }

  private func fact(_ label: Phrase, _ value: String, _ role: Role) -> [Run] {
    [Run(model.say(label) + " ", Style(.muted)), Run(value, Style(role))]
  }

  // What fell on the day under the cursor, as far as the line goes.
  private func happened(on day: Day) -> [Run] {
    var runs: [Run] = []
    for event in dossier.events where event.moment.day == day && TimelineRow.shows(event) {
      let text = model.text(of: event, in: dossier)
      runs.append(Run("\(text.symbol.mark) ", Style(text.tone.role)))
      runs.append(Run(model.say(text.headline) + "   "))
    }
    return runs
  }

  private func drawLegend(_ days: ClosedRange<Int>, on surface: inout Surface) {
    let span = ChartWindow.spans[model.chart.zoom]
    let length =
      span == 0
      ? Phrase(zh: "全部", en: "whole life")
      : Phrase(zh: "\(span) 天", en: "\(span) days")
    surface.put(Day(number: days.lowerBound).description, x: 0, y: 0, Style(.muted))
    let end = Day(number: days.upperBound).description
    surface.put(end, endingAt: surface.width, y: 0, Style(.muted))
    let legend: [Run] = [
      Run("─ ", Style(.limitLine)), Run(model.say(Phrase(zh: "额度", en: "limit"))),
      Run("  █ ", Style(.usedArea)), Run(model.say(Phrase(zh: "已用", en: "used"))),
      Run("   " + model.say(length), Style(.muted)),
    ]
    surface.put(legend, x: 0, y: 1)
  }

  /// The mark of a day, or the last one before it.
  static func mark(on day: Int, in marks: [DayMark]) -> DayMark? {
    guard let first = marks.first, let last = marks.last else { return nil }
    let clamped = min(max(day, Int(first.day.number)), Int(last.day.number))
    var (low, high) = (0, marks.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(marks[middle].day.number) <= clamped { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? first : marks[low - 1]
  }
}

/// The caps that stop over-lending, level by level with their reasons: for analysts only.
struct CapStackText {
  let model: Model
  let dossier: Dossier

  /// The levels in their order.
  var caps: [LimitCap] {
    dossier.file.capStack(under: dossier.policy, in: dossier.today.environment)
  }

  /// The stack under its heading, the lowest level marked.
  func add(to block: inout TextBlock) {
    let caps = self.caps
    let lowest = caps.map(\.cap).min()
    block.heading(
      model.say(Phrase(zh: "隐性上限（不对客户展示）", en: "Hidden cap (never shown to the customer)")))
    for cap in caps {
      let isDeciding = cap.cap == lowest
      let why = model.say(reason(cap.level))
      block.fact(
        (isDeciding ? "▸ " : "  ") + model.say(LineText.level(cap.level)),
        model.currency.text(cap.cap).padded(to: 12) + why,
        isDeciding ? Style(.notice, .bold) : .plain, labelWidth: 20)
    }
    addOffers(to: &block)
  }

  // What the customer set or was offered stands beside what caps it.
  private func addOffers(to block: inout TextBlock) {
    let limit = dossier.file.limit
    if let ceiling = limit.ceiling {
      add(Phrase(zh: "客户自设上限", en: "own ceiling"), model.currency.text(ceiling), to: &block)
    }
    let day = limit.pendingOn
    switch limit.pending {
    case .raise(let target):
      let until = model.say(Phrase(zh: "，\(day) 前可接受", en: ", open until \(day)"))
      add(
        Phrase(zh: "待接受的提额", en: "offered raise"), model.currency.text(target) + until,
        to: &block)
    case .cut(let target, let isClassWide):
      let from = model.say(Phrase(zh: "，\(day) 起", en: ", from \(day)"))
      let all = isClassWide ? model.say(Phrase(zh: "，统一调整", en: ", class-wide")) : ""
      add(
        Phrase(zh: "已通知的降额", en: "announced cut"), model.currency.text(target) + from + all,
        to: &block)
    case .close(let cause):
      add(
        Phrase(zh: "已通知的关闭", en: "announced end"),
        "\(day)  " + model.say(LineText.cause(cause)), to: &block)
    case .nothing: break
    }
  }

  private func add(_ label: Phrase, _ value: String, to block: inout TextBlock) {
    block.fact("  " + model.say(label), value, labelWidth: 20)
  }

  /// Why a level is where it is.
  func reason(_ level: LimitCap.Level) -> Phrase {
    let (file, policy) = (dossier.file, dossier.policy)
    let terms = policy.limits
    switch level {
    case .regulatory: return Phrase(zh: "法律规定", en: "by law")
    case .abilityToPay:
      let (percent, months) = (terms.abilityPercent, terms.abilityMonths)
      return Phrase(
        zh: "收入的 \(percent) % 减其他债务，按 \(months) 个月",
        en: "\(percent) % of income less other debt, over \(months) months")
    case .scoreBand:
      let band = terms.hiddenCapBands.first { Int(file.score.shown) < $0.below }?.points ?? 0
      return Phrase(
        zh: "评分 \(file.score.shown)：收入的 \(band) %",
        en: "score \(file.score.shown): \(band) % of income")
    case .otherLenders:
      let (count, percent) = (Int(file.outside.otherLenders), terms.otherLenderPercent)
      return Phrase(
        zh: "其他机构 \(count) 家，第二家起每家减 \(percent) %",
        en: "\(count) lenders, each beyond the first takes \(percent) %")
    case .macro:
      let regime = dossier.today.environment.regime
      let (word, percent) = (ScoreText.regime(regime), policy.market.percent(in: regime))
      return Phrase(
        zh: "经济\(word.zh)，系数 \(percent) %", en: "economy \(word.en), factor \(percent) %")
    }
  }
}
