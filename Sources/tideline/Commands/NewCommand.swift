internal import Archive
internal import ArgumentParser
internal import Credit
internal import World

/// Makes a synthetic world.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Make a synthetic world.")

  @Argument(help: "The new world, by name or path.")
  var world: String

  @Option(
    parsing: .unconditional, help: "How many random customers.",
    transform: Form.number(0...10_000_000))
  var accounts = WorldRecipe.usualAccounts

  @Option(parsing: .unconditional, help: "The seed of all chance.", transform: Form.seed)
  var seed = WorldRecipe.usualSeed

  @Option(help: "The first day, from 1990-01-01 to 2119-12-31.", transform: Form.day)
  var start = WorldRecipe.usualStart

  @Option(help: "A persona's file, or a folder of them; may be repeated.")
  var personas: [String] = []

  @Option(help: "The policy's file (default: the built-in baseline).")
  var policy: String?

  @Option(help: "The file that says who the random customers are.")
  var mix: String?

  @Option(help: "The file of the economy and the law (default: calm weather).")
  var scenario: String?

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    let (first, last) = (Day.lived.lowerBound, Day.lived.upperBound)
    guard Day.lived.contains(start) else {
      throw ValidationError("--start must be from \(first) to \(last), not \(start).")
    }
  }

  func run() throws {
    let folder = try Configuration.current().folder
    let path = try Worlds.pathOfNew(world, folder)
    var recipe = try WorldRecipe(folder)
    recipe.set(accounts: accounts, seed: seed, start: start)
    for path in personas { try recipe.addPersonas(path) }
    if let policy { try recipe.replace("policy", by: policy) }
    if let mix { try recipe.replace("mix", by: mix) }
    if let scenario { try recipe.replace("scenario", by: scenario) }
    guard accounts > 0 || !personas.isEmpty else { throw CommandError.nobodyInWorld }
    let name = Worlds.name(ofPath: path)
    let store = try Worlds.make(path, name: name, recipe.plan, days: 0)
    let hash = try store.stateHash(threads: Configuration.threads).description
    try Output.write { output in
      guard !json else {
        return try output.json([
          "world": .string(store.name), "path": .string(path), "day": .day(store.head),
          "accounts": .integer(store.setting.count), "seed": .string("\(seed)"),
          "state_hash": .string(hash),
        ])
      }
      let line = "\(store.name): \(store.setting.count) accounts on \(store.head), seed \(seed)"
      try output.lines([line] + CalendarNote.lines(of: store, after: nil))
    }
  }
}

/// Makes a world of recorded accounts, and lives it to the last recorded day.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Make a world of recorded accounts.")

  /// The kinds of record that can be read.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case taiwan2005 = "taiwan-2005"
  }

  @Argument(help: "The new world, by name or path.")
  var world: String

  @Argument(help: "The file of records.", completion: .file(extensions: ["csv"]))
  var files: [String]

  @Option(help: "What kind of records.")
  var format: Format

  @Option(help: "The policy's file (default: the one made for these records).")
  var policy: String?

  @Option(
    parsing: .unconditional, help: "Threads to step with.", transform: Form.threads)
  var threads = Configuration.threads

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    guard files.count == 1 else {
      throw ValidationError("taiwan-2005 is read from one file, not \(files.count).")
    }
  }

  func run() throws {
    let folder = try Configuration.current().folder
    let path = try Worlds.pathOfNew(world, folder)
    let book = try TaiwanFile(file: files[0])
    var recipe = try WorldRecipe(folder)
    try recipe.take(book, policy: policy, folder)
    let name = Worlds.name(ofPath: path)
    let store = try Worlds.make(
      path, name: name, recipe.plan, days: WorldRecipe.bookDays, threads: threads)
    let (head, note) = (store.head, CalendarNote.lines(of: store, after: nil))
    try Output.write { output in
      if json {
        try output.json(BookReport(book).json + ["world": .string(name), "day": .day(head)])
      } else {
        try output.lines(
          BookReport(book).lines + ["\(name): lived to \(head)"]
            + note)
      }
    }
  }
}
