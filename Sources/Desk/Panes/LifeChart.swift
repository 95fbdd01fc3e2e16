internal import Cells
internal import Credit
internal import World

/// An account's limit and used amount as a step chart with what happened on its days.
struct LifeChart {
  let model: Model
  let dossier: Dossier
  let window: ChartWindow

  /// The chart; nil before a day was lived.
  var chart: StepChart? {
    guard let days, model.hasCurve else { return nil }
    return StepChart(
      days: days, limit: steps { $0.limit }, used: steps { $0.used }, events: marks,
      cursor: window.cursor, dashedBefore: shadowEnd, label: { Figures.compact(fen: Int($0)) })
  }

  /// The days shown, the day in view last.
  var days: ClosedRange<Int>? {
    guard let first = dossier.marks.first, let last = dossier.marks.last else { return nil }
    let (start, end) = (Int(first.day.number), Int(last.day.number))
    let span = ChartWindow.spans[window.zoom]
    guard span > 0, end - start > span else { return start...max(end, start + 1) }
    let cursor = window.cursor ?? end
    let right = min(end, max(start + span, cursor + span / 2))
    return right - span...right
  }

  /// The steps of an amount: only the days on which it changed.
  private func steps(_ amount: (DayMark) -> Money) -> [StepChart.Step] {
    var steps: [StepChart.Step] = []
    for mark in dossier.marks {
      let value = Int64(amount(mark).fen)
      if steps.last?.value != value {
        steps.append(StepChart.Step(day: Int(mark.day.number), value: value))
      }
    }
    return steps
  }

  /// What is worth a mark under the chart.
  var marks: [StepChart.Event] {
    dossier.events.compactMap { event in
      guard let (mark, role) = LifeChart.mark(event.fact) else { return nil }
      return StepChart.Event(day: Int(event.moment.day.number), mark: mark, role: role)
    }
  }

  private static func mark(_ fact: Fact) -> (Character, Role)? {
    switch fact {
    case .opened, .reinstated: ("◆", .good)
    case .limitChanged(let from, let to, .raise), .limitChanged(let from, let to, .cut):
      from < to ? ("▲", .good) : ("▼", .warning)
    case .locked, .lockedForGood: ("✕", .danger)
    case .unlocked: ("✓", .good)
    case .closed, .writtenOff: ("⊘", .danger)
    case .caseOpened, .planBegan: ("⚑", .notice)
    case .overdue: ("!", .warning)
    default: nil
    }
  }

  /// The first day that was really decided, where the past was only observed.
  private var shadowEnd: Int? {
    guard dossier.events.contains(where: \.isShadow) else { return nil }
    let last = dossier.events.last(where: \.isShadow)
    return last.map { Int($0.moment.day.number) + 1 }
  }
}
