internal import Archive
internal import ArgumentParser
internal import Credit
internal import World

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

  @Option(parsing: .unconditional, help: "Threads to step with.")
  var threads = Configuration.threads

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    guard files.count == 1 else {
      throw ValidationError("taiwan-2005 is read from one file, not \(files.count).")
    }
    try StepCommand.validate(threads: threads)
  }

  func run() throws {
    let folder = try Configuration.current().folder
    let path = try Worlds.pathOfNew(world, folder)
    let book = try TaiwanFile(file: files[0])
    var recipe = try WorldRecipe(folder)
    try recipe.take(book, policy: policy, folder)
    let name = Worlds.name(ofPath: path)
    let store = try WorldStore.create(path, name: name, recipe.plan, days: 0, threads: 1)
    _ = try store.step(
      days: WorldRecipe.bookDays, threads: threads, saying: name, keepKeyframe: true)
    try Output.write { output in
      if json {
        try output.json(BookReport(book).json + ["world": .string(name), "day": .day(store.head)])
      } else {
        try output.lines(BookReport(book).lines + ["\(name): lived to \(store.head)"])
      }
    }
  }
}
