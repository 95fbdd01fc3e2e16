internal import Archive
internal import ArgumentParser
internal import Credit
internal import Desk
internal import World

/// Prints the daily measures of the portfolio.
struct MeasuresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measures",
    abstract: "Print the daily measures of the portfolio (JSON: an object a line).")

  @OptionGroup var target: WorldArgument

  @Option(help: "Only from this day on.")
  var from: Day?

  @Option(help: "Only up to this day.")
  var to: Day?

  @Flag(help: "Print JSON, an object a line.")
  var json = false

  @Flag(help: "Print CSV.")
  var csv = false

  func validate() throws {
    if let from, let to, from > to { throw ValidationError("--from must not be after --to.") }
    if csv, json { throw ValidationError("Give either --json or --csv, not both.") }
  }

  func run() throws {
    let store = try target.open()
    let first = try from.map { _ in try store.day(from) } ?? store.setting.genesis
    let days = try store.measures(first...(try store.day(to)))
    try Output.write { output in
      if json {
        for day in days { try output.json(MeasuresCommand.json(day)) }
      } else {
        try csv ? output.raw(MeasuresCommand.csv(days)) : output.lines(MeasuresCommand.lines(days))
      }
    }
  }

  /// The branch that every world has.
  private static let branch = "main"

  private static func json(_ measures: Measures) -> JSONValue {
    ["day": .day(measures.day), "branch": .string(branch)] + .measures(measures)
  }

  private static func csv(_ days: [Measures]) -> [UInt8] {
    var table = CSVWriter()
    let names = (days.first ?? Measures(day: .none)).named.map(\.name)
    for name in ["day", "branch"] + names { table.text(name) }
    table.endRow()
    for measures in days {
      table.text(measures.day.description)
      table.text(branch)
      for (_, value) in measures.named { table.number(value) }
      table.endRow()
    }
    return table.bytes
  }

  private static func lines(_ days: [Measures]) -> [String] {
    var table = Table(
      "day", ">open", ">suspended", ">closed", ">late", ">outstanding", ">30+ overdue", ">draws",
      ">refused", ">cuts", ">locks", ">notices", ">cases")
    for day in days {
      let counts = [
        day.tally.draws, day.tally.drawsRefused, day.tally.limitCut, day.tally.locksPlaced,
        day.tally.notices, day.openCases,
      ]
      table.add(
        [
          day.day.description, Figures.grouped(day.open), Figures.grouped(day.suspended),
          Figures.grouped(day.closed), Figures.grouped(day.late),
          Figures.compact(fen: day.outstandingFen), Figures.compact(fen: day.overdue30Fen),
        ] + counts.map(Figures.grouped))
    }
    return table.lines
  }
}
