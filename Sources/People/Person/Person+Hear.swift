package import Credit

extension Person {
  /// A random customer hears the answer to an act; true when the person turns to a dearer lender.
  package mutating func hear(
    _ answer: Answer, to act: Act, _ cast: Cast, _ luck: Luck, _ today: Today
  ) -> Bool {
    guard case .archetype(let index) = source, ownerIsInControl else { return false }
    let elasticity = cast.mix.elasticity
    switch (act, answer) {
    case (.draw, .paidOut):
      regain(elasticity.regainPercent)
      let misuse = cast.mix.archetypes[Int(index)].life.misusePerThousand * 1_000
      if episode == .none, luck.happens(perMillion: misuse, .trace, today.day, 2) {
        (episode, episodeOn) = (.misuse, today.day)
      }
      return false
    case (.draw, .refused(let refusal)) where refusal.disappoints:
      return lose(elasticity.refusalPercent, elasticity, luck, today.day)
    case (.apply, .refused(let refusal)) where refusal.disappoints:
      return lose(elasticity.refusalPercent / 2, elasticity, luck, today.day)
    default: return false
    }
  }

  /// A decision that was told yesterday sinks in; true when the person leaves over it.
  mutating func learn(of decision: AppealableDecision, _ scene: Scene) -> Bool {
    let elasticity = scene.routine.cast.mix.elasticity
    let lost: Int
    switch decision.kind {
    case _ where decision.appeals > 0: lost = elasticity.refusalPercent
    case .cut: lost = elasticity.cutPercent
    case .lock, .lockForGood:
      lost = elasticity.lockPercent + (wrongSince.isSet ? elasticity.wrongLockPercent : 0)
    case .close: lost = elasticity.lockPercent
    default: return false
    }
    return lose(lost, elasticity, scene.luck, scene.day)
  }

  private mutating func regain(_ points: Int) {
    trust = UInt8(clamping: min(100, Int(trust) + points))
  }

  /// Loses trust; true when that makes the person leave.
  private mutating func lose(
    _ points: Int, _ elasticity: Elasticity, _ luck: Luck, _ day: Day
  ) -> Bool {
    trust = UInt8(clamping: max(0, Int(trust) - points))
    guard !isLost, Int(trust) < elasticity.leaveBelow,
      luck.happens(perMillion: elasticity.leavePercent * 10_000, .leave, day, Int(trust))
    else { return false }
    flags.insert(.isLost)
    return true
  }

  mutating func begin(_ story: Episode, _ scene: Scene) {
    (episode, episodeOn) = (story, scene.day)
    switch story {
    case .cashOut: flags.insert(.intendsCashOut)
    case .dispute: flags.insert(.hasWrongRecord)
    case .hardship: incomePercent = UInt8(100 - scene.pick(20...60, .income))
    // Who never means to pay has no money beyond any write-off.
    case .bustOut: shortUntil = scene.day + Recovery.lostDays * 8
    default: return
    }
  }

  mutating func end() { (episode, episodeOn) = (.none, .none) }
}

extension Refusal {
  /// Whether it disappoints: not what the customer could have known.
  fileprivate var disappoints: Bool {
    switch self {
    case .policyDeclines, .lineIsLocked, .permissionIsBarred, .amountIsAboveAvailable: true
    default: false
    }
  }
}
