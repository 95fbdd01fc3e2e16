/// The day as every account sees it: date, policy, calendar. The same for all accounts, made once.
package final class Today: Sendable {
  /// The day.
  package let day: Day
  /// The year.
  package let year: Int
  /// Month 1...12 and day of the month 1...31.
  package let month: Int
  /// Day of the month, 1...31.
  package let dayOfMonth: Int
  /// Whether it is the last day of its month.
  package let isMonthEnd: Bool
  /// Whether staff work.
  package let isWorked: Bool
  /// The policy in force.
  package let policy: Policy
  /// Business days.
  package let calendar: BusinessCalendar
  /// Economy and law.
  package let environment: Environment
  /// Whether it is a Monday.
  let isMonday: Bool
  /// The next day on which scores move, after this one.
  package let nextScoreDay: Day
  /// The last day of this month.
  let monthEnd: Day
  private let nextMonthDays: Int
  /// Today as a due day.
  let due: DueDate
  /// The due days that customers are reminded of today, one bit a day of the month.
  private let reminded: UInt32
  /// The campaign whose offers go out today; nil on most days.
  let campaign: Campaign?

  /// Whether every account is looked at today: a campaign, or class-wide tightening.
  let isForEverybody: Bool

  /// The context of one day.
  package init(
    _ day: Day, policy: Policy, calendar: BusinessCalendar, environment: Environment = Environment()
  ) {
    self.day = day
    self.environment = environment
    isMonday = day.weekday == 0
    (year, month, dayOfMonth) = day.date
    let sameMonth = day.sameMonth(plus: 0, dayOfMonth: policy.clocks.scoreDay)
    nextScoreDay =
      sameMonth > day ? sameMonth : day.sameMonth(plus: 1, dayOfMonth: policy.clocks.scoreDay)
    monthEnd = day.sameMonth(plus: 0, dayOfMonth: 31)
    nextMonthDays = day.sameMonth(plus: 1, dayOfMonth: 31) - monthEnd
    due = DueDate(day)
    isMonthEnd = due.isMonthEnd
    isWorked = calendar.isWorked(day)
    let dueDates = policy.servicing.reminderDays.map { DueDate(day + $0) }
    reminded = (1...31).reduce(0) { mask, dueDay in
      dueDates.contains { $0.fits(dueDay) } ? mask | 1 << UInt32(dueDay) : mask
    }
    let (month, dayOfMonth) = (month, dayOfMonth)
    campaign = policy.campaigns.first { $0.month == month && $0.day == dayOfMonth }
    isForEverybody = environment.tightens || campaign != nil
    (self.policy, self.calendar) = (policy, calendar)
  }

  /// The due day of this month for lines with that day of the month, and of the next.
  func dueDays(_ dueDay: Int) -> (this: Day, next: Day) {
    let first = day - (dayOfMonth - 1)
    let length = monthEnd - first + 1
    return (
      first + (min(dueDay, length) - 1), monthEnd + min(dueDay, nextMonthDays)
    )
  }

  /// A minute of this day.
  package func at(_ minute: Int) -> Moment { Moment(day, minute: minute) }

  /// Whether lines with this due day are reminded of a bill today: a quick first look.
  func reminds(_ dueDay: Int) -> Bool { reminded & 1 << UInt32(dueDay) != 0 }

  /// Whether instalments of lines with this due day can come due today: a quick first look.
  package func mayBeDue(_ dueDay: Int) -> Bool { due.fits(dueDay) }
}

/// A day as a due day of the month.
struct DueDate: Sendable {
  let dayOfMonth: Int
  let isMonthEnd: Bool

  init(_ day: Day) {
    dayOfMonth = day.date.day
    isMonthEnd = (day + 1).date.day == 1
  }

  /// Whether instalments due on day `dueDay` of a month fall on this day; past a month's end they
  /// fall on its last day.
  func fits(_ dueDay: Int) -> Bool { dayOfMonth == dueDay || isMonthEnd && dueDay > dayOfMonth }
}
