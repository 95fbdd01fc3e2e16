internal import ArgumentParser
internal import Credit

/// The kinds of event of a timeline, by their names in output and arguments.
enum EventKind: String, CaseIterable, ExpressibleByArgument {
  case act, scored, warned, segmented
  case dataFault = "data_fault"
  case dataCorrected = "data_corrected"
  case quarantined
  case permissionChanged = "permission_changed"
  case invitationMoved = "invitation_moved"
  case opened, closed
  case ranOff = "ran_off"
  case reinstated
  case writtenOff = "written_off"
  case limitChanged = "limit_changed"
  case rateChanged = "rate_changed"
  case ceilingSet = "ceiling_set"
  case raiseOffered = "raise_offered"
  case raiseExpired = "raise_expired"
  case locked, unlocked
  case lockRenewed = "lock_renewed"
  case lockProposedForGood = "lock_proposed_for_good"
  case lockedForGood = "locked_for_good"
  case drawn
  case drawHeld = "draw_held"
  case drawReleased = "draw_released"
  case drawVoided = "draw_voided"
  case billed, debited
  case debitFailed = "debit_failed"
  case repaid, overdue, collected, cured, settled
  case reminderCancelled = "reminder_cancelled"
  case reported
  case reportCorrected = "report_corrected"
  case reportForgotten = "report_forgotten"
  case recovered
  case debtSold = "debt_sold"
  case debtCalled = "debt_called"
  case planOffered = "plan_offered"
  case planAsked = "plan_asked"
  case planBegan = "plan_began"
  case planCompleted = "plan_completed"
  case planBroken = "plan_broken"
  case decision, notice
  case caseOpened = "case_opened"
  case caseClaimed = "case_claimed"
  case caseReleased = "case_released"
  case papersAsked = "papers_asked"
  case papersReceived = "papers_received"
  case papersLapsed = "papers_lapsed"
  case caseAwaitsSecond = "case_awaits_second"
  case caseDecided = "case_decided"
  case caseEscalated = "case_escalated"
  case note, statement

  /// The kind of a fact.
  init(_ fact: Fact) {
    switch fact {
    case .acted: self = .act
    case .decided: self = .decision
    case .noticed: self = .notice
    case .noted: self = .note
    case .scored, .segmented, .dataFault, .dataCorrected, .quarantined, .warned,
      .permissionChanged, .invitationMoved, .opened, .closed, .ranOff, .reinstated, .writtenOff,
      .limitChanged, .ceilingSet, .raiseOffered, .raiseExpired, .rateChanged, .locked,
      .lockRenewed, .lockProposedForGood, .lockedForGood, .unlocked, .drawn, .drawHeld,
      .drawReleased, .drawVoided, .billed, .debited, .debitFailed, .repaid, .overdue, .collected,
      .reported, .reportCorrected, .reportForgotten, .recovered, .debtSold, .debtCalled,
      .reminderCancelled, .planOffered, .planAsked, .planBegan, .planCompleted, .planBroken,
      .cured, .settled, .caseOpened, .caseClaimed, .caseReleased, .papersAsked, .papersReceived,
      .caseAwaitsSecond, .caseDecided, .papersLapsed, .caseEscalated, .statement:
      // These kinds are called as the facts are.
      self = EventKind(rawValue: SnakeCase.name(fact)) ?? .act
    }
  }
}
