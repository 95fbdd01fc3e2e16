internal import Cells
internal import Desk
internal import Glibc
internal import Terminal

/// Waits for keys, the worker and the clock of playing, and does what the desk asks for.
struct RunLoop {
  let worker: Worker
  let memory: DeskMemory
  /// Whether the person has left.
  private(set) var isDone = false
  /// The signal by which the program is to end; nil where the person left.
  private(set) var signal: Int32?
  private var beat: Int?
  private var nextBeat = 0
  private var replay: Effect?

  /// Milliseconds the cursor rests before the account under it is replayed, so that running through
  /// the list is not slowed down by what nobody looks at.
  private static let rest = 60
  /// Milliseconds without anything to do after which is looked whether others wrote the world.
  private static let pause = 1_000

  init(worker: Worker, memory: DeskMemory) { (self.worker, self.memory) = (worker, memory) }

  /// Waits for something to happen and takes in everything that has happened by then, up to a
  /// question: it wants to be seen before it is answered.
  mutating func wait(for terminal: inout Terminal, _ desk: inout Model) {
    let timeout =
      replay != nil ? Self.rest : beat.map { _ in max(0, nextBeat - now()) } ?? Self.pause
    let wasAsking = desk.isAsking
    var event = terminal.read(timeoutMilliseconds: timeout, alsoWatching: worker.wakeUp)
    take(event, &terminal, &desk)
    while terminal.hasWaitingEvents, !isDone, wasAsking || !desk.isAsking {
      event = terminal.read(timeoutMilliseconds: 0, alsoWatching: worker.wakeUp)
      take(event, &terminal, &desk)
    }
    if beat != nil, now() >= nextBeat {
      nextBeat = now() + (beat ?? 0)
      perform(desk.update(.tick), &terminal, desk)
    }
    perform(desk.update(.caughtUp), &terminal, desk)
  }

  private mutating func take(
    _ event: TerminalEvent, _ terminal: inout Terminal, _ desk: inout Model
  ) {
    switch event {
    case .key(let key): perform(desk.update(.key(key)), &terminal, desk)
    case .pointer(let pointer): perform(desk.update(.pointer(pointer)), &terminal, desk)
    case .paste(let text): perform(desk.update(.paste(text)), &terminal, desk)
    case .resized(let width, let height):
      perform(desk.update(.resized(width: width, height: height)), &terminal, desk)
    case .woken:
      for message in worker.takeMessages() { perform(desk.update(message), &terminal, desk) }
    case .idle:
      // While it plays, every step takes in what others have written.
      if replay == nil, beat == nil { worker.lookAround(desk.settings.language) }
      sendReplay(desk)
    case .stop(let reason): stop(reason)
    }
  }

  // Work that runs is told to end where the world is whole; nobody is there to be asked.
  private mutating func stop(_ reason: StopReason) {
    worker.cancel()
    isDone = true
    switch reason {
    case .hangUp: signal = SIGHUP
    case .signal(let number): signal = Int32(number)
    }
  }

  private mutating func perform(_ effects: [Effect], _ terminal: inout Terminal, _ desk: Model) {
    let language = desk.settings.language
    for effect in effects {
      switch effect {
      case .loadDossier: replay = effect
      case .beat(let milliseconds):
        beat = milliseconds
        nextBeat = now() + (milliseconds ?? 0)
      case .copy(let text): say(copied: terminal.copy(text), language)
      case .save(let settings): memory.keep(settings)
      case .cancelWork: worker.cancel()
      case .redraw: terminal.redraw()
      case .suspend: suspend(&terminal)
      case .quit: isDone = true
      default: worker.ask(effect, language, desk.listing)
      }
    }
  }

  private mutating func suspend(_ terminal: inout Terminal) {
    terminal.suspend()
    terminal.redraw()
    worker.post([.resized(width: terminal.width, height: terminal.height)])
  }

  private func say(copied: Bool, _ language: Language) {
    let phrase =
      copied
      ? Phrase(zh: "已请终端复制到剪贴板。", en: "Handed to the terminal's clipboard.")
      : Phrase(zh: "文本太长，无法复制。", en: "The text is too long for the clipboard.")
    worker.post([.said(phrase[language])])
  }

  private mutating func sendReplay(_ desk: Model) {
    guard let replay else { return }
    self.replay = nil
    worker.ask(replay, desk.settings.language, desk.listing)
  }

  private func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
