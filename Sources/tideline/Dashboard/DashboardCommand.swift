internal import Archive
internal import ArgumentParser
internal import Cells
internal import Credit
internal import Desk
internal import Glibc
internal import Terminal

/// Opens the dashboard on a world.
struct DashboardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard", abstract: "Open the dashboard (what tideline does by itself).")

  @Argument(help: "The world, by name or path.")
  var world = "demo"

  @Option(help: "Open on this day.")
  var day: Day?

  @Option(help: "Open on this account: a number or a name.")
  var account: String?

  @Option(help: "The theme: dark, light, mono, or the path of a theme file.")
  var theme: String?

  @Option(help: "The language of everything on the screen.")
  var lang: Language?

  @Flag(help: "Draw with ASCII alone.")
  var ascii = false

  func run() throws {
    guard isatty(0) == 1, isatty(1) == 1 else { throw CommandError.noTerminal }
    let configuration = try Configuration.current()
    let theme = try Theme.named(theme ?? configuration.file.theme ?? "dark")
    let memory = DeskMemory(configuration.folder)
    let store = try Worlds.openFirst(world)
    let session = try WorldSession(store, actor: configuration.file.operatorName)
    var opening = Opening()
    opening.day = try day.map { try session.checked($0) }
    opening.account = try account.map { try store.account($0) }
    opening.language = lang ?? memory.language ?? configuration.language
    opening.welcomes = !memory.exists
    opening.isASCII = ascii || configuration.file.isASCII == true
    let dashboard = Dashboard(session, opening, theme, memory)
    try dashboard.run()
  }
}

/// What the dashboard opens with.
struct Opening {
  var day: Day?
  var account: Int?
  var language = Language.en
  var welcomes = false
  var isASCII = false
}

extension Theme {
  /// The theme of a name or path: one that travels with the program, or a file.
  fileprivate static func named(_ name: String) throws -> Theme {
    if name == "mono" { return Theme.mono }
    if let stored = BuiltIn.themes.first(where: { $0.name == name + ".yaml" }) {
      return try Theme.read(try Document(bytes: stored.bytes, file: stored.name))
    }
    guard name.contains("/") || name.hasSuffix(".yaml") else { throw CommandError.noTheme(name) }
    return try Theme.read(try Document(file: name))
  }
}
