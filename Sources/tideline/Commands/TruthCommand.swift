internal import Archive
internal import ArgumentParser
internal import Credit
internal import Desk
internal import World

/// Holds the lender's steps against the truth.
struct TruthCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "truth",
    abstract: "Hold every step against a customer against the truth, rule by rule.",
    discussion: """
      A security step is wrong when the owner was in control and meant no harm. A credit step is \
      wrong when the same life without it would not have been 60 days past due within a year. \
      Orders of people are not replayed.
      """)

  @OptionGroup var target: WorldArgument

  @Option(
    help: "Only steps from this day on (default: the last 365 days).", transform: Form.day)
  var from: Day?

  @Option(help: "Only steps up to this day (default: the last).", transform: Form.day)
  var to: Day?

  @Option(
    parsing: .unconditional, help: "Threads to study with.", transform: Form.threads)
  var threads = Configuration.threads

  @OptionGroup var answer: AnswerOptions

  /// Days studied where nothing else is asked for.
  private static let usualDays = 365

  func validate() throws {
    if let from, let to, from > to { throw ValidationError("--from must not be after --to.") }
  }

  func run() throws {
    let store = try target.open()
    guard !store.setting.isTaped else {
      StandardError.say(TruthReport.recorded)
      throw ExitCode(1)
    }
    let stretch = try stretch(of: store)
    let study = store.setting.truth(
      from: stretch.lowerBound, until: stretch.upperBound, threads: threads)
    let report = TruthReport(
      study: study, world: store.name, stretch: stretch, measures: try store.measures(stretch))
    let language = try answer.language()
    try Output.write { output in
      if answer.json {
        try output.json(report.json)
      } else {
        try output.lines(report.lines(language))
      }
    }
  }

  private func stretch(of store: WorldStore) throws -> ClosedRange<Day> {
    let last = try store.day(to)
    if from != nil { return try store.day(from)...last }
    let days = min(TruthCommand.usualDays - 1, last - store.setting.genesis)
    return (last - days)...last
  }
}
