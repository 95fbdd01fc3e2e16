import Credit

extension PersonDay {
  /// Being heard: service, contested data, appeals, complaints.
  func speak(_ slot: DayPlan.Slot, _ person: inout Person, _ scene: Scene) -> TimedAct? {
    let sight = scene.sight
    switch slot {
    case .callService: return TimedAct(scene.minute(881...885, slot), call(scene))
    case .dispute: return TimedAct(scene.minute(886...889, slot), .dispute(.outsideLate))
    case .correction:
      person.flags.remove(.hasWrongRecord)
      guard sight.isContesting else { return nil }
      return TimedAct(scene.minute(886...889, slot), .bringPapers(.correction))
    case .appeal:
      guard !sight.hasOpenAppeal, stillHurts(scene) else { return nil }
      return TimedAct(scene.minute(1_393...1_410, slot), .appeal)
    case .appealPapers:
      guard sight.status.has(.appealAwaitsPapers) else { return nil }
      return TimedAct(scene.minute(1_411...1_420, slot), .bringPapers([.invoices, .income]))
    case .askHuman: return TimedAct(scene.minute(1_421...1_425, slot), .askHuman)
    default:
      guard !sight.isContesting else { return nil }
      return TimedAct(scene.minute(1_426...1_430, slot), .complain)
    }
  }

  /// Whether what was decided still stands, as far as the customer sees.
  private func stillHurts(_ scene: Scene) -> Bool {
    guard let newest = scene.sight.newest else { return false }
    switch newest.kind {
    case .lock, .lockForGood: return scene.sight.status.has(.isLocked)
    case .cut: return scene.sight.limit < newest.limitBefore
    default: return true
    }
  }

  private func call(_ scene: Scene) -> Act {
    .callService(
      topic(scene),
      answered: scene.pick(scene.scenario.service.answerMinutes, .callService, 1),
      settled: scene.pick(scene.scenario.service.settleMinutes, .callService, 2))
  }

  /// What people call about: what troubles them, or else by the shares of the topics.
  private func topic(_ scene: Scene) -> Act.ServiceTopic {
    let status = scene.sight.status
    let place = scene.pick(0...99, .callService)
    if status.has(.isLocked), place < 70 { return .unavailable }
    if status.has(.isOverdue), place < 70 { return place < 45 ? .overdue : .plan }
    switch place {
    case ..<26: return .repayment
    case ..<41: return .plan
    case ..<56: return .limit
    case ..<69: return .opening
    case ..<81: return .unavailable
    case ..<87: return .overdue
    case ..<91: return .security
    default: return .other
    }
  }
}
