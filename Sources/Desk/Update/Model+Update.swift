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
