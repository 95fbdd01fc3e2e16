internal import Archive
internal import ArgumentParser
internal import Cells
internal import Credit
internal import Desk
internal import Foundation
internal import Glibc
internal import Terminal

/// The run loop: keys in, effects out, one frame at most for all that came in together.
struct Dashboard {
  private let session: WorldSession
  private let opening: Opening
  private let theme: Theme
  private let memory: DeskMemory

  /// Milliseconds that a signal leaves for what is being done; all that was acknowledged is kept
  /// already.
  private static let patience = 200

  init(_ session: WorldSession, _ opening: Opening, _ theme: Theme, _ memory: DeskMemory) {
    (self.session, self.opening, self.theme, self.memory) = (session, opening, theme, memory)
  }

  func run() throws {
    let first = try session.view(of: opening.day)
    var terminal: Terminal
    do { terminal = try Terminal() } catch { throw CommandError.terminal(error) }
    var desk = Model(
      width: terminal.width, height: terminal.height,
      settings: Settings(
        language: opening.language, isAnalyst: session.isAnalyst, welcomes: opening.welcomes))
    var effects = desk.update(.dayArrived(first))
    if let account = opening.account { effects = desk.open(account: account) }
    answerAtOnce(effects, &desk)
    draw(desk, on: &terminal)
    // Nobody has seen anything yet to which a key could be an answer.
    terminal.dropInput()
    let worker = Worker(session)
    worker.perform(opening.language) { session, _ in
      try session.warmUp()
      return []
    }
    var loop = RunLoop(worker: worker, memory: memory)
    while !loop.isDone {
      let wasAsking = desk.isAsking
      loop.wait(for: &terminal, &desk)
      draw(desk, on: &terminal)
      if desk.isAsking, !wasAsking { terminal.dropInput() }
    }
    terminal.close()
    memory.keep(desk.settings)
    if let signal = loop.signal {
      worker.finish(withinMilliseconds: Self.patience)
      ProgramExit.leave(bySignal: signal)
    }
    worker.finish { $0.close() }
  }

  /// The first account is replayed before the first frame, which is whole from the start.
  private func answerAtOnce(_ effects: [Effect], _ desk: inout Model) {
    for case .loadDossier(let account, let day, let generation) in effects {
      guard let dossier = session.dossier(of: account, on: day) else { continue }
      _ = desk.update(.dossierArrived(generation: generation, dossier))
    }
  }

  private func draw(_ desk: Model, on terminal: inout Terminal) {
    var surface = Surface(
      width: terminal.width, height: terminal.height,
      glyphSet: opening.isASCII ? .asciiDrawing : terminal.glyphSet)
    desk.draw(on: &surface)
    terminal.present(surface, theme: theme)
  }
}

/// Opens the dashboard on a world.
struct DashboardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard", abstract: "Open the dashboard (what tideline does by itself).")

  @Argument(help: "The world, by name or path.")
  var world = "demo"

  @Option(help: "Open on this day.", transform: Form.day)
  var day: Day?

  @Option(help: "Open on this account: a number, or the name of a told life.")
  var account: String?

  @Flag(help: "Let --account look behind masked names, too; that goes into the journal first.")
  var unmask = false

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
    let unmasking = unmask ? Unmasking(actor: configuration.file.operatorName) : nil
    opening.account = try account.map { try store.account($0, unmasking: unmasking) }
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

/// What the desk remembers from one start to the next: a small file beside the worlds.
struct DeskMemory {
  private let path: String
  /// Whether the dashboard was ever used here.
  let exists: Bool
  /// The language last chosen with a key.
  let language: Language?

  init(_ folder: DataFolder) {
    path = folder.path + "/desk.yaml"
    let text = try? String(contentsOfFile: path, encoding: .utf8)
    exists = text != nil
    language = text.flatMap { text in
      Language.allCases.first { text.contains("language: \($0.rawValue)\n") }
    }
  }

  /// Keeps the settings; a desk that cannot be remembered is no reason to stop.
  func keep(_ settings: Settings) {
    try? "language: \(settings.language.rawValue)\n"
      .write(toFile: path, atomically: true, encoding: .utf8)
  }
}
