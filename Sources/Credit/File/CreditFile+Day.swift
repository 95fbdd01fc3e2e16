extension CreditFile {
  /// Midnight: calendars move on, locks expire, what was announced for today takes effect.
  package mutating func beginDay(_ today: Today, into recorder: inout Recorder) {
    portrait.pass(to: today)
    expireLocks(at: today.at(0), today, into: &recorder)
    applyPending(today, into: &recorder)
    endExtraLimit(today, into: &recorder)
    lapseInvitation(today, into: &recorder)
    forgetReport(today, into: &recorder)
  }

  /// The lender's morning, once a day, before the first act after it: what lateness brings, score
  /// day and review, the watch rules over what changed since yesterday, invitations, campaigns,
  /// reminders, the warning to those who never draw. So whatever is told is told by day.
  package mutating func officeHours(_ today: Today, into recorder: inout Recorder) {
    let moment = today.at(today.policy.invitations.sendMinute)
    failHeldDraw(at: moment, today, into: &recorder)
    if portrait.marks.contains(.isLate) || debt.due > .zero {
      ageDebt(at: moment, today, into: &recorder)
      needsWatch = true
    }
    watchPlan(at: moment, today, into: &recorder)
    if today.dayOfMonth == today.policy.clocks.scoreDay {
      keepMonth(today, into: &recorder)
    }
    if needsWatch || isWarningOld(today) { watch(at: moment, today, into: &recorder) }
    liftWhatIsMet(at: moment, today, into: &recorder)
    watchDocument(at: moment, today, into: &recorder)
    expireBar(today, into: &recorder)
    releaseInvitation(today, into: &recorder)
    tighten(today, into: &recorder)
    offerExtraLimit(today, into: &recorder)
    remindOfBill(today, into: &recorder)
    closeUnused(today, into: &recorder)
    warnIfUnused(today, into: &recorder)
  }

  /// Whether the signals of the warning level were last looked for so long ago that it may fall.
  private func isWarningOld(_ today: Today) -> Bool {
    score.warning > .normal
      && today.day - score.watch.seenOn >= today.policy.manners.watch.holdDays
  }

  /// The monthly work of the score day.
  private mutating func keepMonth(_ today: Today, into recorder: inout Recorder) {
    let before = score.shown
    keepScoreDay(today, into: &recorder)
    if score.shown != before, !consents.contains(.scoring) {
      recorder.fault(.scoreMovesOnItsDay, account, today.day)
    }
    reviewLimit(today, into: &recorder)
    requalify(today, into: &recorder)
    reprice(today, into: &recorder)
    judgeEligibility(today, into: &recorder)
    needsWatch = true
  }

  /// The day's end: bills, and the automatic debit out of `funds`. Returns what was debited.
  package mutating func endDay(
    funds: Money, _ today: Today, into recorder: inout Recorder
  ) -> Money {
    let moment = today.at(1_439)
    expireLocks(at: moment, today, into: &recorder)
    if today.isMonthEnd { endMonth() }
    guard debt.running > 0 else { return .zero }
    billDue(at: moment, today, into: &recorder)
    let taken = debit(funds: funds, at: moment, today, into: &recorder)
    issueStatement(at: moment, today, into: &recorder)
    return taken
  }

  /// How the line was used this month.
  private mutating func endMonth() {
    let isHigh = line.isActive && utilisation >= 80
    portrait.highUseMonths =
      isHigh ? UInt8(clamping: Int(portrait.highUseMonths) + 1) : 0
  }

  /// The clocks of open cases at the day's last minute, after staff have answered.
  package mutating func keepCaseClocks(_ today: Today, into recorder: inout Recorder) {
    keepClocks(at: today.at(1_439), today, into: &recorder)
  }

  /// Bill reminders before the due day.
  private mutating func remindOfBill(_ today: Today, into recorder: inout Recorder) {
    guard debt.running > 0 else { return }
    let dueDay = Int(line.dueDay)
    guard today.reminds(dueDay) else { return }
    var amount = Money.zero
    var dueOn = Day.none
    for place in debt.occupied {
      let due = debt[place].nextDue(dueDay: dueDay)
      guard due.isSet, today.policy.servicing.reminderDays.contains(due - today.day) else {
        continue
      }
      amount += debt[place].comingDue(dueDay: dueDay)
      dueOn = due
    }
    guard dueOn.isSet, amount > .zero else { return }
    try? reminder.plan()
    try? reminder.send()
    let moment = today.at(today.policy.invitations.sendMinute)
    var notice = notice(.billReminder, at: moment)
    (notice.amount, notice.effective) = (amount, dueOn)
    recorder.record(.noticed(notice), at: moment)
  }

  /// A login by habit, from the usual place and device: noted without a dialogue.
  package mutating func noteRoutineLogin(on day: Day) {
    guard !portrait.marks.contains(.quarantined) else { return }
    portrait.activeDays |= 1
    portrait.lastLogin = day
    (portrait.loginDistance, portrait.unusualPercent) = (0, 100)
    if reminder.state == .sent { try? reminder.see() }
    if limit.pending == .close(.inactivity) { keepInUse(on: day) }
  }

  /// The instalment came in only in the day's last hours, or, for a change, in good time.
  package mutating func notePayment(isLastMinute: Bool) {
    portrait.lastMinutePays =
      isLastMinute ? UInt8(clamping: Int(portrait.lastMinutePays) + 1) : 0
  }
}

