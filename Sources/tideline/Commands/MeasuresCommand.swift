internal import Archive
internal import ArgumentParser
internal import Credit
internal import Desk
internal import World

/// Prints the daily measures of the portfolio.
struct MeasuresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measures",
    abstract: "Print the daily measures of the portfolio (JSON: an object a line).",
    discussion: """
      With --summary: the key figures of the last twelve whole months, each beside the band in \
      which it should fall, and whether that band is a published figure or a guess.
      """)

  @OptionGroup var target: WorldArgument

  @Option(help: "Only from this day on.", transform: Form.day)
  var from: Day?

  @Option(help: "Only up to this day.", transform: Form.day)
  var to: Day?

  @Flag(help: "Print the key figures of the last twelve whole months instead.")
  var summary = false

  @Flag(help: "Print JSON: an object a line, or one document with --summary.")
  var json = false

  @Flag(help: "Print CSV.")
  var csv = false

  func validate() throws {
    if let from, let to, from > to { throw ValidationError("--from must not be after --to.") }
    if csv, json { throw ValidationError("Give either --json or --csv, not both.") }
    if summary, from != nil || to != nil || csv {
      throw ValidationError("--summary goes without --from, --to and --csv.")
    }
  }

  func run() throws {
    let store = try target.open()
    if summary { return try tellSummary(of: store) }
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

  private func tellSummary(of store: WorldStore) throws {
    let summary = Summary(
      try store.measures(store.setting.genesis...store.head),
      limits: try store.daySheet().sheet.limitsInUse)
    let table = SummaryTable(
      summary: summary, world: store.name, head: store.head, isRecorded: store.setting.isTaped)
    try Output.write { output in
      if json { try output.json(table.json) } else { try output.lines(table.lines) }
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
      let (stand, tally) = (day.standing, day.tally)
      let counts = [
        tally.draws, tally.drawsRefused, tally.limitCut, tally.locksPlaced, tally.notices,
        stand.openCases,
      ]
      table.add(
        [day.day.description]
          + [stand.open, stand.suspended, stand.closed, stand.late].map(Figures.grouped)
          + [Figures.compact(fen: stand.outstandingFen), Figures.compact(fen: stand.overdue30Fen)]
          + counts.map(Figures.grouped))
    }
    return table.listing
  }
}

/// Shows the book by cohort.
struct PortfolioCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "portfolio",
    abstract: "Show the book by status, bucket, vintage, employer and channel.",
    discussion: """
      A roll rate is how many entered a bucket in a month, of those who entered the bucket before \
      it thirty days before; from M0, of those who stood there when the month began.
      """)

  @OptionGroup var target: WorldArgument

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let store = try target.open()
    let portfolio = try store.world(threads: Configuration.threads).portfolio()
    let days = try store.measures(store.setting.genesis...store.head)
    let page = PortfolioPage(
      portfolio: portfolio, world: store.name, head: store.head, last: days.last,
      months: Array(Summary.Month.whole(in: days).suffix(12)), isRecorded: store.setting.isTaped)
    try Output.write { output in
      if json { try output.json(page.json) } else { try output.lines(page.lines) }
    }
  }
}
