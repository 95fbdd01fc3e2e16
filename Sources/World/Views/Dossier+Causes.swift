package import Credit

/// What stands behind the events of a life. Nothing is guessed: every event names its cause.
extension Dossier {
  /// The last decision; nil where there is none.
  package var latestDecision: Decision? { lastDecision(before: events.count) { _ in true } }

  /// The decision of this ordinal; nil for 0, or where it lies beyond the days of the dossier.
  package func decision(_ ordinal: UInt16) -> Decision? {
    ordinal == 0 ? nil : lastDecision(before: events.count) { $0.ordinal == ordinal }
  }

  /// The automatic decision that a decision goes back to: what a person decided was proposed, or
  /// contested, by an earlier one. The decision itself where nobody heard a case.
  package func automatic(behind decision: Decision) -> Decision {
    var found = decision
    while let hearing = found.hearing, hearing.proposal < found.ordinal,
      let earlier = self.decision(hearing.proposal)
    {
      found = earlier
    }
    return found
  }

  /// The decision behind the event at a position: the event itself, its cause, the one it tells of
  /// or is about, and failing those the one that put the account in the state it was in.
  package func decision(behind index: Int) -> Decision? {
    guard events.indices.contains(index) else { return nil }
    return decision(causing: events[index]) ?? decision(standingAt: index)
  }

  /// The decision that an event is, names as its cause, or is about; nil where there is none.
  package func decision(causing event: Event) -> Decision? {
    if case .decided(let decision) = event.fact { return decision }
    if case .noticed(let notice) = event.fact, notice.decision > 0 {
      return decision(notice.decision)
    }
    if case .caseDecided(_, let number, _, _) = event.fact, let said = decision(concluding: number)
    {
      return said
    }
    switch event.cause {
    case .decision(let ordinal): return decision(ordinal)
    case .notice(let ordinal): return notice(ordinal).flatMap { decision($0.decision) }
    case .matter(let number): return matter(number).flatMap { decision($0.decision) }
    case .order, .act, .news, .calendar: break
    }
    return event.fact.caseNumber.flatMap(matter).flatMap { decision($0.decision) }
  }

  /// The decision that the account stood under before the event at a position: the last one that
  /// changed line, limit, lock or permission.
  package func decision(standingAt index: Int) -> Decision? {
    lastDecision(before: index) { $0.kind.changesStanding }
  }

  /// The decision the account stood under at the end of a day.
  package func decision(standingOn day: Day) -> Decision? {
    let end = events.firstIndex { $0.moment.day > day } ?? events.count
    return decision(standingAt: end)
  }

  /// What a person decided who concluded a case; nil while nobody has.
  package func decision(concluding number: UInt16) -> Decision? {
    lastDecision(before: events.count) { $0.hearing?.matter == number }
  }

  /// The case of this number.
  package func matter(_ number: UInt16) -> Case? {
    for event in events {
      if case .caseOpened(let matter) = event.fact, matter.number == number { return matter }
    }
    return nil
  }

  /// The words that a person wrote with what an event tells of; nil where nobody wrote any.
  package func words(with event: Event) -> String? {
    if case .decided(let decision) = event.fact { return words(decision.entry) }
    if case .noted(_, let entry) = event.fact { return words(entry) }
    if case .order(let entry) = event.cause { return words(entry) }
    return nil
  }

  private func notice(_ ordinal: UInt16) -> Notice? {
    for event in events {
      if case .noticed(let notice) = event.fact, notice.ordinal == ordinal { return notice }
    }
    return nil
  }

  private func lastDecision(before end: Int, where fits: (Decision) -> Bool) -> Decision? {
    for event in events[..<end].reversed() {
      if case .decided(let decision) = event.fact, fits(decision) { return decision }
    }
    return nil
  }
}

extension Fact {
  /// The case it is about; nil where it is about none.
  package var caseNumber: UInt16? {
    switch self {
    case .caseOpened(let matter): matter.number
    case .caseClaimed(_, let number, _), .caseReleased(_, let number, _),
      .papersAsked(_, let number, _), .papersReceived(_, let number, _),
      .caseAwaitsSecond(_, let number, _, _), .caseDecided(_, let number, _, _),
      .papersLapsed(_, let number), .caseEscalated(_, let number):
      number
    case .acted, .scored, .segmented, .dataFault, .dataCorrected, .quarantined, .warned,
      .permissionChanged, .invitationMoved, .opened, .closed, .ranOff, .reinstated, .writtenOff,
      .limitChanged, .ceilingSet, .raiseOffered, .raiseExpired, .rateChanged, .locked,
      .lockRenewed, .lockProposedForGood, .lockedForGood, .unlocked, .drawn, .drawHeld,
      .drawReleased, .drawVoided, .billed, .debited, .debitFailed, .repaid, .overdue, .collected,
      .reported, .reportCorrected, .reportForgotten, .recovered, .debtSold, .debtCalled,
      .reminderCancelled, .planOffered, .planAsked, .planBegan, .planCompleted, .planBroken,
      .cured, .settled, .decided, .noticed, .noted, .unmasked, .statement:
      nil
    }
  }
}
