internal import Cells
internal import Credit
internal import World

extension Model {
  /// Takes in what happened; says what is to be done about it.
  package mutating func update(_ message: Message) -> [Effect] {
    let effects = take(message)
    markSeen()
    return effects + follow()
  }

  private mutating func take(_ message: Message) -> [Effect] {
    switch message {
    case .key(let key): return press(key)
    case .pointer(let pointer): return point(pointer)
    case .paste(let text): return paste(text)
    case .resized(let width, let height): resize(width: width, height: height)
    case .dayArrived(let view): return arrive(view)
    case .dossierArrived(let generation, let dossier): arrive(dossier, generation: generation)
    case .worked(let progress): if isWorking { self.progress = progress }
    case .workEnded: endWork()
    case .failed(let sentence): return fail(sentence)
    case .said(let sentence): tell(sentence)
    case .carriedOut(let command): showWhatIsOnRecord(command)
    case .caughtUp: catchUp()
    case .tick: return beat()
    }
    return []
  }

  private mutating func resize(width: Int, height: Int) {
    (self.width, self.height) = (max(0, width), max(0, height))
    if !layout.reachable.contains(focus) { focus = .detail }
    settle()
  }

  /// Puts a sentence into the status line and keeps it.
  mutating func tell(_ sentence: String, isFault: Bool = false) {
    let new = Status(isFault: isFault, text: sentence)
    status = new
    messages.append(new)
    if messages.count > 500 { messages.removeFirst(100) }
  }

  private mutating func fail(_ sentence: String) -> [Effect] {
    endWork()
    askedDay = nil
    tell(sentence, isFault: true)
    return stopPlaying()
  }

  /// Nothing runs any more.
  mutating func endWork() {
    (isWorking, progress, pendingDays) = (false, nil, 0)
  }

  /// Asks for the replay of the account in view when it is another one, or another day.
  mutating func follow() -> [Effect] {
    guard let view, let account = subject else {
      wanted = nil
      return []
    }
    let now = Wanted(account: account, day: view.day, view: view.generation)
    guard now != wanted else { return [] }
    if account != wanted?.account { forgetPlacesInAccount() }
    wanted = now
    dossierGeneration += 1
    return [.loadDossier(account: account, day: view.day, generation: dossierGeneration)]
  }

  private mutating func forgetPlacesInAccount() {
    revealed = nil
    chart.cursor = nil
    for place in Place.inAccount { scrolls[place] = nil }
  }

  /// A notice counts as seen once its text is in sight.
  private mutating func markSeen() {
    guard screen == .notices, layout.panes.contains(.detail), let entry = selectedNotice,
      seen.insert(NoticeKey(entry)).inserted, entry.notice.kind.isAdverse
    else { return }
    unseen -= 1
  }
}

extension Model {
  /// A key: for what lies on top, else for the place that has the focus.
  mutating func press(_ key: Key) -> [Effect] {
    if isWelcoming { return leaveWelcome(key) }
    status = nil
    if overlay != nil { return pressInOverlay(key) }
    guard layout.shape != .tiny || key == .control("c") || key == .character("q") else {
      return []
    }
    guard let binding = Keymap.binding(for: key, in: place) else { return [] }
    return perform(binding)
  }

  // The key that ends the welcome does its work, unless it would live a day or act: whoever
  // presses any key to begin asks for nothing of the kind.
  private mutating func leaveWelcome(_ key: Key) -> [Effect] {
    isWelcoming = false
    settings.welcomes = false
    let mayAct: Bool
    switch Keymap.binding(for: key, in: place)?.action {
    case .matter, .time: mayAct = false
    default: mayAct = true
    }
    return [.save(settings)] + (mayAct ? press(key) : [])
  }

  /// Does what a binding says, or says why it cannot be done.
  mutating func perform(_ binding: Binding) -> [Effect] {
    if let unmet = unmet(binding) {
      status = Status(isFault: false, text: say(unmet.sentence))
      return []
    }
    return perform(binding.action)
  }

  /// The first requirement of a binding that is not met.
  func unmet(_ binding: Binding) -> Requirement? {
    binding.needs.first { !meets($0) }
  }

  func meets(_ requirement: Requirement) -> Bool {
    switch requirement {
    case .world: view != nil
    case .idle: !isWorking
    case .account: subject != nil
    case .headDay: view.map { !$0.isPast } ?? false
    case .decision: decisionAtHand != nil
    case .matter: matterAtHand != nil
    case .awaitingSecond: awaitedOutcome != nil
    case .earlierDay: view.map { (askedDay ?? $0.day) > $0.firstDay } ?? false
    }
  }

  private mutating func perform(_ action: Action) -> [Effect] {
    switch action {
    case .move(let motion): move(motion)
    case .show(let screen): show(screen)
    case .focus(let step): return changeFocus(step)
    case .tab(let step): turnPage(step)
    case .list(let action): return changeList(action)
    case .time(let action): return travel(action)
    case .chart(let action): moveChart(action)
    case .matter(let action): return handle(action)
    case .desk(let action): return change(action)
    }
    return []
  }
}
