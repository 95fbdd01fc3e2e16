package import Credit
package import People

extension Account {
  /// One day of one account: a bounded dialogue of person and lender by the minute, the day's end,
  /// and the staff who answer cases. Reads no other account.
  package mutating func live(
    _ setting: Setting, _ luck: Luck, _ today: Today, into recorder: inout Recorder
  ) {
    if case .script(let index) = person.source,
      today.day < setting.cast.scripts[Int(index)].firstContact
    {
      return
    }
    recorder.beginDay()
    file.beginDay(today, into: &recorder)
    openApp(setting.cast, luck, today, into: &recorder)
    let last = act(setting.cast, luck, today, into: &recorder)
    let funds = file.debt.running > 0 ? funds(setting.cast, luck, today) : .zero
    _ = file.endDay(funds: funds, today, into: &recorder)
    if !file.cases.isEmpty {
      StaffDay(luck: luck, roster: setting.cast.roster, today: today, after: last)
        .work(on: &file, into: &recorder)
      file.keepCaseClocks(today, into: &recorder)
    }
    keepTrack(today, recorder)
  }

  private mutating func funds(_ cast: Cast, _ luck: Luck, _ today: Today) -> Money {
    person.funds(cast, luck, today, isDueDay: file.hasDueDay(today))
  }

  /// The acts of the day, each answered before the next; returns the minute of the last.
  private mutating func act(
    _ cast: Cast, _ luck: Luck, _ today: Today, into recorder: inout Recorder
  ) -> Int {
    var last = 0
    var isMorningDone = false
    var day = PersonDay(
      person, cast, luck, today, file.status(on: today), newest: file.appealable[0])
    if day.isIdle(person) {
      file.officeHours(today, into: &recorder)
      return last
    }
    while let timed = day.next(&person, today, file) {
      if !isMorningDone, timed.minute >= Account.officeOpens {
        file.officeHours(today, into: &recorder)
        isMorningDone = true
      }
      respond(to: timed, today, into: &recorder)
      last = timed.minute
    }
    if !isMorningDone { file.officeHours(today, into: &recorder) }
    return last
  }

  /// The minute from which the lender's daily work is done.
  static let officeOpens = 9 * 60

  private mutating func respond(
    to timed: TimedAct, _ today: Today, into recorder: inout Recorder
  ) {
    let locksBefore = recorder.tally.locksPlaced
    _ = file.respond(to: timed.act, at: timed.minute, today, into: &recorder)
    if recorder.tally.locksPlaced > locksBefore, person.ownerIsInControl {
      recorder.tally.wrongLocks += 1
    }
  }

  private mutating func openApp(
    _ cast: Cast, _ luck: Luck, _ today: Today, into recorder: inout Recorder
  ) {
    guard case .script(let index) = person.source,
      PersonDay.opensApp(cast.scripts[Int(index)], luck, today.day)
    else { return }
    _ = file.respond(
      to: .login(newDevice: false, kilometres: 0), at: 0, today, into: &recorder)
  }

  /// The list's memory of the day: its notices, and on a month's last day the limit.
  mutating func keepTrack(_ today: Today, _ recorder: borrowing Recorder) {
    for index in recorder.noticesOfDay { track.note(recorder.notice(at: index)) }
    if today.isMonthEnd { track.endMonth(limit: file.limit.shown) }
  }
}
