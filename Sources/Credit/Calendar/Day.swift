/// A calendar day, counted from 1970-01-01, good until 2149-06-06.
///
/// Two bytes, because an account holds many of them. `Day.none` (1970-01-01 itself) stands for
/// "no such day" and is earlier than every other day.
package struct Day: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// Days since 1970-01-01, 0...65535.
  package let number: UInt16

  /// The day `number` days after 1970-01-01; traps outside 0...65535.
  package init(number: Int) { self.number = UInt16(number) }

  /// No day at all.
  package static let none = Day(number: 0)

  /// Whether this is a real day.
  package var isSet: Bool { number != 0 }

  /// Earlier day first.
  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// The day `number` days after 1970-01-01, or the end of the calendar that it lies beyond.
  package init(clamping number: Int) { self.number = UInt16(clamping: number) }

  /// The day `days` later; beyond the calendar, its last day.
  package static func + (day: Day, days: Int) -> Day {
    Day(clamping: Int(day.number) + days)
  }

  /// The day `days` earlier; before the calendar, no day.
  package static func - (day: Day, days: Int) -> Day {
    Day(clamping: Int(day.number) - days)
  }

  /// Days from `earlier` to `later`; negative when they are the other way round.
  package static func - (later: Day, earlier: Day) -> Int {
    Int(later.number) - Int(earlier.number)
  }

  /// 0 for Monday to 6 for Sunday; 1970-01-01 was a Thursday.
  package var weekday: Int { (Int(number) + 3) % 7 }
}

extension Day {
  /// The days a world can live. People had a life before its first day, and clocks, terms and
  /// documents reach beyond its last: the calendar has 20 years of room before and 29 after.
  package static let lived = Day(number: 7_305)...Day(number: 54_785)

  /// Whether so many days can be lived after this one.
  package func canLive(_ days: Int) -> Bool { days <= Day.lived.upperBound - self }

  /// The day of a date of the Gregorian calendar; nil where there is no such date, or it lies
  /// outside 1970-01-02...2149-06-06.
  package init?(year: Int, month: Int, day: Int) {
    guard (1970...2149).contains(year), (1...12).contains(month),
      day >= 1, day <= Day.days(inMonth: month, of: year)
    else { return nil }
    let number = Day.count(year: year, month: month, day: day)
    guard (1...65_535).contains(number) else { return nil }
    self.init(number: number)
  }

  /// Year, month 1...12 and day of the month 1...31.
  ///
  /// The count runs in years that begin in March, so that the leap day comes last.
  package var date: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let march = (5 * dayOfYear + 2) / 153
    let month = march < 10 ? march + 3 : march - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * march + 2) / 5 + 1)
  }

  /// Days of a month, 28...31.
  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The day of month `dayOfMonth` in the month `months` after this day's month; past the month's
  /// end it falls on the last day.
  package func sameMonth(plus months: Int, dayOfMonth: Int) -> Day {
    let (year, month, _) = date
    let index = year * 12 + month - 1 + months
    let (targetYear, targetMonth) = (index / 12, index % 12 + 1)
    let last = min(dayOfMonth, Day.days(inMonth: targetMonth, of: targetYear))
    return Day(clamping: Day.count(year: targetYear, month: targetMonth, day: last))
  }

  /// Months since year 0, for differences between months.
  package var monthIndex: Int {
    let (year, month, _) = date
    return year * 12 + month - 1
  }

  private static func count(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted % 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

extension Day: CustomStringConvertible {
  /// The ISO form, `2025-07-01`; `-` for no day.
  package var description: String {
    guard isSet else { return "-" }
    let (year, month, day) = date
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// The day written as `2025-07-01`; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
