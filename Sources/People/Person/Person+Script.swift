import Credit

extension Person {
  /// The next act of a persona's script today; nil when the day's acts are done.
  mutating func scripted(
    _ script: Script, _ today: Today, seeing view: Sight
  ) -> TimedAct? {
    while Int(cursor) < script.acts.count {
      let next = script.acts[Int(cursor)]
      guard next.moment.day <= today.day else { return nil }
      cursor += 1
      guard next.moment.day == today.day, wants(next, view) else { continue }
      note(next, on: today.day)
      return TimedAct(Int(next.moment.minute), next.act)
    }
    return nil
  }

  /// An appeal that was already made for the customer is not made twice.
  private func wants(_ next: ScriptedAct, _ view: Sight) -> Bool {
    guard next.act == .appeal else { return true }
    let made = view.newest.map { Int($0.appeals) } ?? 0
    return made < next.appealNumber
  }

  private mutating func note(_ next: ScriptedAct, on day: Day) {
    if next.byThief {
      loseControl(on: day)
    } else {
      stolenOn = .none
    }
  }
}
