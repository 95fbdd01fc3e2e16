/// A day on which nothing happens but, perhaps, a login by habit: no turn is taken, since there is
/// nothing to tell. Most days of most files are such, so it costs next to nothing.
package enum QuietDay {
  /// The day passes.
  package static func pass(_ file: inout CreditFile, _ today: Today, logsIn: Bool) {
    pass(&file, today)
    if logsIn { signIn(&file, on: today.day) }
    if today.isMonthEnd { endMonth(&file) }
  }

  /// A login by habit, from the usual place and device: noted without a dialogue.
  static func signIn(_ file: inout CreditFile, on day: Day) {
    guard !file.access.isQuarantined else { return }
    file.activity.signIn(on: day)
    file.access.signInAsUsual()
    file.reminder.seeWhatWasSent()
    if file.limit.pending == .close(.inactivity) {
      file.conduct.use(on: day)
      file.limit.withdraw()
    }
  }

  /// The instalment came in only in the day's last hours, or, for a change, in good time.
  package static func notePayment(_ file: inout CreditFile, isLastMinute: Bool) {
    file.conduct.notePayment(isLastMinute: isLastMinute)
  }

  /// Calendars move on.
  static func pass(_ file: inout CreditFile, _ today: Today) {
    file.activity.pass()
    file.access.pass()
    file.conduct.pass(to: today)
    if today.isMonday { file.outside.passWeek() }
  }

  /// How the line was used this month.
  static func endMonth(_ file: inout CreditFile) {
    file.conduct.endMonth(isHigh: file.line.isActive && file.utilisation >= 80)
  }
}
