internal import Archive
internal import ArgumentParser
internal import Credit
internal import Desk
internal import World

/// Lives a world forward.
struct StepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "step", abstract: "Step a world forward (by a day, unless told otherwise).")

  @OptionGroup var target: WorldArgument

  @Option(
    parsing: .unconditional, help: "How many days.", transform: Form.number(0...1_000_000))
  var days: Int?

  @Option(help: "Up to and with this day.", transform: Form.day)
  var to: Day?

  @Option(
    parsing: .unconditional, help: "Threads to step with.", transform: Form.threads)
  var threads = Configuration.threads

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    if days != nil, to != nil { throw ValidationError("Give either --days or --to, not both.") }
  }

  func run() throws {
    let store = try target.open()
    let (count, first) = (try count(from: store), store.head)
    _ = try store.world(threads: threads)
    var measures: [Measures] = []
    let duration = try ContinuousClock().measure {
      measures = try store.step(days: count, threads: threads, saying: store.name)
    }
    if measures.isEmpty, store.head > store.setting.genesis {
      measures = try store.measures(store.head...store.head)
    }
    try tell(
      StepReport(
        store, days: count, measures, duration, stepping: store.steppingTime, after: first))
  }

  private func count(from store: WorldStore) throws -> Int {
    if let to {
      guard to >= store.head else { throw CommandError.isPast(to, head: store.head) }
      return to - store.head
    }
    return days ?? 1
  }

  private func tell(_ report: StepReport) throws {
    try Output.write { output in
      if json { try output.json(report.json) } else { try output.lines(report.lines) }
    }
  }
}
