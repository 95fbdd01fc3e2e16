extension Turn {
  /// Midnight: calendars move on, locks expire, what was announced for today takes effect.
  package mutating func beginDay() {
    QuietDay.pass(&file, today)
    step { $0.expireLocks() }
    step { $0.applyPending() }
    step { $0.endExtraLimit() }
    step { $0.lapseInvitation() }
    step { $0.forgetReport() }
  }

  /// Midnight and morning of a day on which the customer does nothing but, perhaps, sign in by
  /// habit.
  package mutating func beginQuietDay(logsIn: Bool) {
    beginDay()
    if logsIn { QuietDay.signIn(&file, on: today.day) }
    officeHours()
  }

  /// The lender's morning, once a day, before the first act after it: what lateness brings, score
  /// day and review, the watch rules over what changed since yesterday, invitations, campaigns,
  /// reminders, the warning to those who never draw. So whatever is told is told by day.
  package mutating func officeHours() {
    moment = today.at(today.policy.invitations.sendMinute)
    step { $0.failHeldDraw() }
    if file.conduct.isLate || file.debt.due > .zero {
      step { $0.ageDebt() }
      lookAgain()
    }
    step { $0.watchPlan() }
    if today.dayOfMonth == today.policy.clocks.scoreDay {
      keepMonth()
    }
    if file.needsWatch || file.isWarningOld(today) { step { $0.watch() } }
    step { $0.liftWhatIsMet() }
    step { $0.watchDocument() }
    step { $0.reviewBar() }
    step { $0.releaseInvitation() }
    step { $0.tighten() }
    step { $0.offerExtraLimit() }
    step { $0.remindOfBill() }
    step { $0.closeUnused() }
    step { $0.warnIfUnused() }
  }

  /// The monthly work of the score day.
  private mutating func keepMonth() {
    let before = file.score.shown
    step { $0.keepScoreDay() }
    if file.score.shown != before, !file.consents.contains(.scoring) {
      fault(.scoreMovesOnItsDay)
    }
    step { $0.reviewLimit() }
    step { $0.requalify() }
    step { $0.reprice() }
    step { $0.judgeEligibility() }
    lookAgain()
  }

  /// The day's end: bills, and the automatic debit out of `funds`. Returns what was debited.
  package mutating func endDay(funds: Money) -> Money {
    moment = today.at(1_439)
    step { $0.expireLocks() }
    if today.isMonthEnd { QuietDay.endMonth(&file) }
    guard file.debt.running > 0 else { return .zero }
    step { $0.billDue() }
    let taken = debit(funds: funds)
    cause = .calendar
    issueStatement()
    return taken
  }

  /// The clocks of open cases at the day's last minute, after staff have answered.
  package mutating func keepCaseClocks() {
    moment = today.at(1_439)
    keepClocks()
  }
}
