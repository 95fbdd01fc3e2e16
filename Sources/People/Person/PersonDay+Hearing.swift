import Credit

/// Being heard: service, contested data, appeals, complaints.
extension PersonDay {
  func callService(_ scene: Scene) -> TimedAct? {
    let act = Act.callService(
      topic(scene),
      answered: scene.pick(scene.scenario.service.answerMinutes, .callService, 1),
      settled: scene.pick(scene.scenario.service.settleMinutes, .callService, 2))
    return TimedAct(scene.minute(881...885, .callService), act)
  }

  func dispute(_ scene: Scene) -> TimedAct? {
    TimedAct(scene.minute(886...889, .dispute), .dispute(.outsideLate))
  }

  func correct(_ person: inout Person, _ scene: Scene) -> TimedAct? {
    person.flags.remove(.hasWrongRecord)
    guard scene.sight.isContesting else { return nil }
    return TimedAct(scene.minute(886...889, .correction), .bringPapers(.correction))
  }

  func appeal(_ scene: Scene) -> TimedAct? {
    guard !scene.sight.hasOpenAppeal, stillHurts(scene) else { return nil }
    return TimedAct(scene.minute(1_393...1_410, .appeal), .appeal)
  }

  func bringAppealPapers(_ scene: Scene) -> TimedAct? {
    guard scene.sight.status.has(.appealAwaitsPapers) else { return nil }
    return TimedAct(
      scene.minute(1_411...1_420, .appealPapers), .bringPapers([.invoices, .income]))
  }

  func askHuman(_ scene: Scene) -> TimedAct? {
    TimedAct(scene.minute(1_421...1_425, .askHuman), .askHuman)
  }

  func complain(_ scene: Scene) -> TimedAct? {
    guard !scene.sight.isContesting else { return nil }
    return TimedAct(scene.minute(1_426...1_430, .complain), .complain)
  }

  /// Whether what was decided still stands, as far as the customer sees.
  private func stillHurts(_ scene: Scene) -> Bool {
    guard let newest = scene.sight.newest else { return false }
    return switch newest.kind.loss {
    case .draws: scene.sight.status.has(.isLocked)
    case .limit: scene.sight.limit < newest.limitBefore
    case .line, nil: true
    }
  }

  /// What people call about: what troubles them, or else by the shares of the topics.
  private func topic(_ scene: Scene) -> Act.ServiceTopic {
    let status = scene.sight.status
    let place = scene.pick(0...99, .callService)
    if status.has(.isLocked), place < 70 { return .unavailable }
    if status.has(.isOverdue), place < 70 { return place < 45 ? .overdue : .plan }
    return PersonDay.topics.first { place < $0.below }?.topic ?? .other
  }

  /// The shares of the topics in a hundred, each with those before it; the rest is all kinds of
  /// things.
  private static let topics: [(below: Int, topic: Act.ServiceTopic)] = [
    (26, .repayment), (41, .plan), (56, .limit), (69, .opening), (81, .unavailable),
    (87, .overdue), (91, .security),
  ]
}
