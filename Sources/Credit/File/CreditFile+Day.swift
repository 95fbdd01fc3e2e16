extension CreditFile {
  /// Midnight: calendars move on, locks expire, what was announced for today takes effect.
  package mutating func beginDay(_ today: Today, into recorder: inout Recorder) {
    portrait.pass(to: today)
    expireLocks(at: today.at(0), into: &recorder)
    applyPending(today, into: &recorder)
    endExtraLimit(today, into: &recorder)
    lapseInvitation(today)
  }

  /// The lender's morning, once a day, before the first act after it: score day and review,
  /// invitations, campaigns, reminders, the warning to those who never draw.
  package mutating func officeHours(_ today: Today, into recorder: inout Recorder) {
    if today.dayOfMonth == today.policy.clocks.scoreDay {
      keepScoreDay(today, into: &recorder)
      reviewLimit(today, into: &recorder)
      inviteIfDue(today, into: &recorder)
      needsWatch = true
    }
    offerExtraLimit(today, into: &recorder)
    remindOfBill(today, into: &recorder)
    warnIfUnused(today, into: &recorder)
  }

  /// The day's end: bills, the automatic debit out of `funds`, what lateness brings, the watch
  /// rules, the clocks of cases. Returns what was debited.
  package mutating func endDay(
    funds: Money, _ today: Today, into recorder: inout Recorder
  ) -> Money {
    let moment = today.at(1_439)
    expireLocks(at: moment, into: &recorder)
    var taken = Money.zero
    if debt.running > 0 {
      billDue(at: moment, today, into: &recorder)
      taken = debit(funds: funds, at: moment, today, into: &recorder)
      ageDebt(at: moment, today, into: &recorder)
    }
    if needsWatch || portrait.marks.contains(.isLate) {
      watch(at: moment, today, into: &recorder)
    }
    keepClocks(at: moment, today, into: &recorder)
    return taken
  }

  /// The watch rules look at an account on which something changed.
  private mutating func watch(
    at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    needsWatch = false
    guard line.isActive, limit.pending == .nothing else { return }
    refreshDefaultProbability(today)
    let verdict = ask(.watch, today, recorder: recorder)
    act(on: verdict, at: moment, today, into: &recorder)
  }

  /// Does what the deciding rule of a watch or review says.
  mutating func act(
    on verdict: Verdict, at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    guard let rule = verdict.rule else { return warn(.normal, at: moment, into: &recorder) }
    switch today.policy.rules[rule].action {
    case .lock(let kind):
      lock(kind, verdict, by: .policy, at: moment, today, into: &recorder)
    case .cut(let percent):
      cut(percent, verdict, by: .policy, at: moment, today, into: &recorder)
    case .close: close(.credit, verdict, by: .policy, at: moment, today, into: &recorder)
    case .refer(let proposal):
      refer(verdict, proposal, lock: nil, at: moment, today, into: &recorder)
    case .warn(let level): warn(level, at: moment, into: &recorder)
    case .approve, .decline, .offer, .raise: break
    }
  }

  private mutating func warn(
    _ level: WarningLevel, at moment: Moment, into recorder: inout Recorder
  ) {
    guard level != score.warning else { return }
    recorder.record(.warned(level, from: score.warning), at: moment)
    score.warning = level
  }

  /// Bill reminders before the due day.
  private mutating func remindOfBill(_ today: Today, into recorder: inout Recorder) {
    guard debt.running > 0 else { return }
    let dueDay = Int(line.dueDay)
    var amount = Money.zero
    var dueOn = Day.none
    for place in 0..<Debt.capacity where !debt[place].isVacant {
      let due = debt[place].nextDue(dueDay: dueDay)
      guard due.isSet, today.policy.servicing.reminderDays.contains(due - today.day) else {
        continue
      }
      var copy = debt[place]
      amount += copy.bill(dueDay: dueDay).amount
      dueOn = due
    }
    guard dueOn.isSet, amount > .zero else { return }
    let moment = today.at(today.policy.invitations.sendMinute)
    var notice = notice(.billReminder, at: moment)
    (notice.amount, notice.effective) = (amount, dueOn)
    recorder.record(.noticed(notice), at: moment)
  }
}
