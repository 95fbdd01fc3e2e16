enum QuietDay {
  static func pass(_ file: inout CreditFile, _ today: Today) {
    file.activity.pass()
    file.access.pass()
    file.conduct.pass(to: today)
    if today.isMonday { file.outside.passWeek() }
  }
}