extension CreditFile {
  /// A day on which nothing happens but, perhaps, a login by habit.
  package mutating func passQuietly(_ today: Today, logsIn: Bool) {
    portrait.pass(to: today)
    if logsIn { noteRoutineLogin(on: today.day) }
    if today.isMonthEnd { endMonth() }
  }

  /// Somebody ordered something: the next day is looked at in full.
  package mutating func wake() { alarm.on = .none }

  /// Finds the next day on which something happens by itself. Rather too early than too late.
  package mutating func setAlarm(_ today: Today) {
    let tomorrow = today.day + 1
    alarm.decidedOn = appealable.newestOn
    alarm.isCalling = !status(on: today).isDisjoint(with: CustomerStatus.calls)
    guard !isBusy else { return alarm.on = tomorrow }
    var next = today.nextScoreDay
    if limit.pendingOn.isSet { next = min(next, limit.pendingOn) }
    if limit.extraUntil.isSet { next = min(next, limit.extraUntil) }
    if case .barred(let until) = permission.state { next = min(next, until) }
    if case .invited(let until) = line.state { next = min(next, until + 1) }
    if let alarm = documentAlarm(today) { next = min(next, alarm) }
    next = min(next, nextAging(today))
    if portrait.reportedOn.isSet {
      let years = today.policy.manners.collections.reportYears
      next = min(next, portrait.reportedOn + (years * 365 + 1))
    }
    if score.warning > .normal {
      next = min(next, score.watch.seenOn + today.policy.manners.watch.holdDays)
    }
    if line.isActive, debt.running == 0, limit.pending == .nothing,
      let unused = daysSinceUse(on: today.day)
    {
      next = min(next, today.day + max(1, today.policy.clocks.inactivityDays - unused))
    }
    if debt.running > 0 { next = min(next, billAlarm(today)) }
    alarm.on = max(next, tomorrow)
  }

  /// Whether something needs a look every day.
  private var isBusy: Bool {
    needsWatch || !locks.isEmpty || !cases.isEmpty || replan.isActive || debt.held > .zero
      || debt.due > .zero || portrait.marks.contains(.isLate)
      || invitation.state == .held || invitation.state == .queued
      || portrait.marks.contains(.recordedBook)
  }

  private func documentAlarm(_ today: Today) -> Day? {
    guard line.isActive, portrait.documentUntil.isSet, portrait.documentUntil.number > 400 else {
      return nil
    }
    let terms = today.policy.manners.identity
    if !portrait.marks.contains(.documentTold) {
      return portrait.documentUntil - terms.documentNoticeDays
    }
    let after = portrait.documentUntil + 1
    return after > today.day ? after : portrait.documentUntil + terms.documentGraceDays
  }

  /// The next bill or its first reminder.
  private func billAlarm(_ today: Today) -> Day {
    let dueDay = Int(line.dueDay)
    let days = today.dueDays(dueDay)
    let due = days.this > today.day ? days.this : days.next
    for days in today.policy.servicing.reminderDays where due - days > today.day {
      return due - days
    }
    return due
  }
}
