import Cells
import Testing

@Suite struct StepChartTests {
  private func chart(fill: StepChart.Fill = .blocks) -> StepChart {
    StepChart(
      days: 0...19,
      limit: [.init(day: 0, value: 20_000), .init(day: 10, value: 12_000)],
      used: [
        .init(day: 2, value: 5_000), .init(day: 8, value: 10_000), .init(day: 15, value: 0),
      ],
      events: [
        .init(day: 10, mark: "▼", role: .warning), .init(day: 17, mark: "✕", role: .danger),
      ],
      dashedBefore: 3, fill: fill
    ) { "\($0 / 1000)k" }
  }

  private func drawn(_ chart: StepChart, _ set: GlyphSet = .unicode) -> Surface {
    var surface = Surface(width: 24, height: 6, glyphSet: set)
    chart.draw(on: &surface)
    return surface
  }

  @Test func theLimitIsAStepAndTheUsedAmountAnArea() {
    #expect(
      drawn(chart()).rows == [
        "20k┤╌╌╌───────╮",
        "   │          │",
        "10k┤        ▄▄╰─────────",
        "   │  ▂▂▂▂▂▂███████",
        " 0k┤  █████████████",
        "              ▼      ✕",
      ])
  }

  @Test func brailleShowsTheSameAmounts() {
    #expect(drawn(chart(fill: .braille)).rows.joined().contains("⣿"))
    #expect(drawn(chart(fill: .braille)).rows[5] == drawn(chart()).rows[5])
  }

  @Test func asciiHasNoOtherCharacter() {
    let text = drawn(chart(), .ascii).text
    #expect(text.unicodeScalars.allSatisfy { $0.isASCII })
    #expect(text.contains("20k+---"))
  }

  @Test func theCursorStandsOnItsDay() {
    var chart = chart()
    chart.cursor = 17
    let surface = drawn(chart)
    #expect(surface.cell(x: 21, y: 0)?.style.background == Ink(.selection))
    #expect(surface.cell(x: 21, y: 5)?.style == .selected)
    #expect(surface.cell(x: 20, y: 0)?.style.background == Ink(.surface))
    #expect(chart.day(atColumn: 21, in: surface.bounds) == 17)
    #expect(chart.day(atColumn: 3, in: surface.bounds) == nil)
  }

  @Test func valuesHoldUntilTheNextStep() {
    let steps: [StepChart.Step] = [.init(day: 3, value: 7), .init(day: 9, value: 8)]
    let values = [2, 3, 8, 9, 100].map { StepChart.value(of: steps, on: $0) }
    #expect(values == [nil, 7, 7, 8, 8])
  }

  @Test(arguments: [
    (0, 1), (1, 1), (3, 5), (11, 20), (21, 25), (25, 25), (26, 50), (99_999, 100_000),
    (Int64.max, Int64.max),
  ])
  func theAxisEndsAtARoundAmount(greatest: Int64, top: Int64) {
    let chart = StepChart(days: 0...1, limit: [.init(day: 0, value: greatest)]) { "\($0)" }
    #expect(chart.top == top)
  }

  @Test func aShortPeakIsSeenHoweverManyDaysAColumnHas() {
    let chart = StepChart(
      days: 0...1999, used: [.init(day: 777, value: 100), .init(day: 778, value: 0)]
    ) { "\($0)" }
    #expect(drawn(chart).text.contains("█"))
  }

  @Test func everyDayHasItsColumnAndBack() {
    var surface = Surface(width: 40, height: 6)
    for count in [1, 2, 7, 33, 34, 35, 36, 100, 365, 2000] {
      var chart = StepChart(days: 50...50 + count - 1) { "\($0)" }
      for day in chart.days {
        chart.cursor = day
        surface.clear()
        chart.draw(on: &surface)
        let columns = (0..<40).filter {
          surface.cell(x: $0, y: 0)?.style.background == Ink(.selection)
        }
        #expect(columns.count == 1)
        let shown = chart.day(atColumn: columns.first ?? -1, in: surface.bounds)
        #expect(abs((shown ?? -1) - day) <= max(1, count / 30))
      }
    }
  }
}
