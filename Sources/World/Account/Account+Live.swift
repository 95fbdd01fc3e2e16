package import Credit
package import People

extension Account {
  /// Whether a day just passes: most do. A persona's days before the lender hears of them do too.
  mutating func passes(
    _ setting: Setting, _ glance: Glance, _ luck: Luck, _ today: Today
  ) -> Bool {
    if case .tape = person.source { return false }
    if case .script(let index) = person.source,
      today.day < setting.cast.scripts[Int(index)].firstContact
    {
      return true
    }
    let alarm = file.alarm
    // A wrong lock that an order ended yesterday is still to be counted, whatever the alarm knows.
    guard alarm.sleeps(on: today), !alarm.isCalling, !person.wrongSince.isSet else { return false }
    if let logsIn = glance.logsIn(person, luck, today.day, decidedOn: alarm.decidedOn) {
      pass(today, logsIn: logsIn)
      return true
    }
    // Chance asked for a closer look, and often that is all.
    let plan = plan(Routine(person, setting.cast, luck), luck, today)
    guard plan.isQuiet else { return false }
    pass(today, logsIn: plan.logsIn)
    return true
  }

  private mutating func pass(_ today: Today, logsIn: Bool) {
    QuietDay.pass(&file, today, logsIn: logsIn)
    if today.isMonthEnd { track.endMonth(limit: file.limit.shown) }
  }

  private func plan(_ routine: Routine, _ luck: Luck, _ today: Today) -> DayPlan {
    routine.look(luck, today, file.status(on: today), person, newest: file.appealable[0])
  }

  /// One day of one account that does not just pass: a bounded dialogue of person and lender by the
  /// minute, the day's end, and the staff who answer cases. Reads no other account.
  package mutating func live(
    _ setting: Setting, _ routine: Routine, _ luck: Luck, _ today: Today,
    into recorder: inout Recorder
  ) {
    let plan = plan(routine, luck, today)
    recorder.beginDay()
    collectMonth(routine, luck, today, into: &recorder)
    let last = spend(plan, setting, routine, luck, today, into: &recorder)
    endDay(setting, routine, luck, today, into: &recorder)
    workCases(setting, luck, today, after: last, into: &recorder)
    keepTrack(setting, today, &recorder)
    Alarm.set(&file, today)
  }

  /// On the score day the lender takes in what was spent in the month before.
  private mutating func collectMonth(
    _ routine: Routine, _ luck: Luck, _ today: Today, into recorder: inout Recorder
  ) {
    guard today.dayOfMonth == today.policy.clocks.scoreDay,
      let month = routine.spending(of: person, luck, in: today.day - today.dayOfMonth)
    else { return }
    Turn.take(&file, on: today, into: &recorder) { $0.collect(month) }
  }

  private mutating func endDay(
    _ setting: Setting, _ routine: Routine, _ luck: Luck, _ today: Today,
    into recorder: inout Recorder
  ) {
    guard file.debt.running > 0 else {
      _ = Turn.take(&file, on: today, into: &recorder) { $0.endDay(funds: .zero) }
      return
    }
    let isDueDay = file.hasDueDay(today)
    let funds = person.funds(
      setting.cast, luck, today, isDueDay: isDueDay, keepsPlan: file.replan.isActive)
    let taken = Turn.take(&file, on: today, into: &recorder) { $0.endDay(funds: funds) }
    if isDueDay, taken > .zero {
      QuietDay.notePayment(&file, isLastMinute: routine.paysLastMinute(person, luck, today.day))
    }
    if funds == .largest, file.debt.due > .zero, file.debt.cardPlace == nil {
      recorder.fault(.debitIsRetried, file.account, today.day)
    }
  }

  mutating func workCases(
    _ setting: Setting, _ luck: Luck, _ today: Today, after last: Int,
    into recorder: inout Recorder
  ) {
    guard !file.cases.isEmpty else { return }
    Turn.take(&file, on: today, into: &recorder) { turn in
      StaffDay(luck: luck, cast: setting.cast, today: today, after: last).work(on: &turn)
      turn.keepCaseClocks()
    }
    noteUnlocks(today, into: &recorder)
  }

