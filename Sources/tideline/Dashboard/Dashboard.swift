internal import Cells
internal import Credit
internal import Desk
internal import Terminal

/// The run loop: keys in, effects out, one frame at most for all that came in together.
struct Dashboard {
  private let session: WorldSession
  private let opening: Opening
  private let theme: Theme
  private let memory: DeskMemory

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
    try worker.finish { try $0.close() }
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
