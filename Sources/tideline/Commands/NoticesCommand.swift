internal import Archive
internal import ArgumentParser
internal import Credit
internal import Desk
internal import World

/// Lists the notices that went out.
struct NoticesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notices", abstract: "List the notices that went out.")

  @OptionGroup var target: WorldArgument

  @Option(help: "Only those of this day (default: all).", transform: Form.day)
  var day: Day?

  @Flag(help: "Only those that the customer has not read.")
  var unread = false

  @OptionGroup var answer: AnswerOptions

  func run() throws {
    let store = try target.open()
    let first = try day.map { _ in try store.day(day) } ?? store.setting.genesis
    let all = try store.notices(first...(day ?? store.head))
    let notices = all.filter { !unread || !NoticeLine.isRead($0, by: store.head) }
    let language = try answer.language()
    let lender = Lender(store.setting.policy)
    try Output.write { output in
      let lines = notices.lazy.map { NoticeLine(store: store, entry: $0, lender: lender) }
      guard !answer.json else { return try output.list(lines, \.json) }
      var table = Table("notice", "name", "kind", "codes", "subject")
      for line in lines { table.add(line.cells(language)) }
      try output.lines(table.listing)
    }
  }
}

/// Lists the open cases.
struct CasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cases", abstract: "List the open cases, the earliest due first.")

  @OptionGroup var target: WorldArgument

  @Flag(help: "Only those due today or overdue.")
  var due = false

  @OptionGroup var answer: AnswerOptions

  func run() throws {
    let store = try target.open()
    let cases = try store.daySheet().cases
      .filter { !due || $0.matter.due.day <= store.head }
      .sorted { ($0.matter.due, $0.account) < ($1.matter.due, $1.account) }
      .map { CaseLine(store, $0.account, $0.matter, on: store.head) }
    let language = try answer.language()
    try Output.write { output in
      guard !answer.json else { return try output.list(cases, \.json) }
      var table = Table(
        "case", ">account", "name", "kind", "state", "opened", "due", "clock")
      for line in cases { table.add(line.cells(language)) }
      try output.lines(table.listing)
    }
  }
}
