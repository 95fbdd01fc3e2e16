internal import CTerminal
internal import Cells

extension Terminal {
  // How long an escape may be the beginning of a key's sequence, and how long a paste may pause.
  private static let escapeDelay: Int64 = 25
  private static let pasteDelay: Int64 = 1_000
  private static let doublePressTime: Int64 = 400

  /// Waits for the next event, at most so many milliseconds (-1: as long as it takes).
  ///
  /// `other` is a descriptor that other threads write to when they have news (-1: none); reading
  /// it empty after `.woken` is up to the caller.
  package mutating func read(
    timeoutMilliseconds timeout: Int, alsoWatching other: Int32 = -1
  ) -> TerminalEvent {
    if !waiting.isEmpty { return waiting.removeFirst() }
    let ready = terminal_wait(limit(timeout), other)
    if ready & Int32(TERMINAL_SIGNAL) != 0, let event = answerSignals() { return event }
    if ready & Int32(TERMINAL_INPUT) != 0 {
      guard takeInput() else { return .stop(.hangUp) }
    } else if restOfDelay == 0 {
      waiting += decoder.flush()
    }
    if !waiting.isEmpty { return waiting.removeFirst() }
    if ready & Int32(TERMINAL_HUNG_UP) != 0 { return .stop(.hangUp) }
    if ready & Int32(TERMINAL_WOKEN) != 0 { return .woken }
    // The beginning of a sequence came: what follows it comes soon, or never. Whoever cannot wait
    // is not kept waiting by it.
    guard timeout != 0, ready & Int32(TERMINAL_INPUT) != 0, restOfDelay != nil else { return .idle }
    return read(timeoutMilliseconds: timeout, alsoWatching: other)
  }

  // Milliseconds to wait: no longer than asked for, and until what is held back is overdue.
  private func limit(_ timeout: Int) -> Int32 {
    guard timeout >= 0 else { return restOfDelay ?? -1 }
    return min(Int32(clamping: timeout), restOfDelay ?? .max)
  }

  /// Drops what was typed up to now. What is typed next is a key again, not the rest of one.
  package mutating func dropInput() {
    let mostReads = 256
    for _ in 0..<mostReads {
      guard terminal_wait(0, -1) & Int32(TERMINAL_INPUT) != 0, takeInput() else { break }
    }
    waiting = []
  }

  /// Milliseconds for which more may follow what is held back; nil where nothing is.
  private var restOfDelay: Int32? {
    guard decoder.isWaiting || decoder.isPasting else { return nil }
    let delay = decoder.isPasting ? Terminal.pasteDelay : Terminal.escapeDelay
    return Int32(max(0, lastInput + delay - terminal_clock()))
  }

  /// Whether events have come that `read` would return without waiting: a run loop may take them
  /// before it draws.
  package var hasWaitingEvents: Bool {
    !waiting.isEmpty || terminal_wait(0, -1) & Int32(TERMINAL_INPUT) != 0
  }

  /// Gives the terminal back, stops the process as C-z does, and takes it again when the process
  /// continues. The next frame is drawn whole; its size may be another.
  package mutating func suspend() {
    terminal_suspend()
    takeSize()
  }

  private mutating func answerSignals() -> TerminalEvent? {
    let signals = terminal_take_signals()
    func came(_ signal: Int) -> Bool { signals & UInt32(signal) != 0 }
    if came(TERMINAL_SIGNAL_HANG_UP) { return .stop(.hangUp) }
    if came(TERMINAL_SIGNAL_STOP) { return .stop(.signal(Int(terminal_stop_signal()))) }
    if came(TERMINAL_SIGNAL_SUSPEND) {
      terminal_pause()
      takeSize()
      return .resized(width: width, height: height)
    }
    if came(TERMINAL_SIGNAL_CONTINUE) { terminal_resume() }
    if came(TERMINAL_SIGNAL_CONTINUE) || came(TERMINAL_SIGNAL_RESIZE) {
      takeSize()
      return .resized(width: width, height: height)
    }
    return nil
  }

  private mutating func takeSize() {
    size = Terminal.currentSize
    terminal_resize(Int32(width), Int32(height))
    painter.forget()
  }

  // Returns false when the terminal is gone.
  private mutating func takeInput() -> Bool {
    let capacity = 4096
    var count: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, used in
      count = buffer.baseAddress.map { terminal_read($0, Int32(capacity)) } ?? -1
      used = max(0, Int(count))
    }
    lastInput = terminal_clock()
    for event in decoder.decode(bytes) { waiting.append(counted(event)) }
    return count >= 0
  }

  // The second press on a cell within a short time is a double press; a third starts anew.
  private mutating func counted(_ event: TerminalEvent) -> TerminalEvent {
    guard case .pointer(var pointer) = event, pointer.action == .press else { return event }
    let now = terminal_clock()
    if let lastPress, lastPress.pointer == pointer,
      now - lastPress.time <= Terminal.doublePressTime
    {
      pointer.action = .doublePress
      self.lastPress = nil
    } else {
      lastPress = (pointer, now)
    }
    return .pointer(pointer)
  }
}