  /// The day up to its end; returns the minute of the customer's last act.
  private mutating func spend(
    _ plan: DayPlan, _ setting: Setting, _ routine: Routine, _ luck: Luck, _ today: Today,
    into recorder: inout Recorder
  ) -> Int {
    guard plan.isQuiet else {
      Turn.take(&file, on: today, into: &recorder) { $0.beginDay() }
      return act(plan, setting, routine, luck, today, into: &recorder)
    }
    Turn.take(&file, on: today, into: &recorder) { $0.beginQuietDay(logsIn: plan.logsIn) }
    noteUnlocks(today, into: &recorder)
    return 0
  }

  /// The acts of the day, each answered before the next; returns the minute of the last.
  private mutating func act(
    _ plan: DayPlan, _ setting: Setting, _ routine: Routine, _ luck: Luck, _ today: Today,
    into recorder: inout Recorder
  ) -> Int {
    var last = 0
    var isMorningDone = false
    var day = PersonDay(plan, routine, luck)
    var ownerWasInControl = person.ownerIsInControl
    while let timed = day.next(&person, today, file) {
      // A thief takes over by acting: before the lender has heard of it.
      if ownerWasInControl, !person.ownerIsInControl { recorder.tally.takeovers += 1 }
      if !isMorningDone, timed.minute >= Account.officeOpens {
        Turn.take(&file, on: today, into: &recorder) { $0.officeHours() }
        noteUnlocks(today, into: &recorder)
        isMorningDone = true
      }
      respond(to: timed, setting, luck, today, into: &recorder)
      ownerWasInControl = person.ownerIsInControl
      last = timed.minute
    }
    if day.hasLeft { recorder.tally.lostCustomers += 1 }
    if !isMorningDone { Turn.take(&file, on: today, into: &recorder) { $0.officeHours() } }
    noteUnlocks(today, into: &recorder)
    return last
  }

  /// The minute from which the lender's daily work is done.
  static let officeOpens = 9 * 60

  private mutating func respond(
    to timed: TimedAct, _ setting: Setting, _ luck: Luck, _ today: Today,
    into recorder: inout Recorder
  ) {
    let before = TruthBefore(
      locksPlaced: recorder.tally.locksPlaced, drawnFen: recorder.tally.drawnFen)
    let answer = Turn.take(&file, on: today, into: &recorder) {
      $0.respond(to: timed.act, at: timed.minute)
    }
    if person.hear(answer, to: timed.act, setting.cast, luck, today) {
      recorder.tally.lostCustomers += 1
    }
    noteTruth(before, timed, answer, setting, today, into: &recorder)
  }

  /// The list's memory of the day: its notices, and on a month's last day the limit; and what must
  /// hold at the end of any day.
  mutating func keepTrack(
    _ setting: Setting, _ today: Today, _ recorder: inout Recorder
  ) {
    for index in recorder.noticesOfDay {
      let notice = recorder.notice(at: index)
      track.note(notice)
      check(notice, today, into: &recorder)
    }
    if today.isMonthEnd { track.endMonth(limit: file.limit.shown) }
    if file.limit.extraUntil.isSet, today.day >= file.limit.extraUntil {
      recorder.fault(.temporaryLimitEnds, file.account, today.day)
    }
    if file.bureauReport.isStale(on: today) {
      recorder.fault(.badNewsIsForgotten, file.account, today.day)
    }
  }

  private func check(
    _ notice: Notice, _ today: Today, into recorder: inout Recorder
  ) {
    if notice.kind.isAdverse, !notice.appealUntil.isSet, notice.lock != .customer {
      recorder.fault(.noticeShowsAWay, file.account, today.day)
    }
    let waits = notice.kind.isMarketing || notice.kind == .education || notice.kind == .billReminder
    if waits, !today.policy.invitations.hours.contains(Int(notice.sent.minute)) {
      recorder.fault(.contactKeepsHours, file.account, today.day)
    }
  }
}
