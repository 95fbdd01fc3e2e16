extension CreditFile {
  /// Midnight: calendars move on, locks expire, what was announced for today takes effect.
  package mutating func beginDay(_ today: Today, into recorder: inout Recorder) {
    portrait.pass(to: today)
    expireLocks(at: today.at(0), into: &recorder)
    applyPending(today, into: &recorder)
    endExtraLimit(today, into: &recorder)
    lapseInvitation(today)
  }

  /// The lender's morning, once a day, before the first act after it: what lateness brings, score
  /// day and review, the watch rules over what changed since yesterday, invitations, campaigns,
  /// reminders, the warning to those who never draw. So whatever is told is told by day.
  package mutating func officeHours(_ today: Today, into recorder: inout Recorder) {
    let moment = today.at(today.policy.invitations.sendMinute)
    if portrait.marks.contains(.isLate) || debt.due > .zero {
      ageDebt(at: moment, today, into: &recorder)
      needsWatch = true
    }
    if today.dayOfMonth == today.policy.clocks.scoreDay {
      keepScoreDay(today, into: &recorder)
      reviewLimit(today, into: &recorder)
      inviteIfDue(today, into: &recorder)
      needsWatch = true
    }
    if needsWatch { watch(at: moment, today, into: &recorder) }
    offerExtraLimit(today, into: &recorder)
    remindOfBill(today, into: &recorder)
    closeUnused(today, into: &recorder)
    warnIfUnused(today, into: &recorder)
  }

  /// The day's end: bills, and the automatic debit out of `funds`. Returns what was debited.
  package mutating func endDay(
    funds: Money, _ today: Today, into recorder: inout Recorder
  ) -> Money {
    let moment = today.at(1_439)
    expireLocks(at: moment, into: &recorder)
    guard debt.running > 0 else { return .zero }
    billDue(at: moment, today, into: &recorder)
    let taken = debit(funds: funds, at: moment, today, into: &recorder)
    issueStatement(at: moment, today, into: &recorder)
    return taken
  }

  /// The clocks of open cases at the day's last minute, after staff have answered.
  package mutating func keepCaseClocks(_ today: Today, into recorder: inout Recorder) {
    keepClocks(at: today.at(1_439), today, into: &recorder)
  }

  /// The watch rules look at an account on which something changed.
  mutating func watch(
    at moment: Moment, _ today: Today, into recorder: inout Recorder
  ) {
    needsWatch = false
    guard line.isActive else { return warn(.normal, at: moment, into: &recorder) }
    guard limit.pending == .nothing else { return }
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

  mutating func warn(
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
    guard today.reminds(dueDay) else { return }
    var amount = Money.zero
    var dueOn = Day.none
    for place in 0..<Debt.capacity where !debt[place].isVacant {
      let due = debt[place].nextDue(dueDay: dueDay)
      guard due.isSet, today.policy.servicing.reminderDays.contains(due - today.day) else {
        continue
      }
      amount += debt[place].comingDue(dueDay: dueDay)
      dueOn = due
    }
    guard dueOn.isSet, amount > .zero else { return }
    let moment = today.at(today.policy.invitations.sendMinute)
    var notice = notice(.billReminder, at: moment)
    (notice.amount, notice.effective) = (amount, dueOn)
    recorder.record(.noticed(notice), at: moment)
  }
}
