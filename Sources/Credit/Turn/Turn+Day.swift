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

  /// The lender's morning, once a day, before the first act after it: what lateness brings, score
  /// day and review, the watch rules over what changed since yesterday, invitations, campaigns,
  /// reminders, the warning to those who never draw. So whatever is told is told by day.
  package mutating func officeHours() {
    moment = today.at(today.policy.invitations.sendMinute)
    step { $0.failHeldDraw() }
    if file.conduct.marks.contains(.isLate) || file.debt.due > .zero {
      step { $0.ageDebt() }
      file.needsWatch = true
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
}

extension CreditFile {
  /// Whether the signals of the warning level were last looked for so long ago that it may fall.
  func isWarningOld(_ today: Today) -> Bool {
    score.warning > .normal
      && today.day - score.watch.seenOn >= today.policy.manners.watch.holdDays
  }
}

extension Turn {
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
    file.needsWatch = true
  }

  /// The day's end: bills, and the automatic debit out of `funds`. Returns what was debited.
  package mutating func endDay(funds: Money) -> Money {
    moment = today.at(1_439)
    step { $0.expireLocks() }
    if today.isMonthEnd { file.endMonth() }
    guard file.debt.running > 0 else { return .zero }
    step { $0.billDue() }
    let taken = debit(funds: funds)
    cause = .calendar
    issueStatement()
    return taken
  }
}

extension CreditFile {
  /// How the line was used this month.
  mutating func endMonth() {
    let isHigh = line.isActive && utilisation >= 80
    conduct.highUseMonths =
      isHigh ? UInt8(clamping: Int(conduct.highUseMonths) + 1) : 0
  }
}

extension Turn {
  /// The clocks of open cases at the day's last minute, after staff have answered.
  package mutating func keepCaseClocks() {
    moment = today.at(1_439)
    keepClocks()
  }

  /// Bill reminders before the due day.
  private mutating func remindOfBill() {
    guard file.debt.running > 0 else { return }
    let dueDay = Int(file.line.dueDay)
    guard today.reminds(dueDay) else { return }
    var amount = Money.zero
    var dueOn = Day.none
    for place in file.debt.occupied {
      let due = file.debt[place].nextDue(dueDay: dueDay)
      guard due.isSet, today.policy.servicing.reminderDays.contains(due - today.day) else {
        continue
      }
      amount += file.debt[place].comingDue(dueDay: dueDay)
      dueOn = due
    }
    guard dueOn.isSet, amount > .zero else { return }
    _ = attempt(unless: ReminderRefusal.isPlannedAlready) {
      file throws(ReminderRefusal) in try file.reminder.plan()
    }
    _ = attempt(unless: ReminderRefusal.nothingIsPlanned) {
      file throws(ReminderRefusal) in try file.reminder.send()
    }
    var notice = notice(.billReminder)
    (notice.amount, notice.effective) = (amount, dueOn)
    send(notice)
  }
}

extension CreditFile {
  /// A login by habit, from the usual place and device: noted without a dialogue.
  package mutating func noteRoutineLogin(on day: Day) {
    guard !access.marks.contains(.quarantined) else { return }
    activity.activeDays |= 1
    activity.lastLogin = day
    (access.loginDistance, access.unusualPercent) = (0, 100)
    reminder.seeWhatWasSent()
    if limit.pending == .close(.inactivity) { keepInUse(on: day) }
  }

  /// The instalment came in only in the day's last hours, or, for a change, in good time.
  package mutating func notePayment(isLastMinute: Bool) {
    conduct.lastMinutePays =
      isLastMinute ? UInt8(clamping: Int(conduct.lastMinutePays) + 1) : 0
  }
}

extension CreditFile {
  /// A day on which nothing happens but, perhaps, a login by habit.
  package mutating func passQuietly(_ today: Today, logsIn: Bool) {
    QuietDay.pass(&self, today)
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
    if case .barred = permission.state { next = tomorrow }
    if case .invited(let until) = line.state { next = min(next, until + 1) }
    if let alarm = documentAlarm(today) { next = min(next, alarm) }
    next = min(next, nextAging(today))
    if bureauReport.reportedOn.isSet {
      let years = today.policy.manners.collections.reportYears
      next = min(next, bureauReport.reportedOn + (years * 365 + 1))
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
  var isBusy: Bool {
    needsWatch || !locks.isEmpty || !cases.isEmpty || replan.isActive || debt.held > .zero
      || debt.due > .zero || conduct.marks.contains(.isLate)
      || invitation.state == .held || invitation.state == .queued
      || profile.marks.contains(.recordedBook)
  }

  func documentAlarm(_ today: Today) -> Day? {
    guard line.isActive, profile.documentUntil.isSet, profile.documentUntil.number > 400 else {
      return nil
    }
    let terms = today.policy.manners.identity
    if !profile.marks.contains(.documentTold) {
      return profile.documentUntil - terms.documentNoticeDays
    }
    let after = profile.documentUntil + 1
    return after > today.day ? after : profile.documentUntil + terms.documentGraceDays
  }

  /// The next bill or its first reminder.
  func billAlarm(_ today: Today) -> Day {
    let dueDay = Int(line.dueDay)
    let days = today.dueDays(dueDay)
    let due = days.this > today.day ? days.this : days.next
    for days in today.policy.servicing.reminderDays where due - days > today.day {
      return due - days
    }
    return due
  }
}
