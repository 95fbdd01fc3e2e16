internal import Archive
internal import ArgumentParser
internal import Credit
internal import World

/// Shows the book by cohort.
struct PortfolioCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "portfolio",
    abstract: "Show the book by status, bucket, vintage, employer and channel.",
    discussion: """
      A roll rate is how many entered a bucket in a month, of those in the bucket before it when \
      the month began.
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
