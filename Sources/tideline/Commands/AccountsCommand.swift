internal import Archive
internal import ArgumentParser
internal import Credit
internal import Desk
internal import World

/// Lists the accounts of a world.
struct AccountsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accounts", abstract: "List accounts.",
    discussion: """
      A query is words that must all hold, for example: locked score<600 dpd>0 limit>=20000 \
      name:李 reason:RP01 case:appeal !closed. name: knows what is shown of a name, and the names \
      of told lives; with --unmask it looks at all letters.
      """)

  @OptionGroup var target: WorldArgument

  @Option(name: .customLong("where"), help: "Only accounts that pass this query.")
  var condition = ""

  @Option(help: "Sort by this column.")
  var sort = Column.account

  @Flag(help: "Turn the order round.")
  var reverse = false

  @Option(
    parsing: .unconditional, help: "At most this many.",
    transform: Form.number(0...10_000_000))
  var limit: Int?

  @Option(help: "As they were on this day (default: the last).", transform: Form.day)
  var day: Day?

  @Flag(help: "With the hidden cap, for the role of an analyst.")
  var analyst = false

  @Flag(help: "Let name: look behind masked names; what for goes into the journal first.")
  var unmask = false

  @OptionGroup var looker: LookerOption

  @Flag(help: "Print CSV.")
  var csv = false

  @OptionGroup var answer: AnswerOptions

  func validate() throws {
    if csv, answer.json { throw ValidationError("Give either --json or --csv, not both.") }
  }

  func run() throws {
    var query = try Query(condition)
    let store = try target.open()
    let sheet = try sheet(of: store)
    if unmask {
      guard !query.namesAsked.isEmpty else {
        throw ValidationError("--unmask goes with a name: in --where.")
      }
      try Unmasking(actor: looker.actor).record(.searchNames(text: query.namesAsked), in: store)
      query.searchesHidden = true
    }
    let names = Names(store.setting)
    let sorting = Sorting(sort, falls: sort.isGreatestFirst != reverse)
    let rows = RowOrder(sheet, names: names, query: query, by: sorting).rows
    let list = AccountTable(
      store: store, sheet: sheet, rows: Array(rows.prefix(limit ?? rows.count)),
      isAnalyst: analyst)
    let language = try answer.language()
    try Output.write { output in
      if answer.json {
        try output.list(list.rows, list.json)
      } else {
        try csv ? list.writeCSV(to: &output) : output.lines(list.lines(language))
      }
    }
  }

  private func sheet(of store: WorldStore) throws -> Sheet {
    let day = try store.day(day)
    if day == store.head { return try store.daySheet().sheet }
    var world = try store.world(on: day, threads: Configuration.threads)
    return world.sheet(threads: Configuration.threads)
  }

}

extension Column {
  /// Whether the greatest comes first unless the order is turned round.
  fileprivate var isGreatestFirst: Bool {
    switch self {
    case .account, .name, .line: false
    default: true
    }
  }
}
