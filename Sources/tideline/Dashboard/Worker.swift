internal import Credit
internal import Desk
internal import Dispatch
internal import Glibc
internal import Synchronization
internal import World

/// Runs the session on a thread of its own, one job after the other, and posts what comes of it to
/// a mailbox that wakes the run loop through a pipe.
final class Worker: Sendable {
  /// Becomes readable when something is in the mailbox.
  let wakeUp: Int32
  private let writeEnd: Int32
  private let mailbox = Mutex<[Message]>([])
  private let isCancelled = Atomic<Bool>(false)
  private let asked = Atomic<Int>(0)
  private let isLooking = Atomic<Bool>(false)
  private let isWarned = Atomic<Bool>(false)
  private let queue = DispatchQueue(label: "tideline.session", qos: .userInitiated)
  // Touched by the queue alone once the worker has it.
  private nonisolated(unsafe) let session: WorldSession

  init(_ session: WorldSession) {
    var ends: [Int32] = [-1, -1]
    precondition(pipe(&ends) == 0, "a pipe to wake the run loop")
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (wakeUp, writeEnd, self.session) = (ends[0], ends[1], session)
  }

  /// Does a job; an error becomes a sentence for the status line.
  func perform(
    _ language: Language, _ job: @escaping @Sendable (WorldSession, Worker) throws -> [Message]
  ) {
    queue.async { [self] in
      do {
        post(try job(session, self))
        post(session.takeMendings().map { .said(CommandError.phrase($0)[language]) })
      } catch {
        let sentence = CommandError(error)?.sentence(language) ?? "\(error)"
        post([.failed(sentence)])
      }
    }
  }

  /// Waits until every job is done.
  func finish(_ last: (WorldSession) -> Void) {
    queue.sync { last(session) }
  }

  /// The same, but for no longer than this: whoever ends the program does not wait.
  func finish(withinMilliseconds patience: Int) {
    let isClosed = DispatchSemaphore(value: 0)
    queue.async { [self] in
      session.close()
      isClosed.signal()
    }
    _ = isClosed.wait(timeout: .now() + .milliseconds(patience))
  }

  /// Puts messages into the mailbox.
  func post(_ messages: [Message]) {
    guard !messages.isEmpty else { return }
    mailbox.withLock { $0 += messages }
    var byte: UInt8 = 1
    _ = write(writeEnd, &byte, 1)
  }

  /// Empties the mailbox.
  func takeMessages() -> [Message] {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(wakeUp, &bytes, bytes.count) > 0 {}
    return mailbox.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }

  /// Asks long work to stop as soon as the world is whole.
  func cancel() { isCancelled.store(true, ordering: .relaxed) }

  /// Long work begins: nobody has asked it to stop yet.
  func begin() { isCancelled.store(false, ordering: .relaxed) }

  /// Whether long work was asked to stop.
  var isAskedToStop: Bool { isCancelled.load(ordering: .relaxed) }
}

extension Worker {
  /// Does what the desk asks of the world, and posts the day that comes of it.
  func ask(_ effect: Effect, _ language: Language, _ listing: Listing) {
    queue.async { [self] in session.list(listing) }
    switch effect {
    case .loadDossier(let account, let day, let generation):
      perform(language) { session, _ in
        session.dossier(of: account, on: day)
          .map { [.dossierArrived(generation: generation, $0)] } ?? []
      }
    case .view(let day):
      // Of keys that come faster than days, only the last is worth living for.
      let number = asked.add(1, ordering: .relaxed).newValue
      perform(language) { session, worker in
        guard worker.asked.load(ordering: .relaxed) == number else { return [] }
        worker.post([.dayArrived(try session.view(of: day))])
        try session.lookAhead()
        return []
      }
    case .step(let days): live(language) { _ in days }
    case .stepTo(let day): live(language) { session in day - session.days.upperBound }
    case .nextEvent(let account, let day): showNextEvent(of: account, after: day, language)
    case .command(let command):
      perform(language) { session, _ in
        let sentence = try session.obey(command, language)
        return [.dayArrived(try session.view()), .carriedOut(command), .said(sentence)]
      }
    case .openWorld(let name):
      perform(language) { session, _ in
        try session.open(name)
        return [.dayArrived(try session.view())]
      }
    default: break
    }
  }

  private func live(_ language: Language, _ count: @escaping @Sendable (WorldSession) -> Int) {
    begin()
    perform(language) { session, worker in
      let days = count(session)
      guard days > 0 else { return [.workEnded] }
      let label = Phrase(zh: "推进", en: "stepping")[language]
      let hasStepped = try session.step(days: days) { done in
        worker.post([.worked(Progress(label: label, done: done, total: days, rate: 0))])
        return !worker.isAskedToStop
      }
      let view = try session.view()
      guard hasStepped else { return [.dayArrived(view), .said(Worker.othersWrote[language])] }
      let note = session.calendarNote(after: days).map { Message.said($0[language]) }
      return [.dayArrived(view)] + (note.map { [$0] } ?? [])
    }
  }

  private static let othersWrote = Phrase(
    zh: "另一程序已推进了这个世界；现在显示的是最新的一天。",
    en: "Another program has lived on; what is shown is its last day.")

  /// Looks whether another program has written the world; not while there is work to do.
  func lookAround(_ language: Language) {
    guard
      isLooking.compareExchange(
        expected: false, desired: true, ordering: .relaxed
      ).exchanged
    else { return }
    queue.async { [self] in
      defer { isLooking.store(false, ordering: .relaxed) }
      do {
        guard let view = try session.follow() else {
          try session.lookAhead()
          return isWarned.store(false, ordering: .relaxed)
        }
        post([.dayArrived(view)])
      } catch {
        // Said once, not every second.
        guard !isWarned.exchange(true, ordering: .relaxed) else { return }
        post([.failed(CommandError(error)?.sentence(language) ?? "\(error)")])
      }
    }
  }

  private func showNextEvent(of account: Int, after day: Day, _ language: Language) {
    begin()
    perform(language) { session, worker in
      guard let next = session.nextEvent(of: account, after: day) else {
        let nothing = Phrase(
          zh: "此账户一年之内没有新的事件。", en: "Nothing happens to this account within a year.")
        return [.workEnded, .said(nothing[language])]
      }
      let head = session.days.upperBound
      guard next > head else { return [.dayArrived(try session.view(of: next))] }
      _ = try session.step(days: next - head) { _ in !worker.isAskedToStop }
      return [.dayArrived(try session.view())]
    }
  }
}
