internal import Cells
internal import World

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

  // The key that ends the welcome does nothing else, unless it leaves or asks for help.
  private mutating func leaveWelcome(_ key: Key) -> [Effect] {
    isWelcoming = false
    settings.welcomes = false
    let passes: [Key] = [.character("?"), .character("q"), .control("c"), .control("z")]
    return [.save(settings)] + (passes.contains(key) ? press(key) : [])
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
