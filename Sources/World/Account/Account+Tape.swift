import Credit
import People

extension Account {
  /// One recorded day: on most nothing is recorded. On the due day the month's payment comes in, on
  /// the month's last day its statement; what the lender makes of that is a shadow until the last
  /// statement, on which it acts for real.
  mutating func play(
    _ tape: Tape, _ setting: Setting, _ today: Today, into recorder: inout Recorder
  ) {
    let calendar = TapeCalendar(genesis: setting.genesis)
    if today.dayOfMonth == TapeCalendar.dueDay {
      let month = calendar.month(of: today.day)
      Turn.take(&file, on: today, into: &recorder) {
        $0.record(payment: .whole(tape.payment(month)), settlesStatement: month > 0)
      }
    }
    guard today.isMonthEnd else { return }
    recorder.beginDay()
    let month = calendar.month(of: today.day)
    Turn.take(&file, on: today, into: &recorder) { turn in
      turn.record(tape.statement(month))
      turn.learn(monthlySpend: tape.usualSpending(upTo: month))
      if today.day == setting.observedUntil { turn.takeOver() } else { turn.observeMonth() }
    }
    keepTrack(setting, today, &recorder)
  }

  /// One day after the tape, like any other account's: acts and answers, the day's end, the staff.
  mutating func live(
    after tape: Tape, _ setting: Setting, _ luck: Luck, _ today: Today,
    into recorder: inout Recorder
  ) {
    recorder.beginDay()
    Turn.take(&file, on: today, into: &recorder) { $0.beginDay() }
    let last = act(after: tape, setting, luck, today, into: &recorder)
    _ = Turn.take(&file, on: today, into: &recorder) { $0.endDay(funds: .zero) }
    workCases(setting, luck, today, after: last, into: &recorder)
    keepTrack(setting, today, &recorder)
  }

  /// The acts of the day, all after the lender's morning; returns the minute of the last.
  private mutating func act(
    after tape: Tape, _ setting: Setting, _ luck: Luck, _ today: Today,
    into recorder: inout Recorder
  ) -> Int {
    Turn.take(&file, on: today, into: &recorder) { $0.officeHours() }
    var last = Account.officeOpens
    var day = TapeDay(tape, TapeCalendar(genesis: setting.genesis), luck, today)
    while let timed = day.next(&person, today, seeing: CustomerView(file, on: today)) {
      _ = Turn.take(&file, on: today, into: &recorder) {
        $0.respond(to: timed.act, at: timed.minute)
      }
      last = timed.minute
    }
    return last
  }
}
