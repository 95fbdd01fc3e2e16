/// Which days are worked: Monday to Friday, less public holidays, plus make-up workdays.
///
/// The exceptions come from a document (`demo-data/holidays.yaml`), sorted by day.
package struct BusinessCalendar: Sendable, Equatable {
  private let holidays: [Day]
  private let makeUpWorkdays: [Day]

  /// A calendar with these exceptions to the working week, in any order.
  package init(holidays: [Day] = [], makeUpWorkdays: [Day] = []) {
    self.holidays = holidays.sorted()
    self.makeUpWorkdays = makeUpWorkdays.sorted()
  }

  /// The days whose exceptions are known: whole years, as they are published, from that of the
  /// first to that of the last. Nil where none are known. On all other days only the weekday
  /// counts.
  package var known: ClosedRange<Day>? {
    let days = [holidays.first, holidays.last, makeUpWorkdays.first, makeUpWorkdays.last]
      .compactMap { $0 }
    guard let first = days.min(), let last = days.max(),
      let newYear = Day(year: first.date.year, month: 1, day: 1),
      let yearEnd = Day(year: last.date.year, month: 12, day: 31)
    else { return nil }
    return newYear...yearEnd
  }

  /// Whether staff work on this day.
  package func isWorked(_ day: Day) -> Bool {
    if day.weekday < 5 { return !contains(day, in: holidays) }
    return contains(day, in: makeUpWorkdays)
  }

  /// The day `count` business days after `day`; the day itself is day 0.
  package func day(_ count: Int, businessDaysAfter day: Day) -> Day {
    var (result, left) = (day, count)
    while left > 0 {
      result = result + 1
      if isWorked(result) { left -= 1 }
    }
    return result
  }

  /// Business days after `first`, up to and with `last`; 0 when `last` is not later.
  package func businessDays(from first: Day, to last: Day) -> Int {
    var (day, count) = (first, 0)
    while day < last {
      day = day + 1
      if isWorked(day) { count += 1 }
    }
    return count
  }

  private func contains(_ day: Day, in sorted: [Day]) -> Bool {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < day { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low] == day
  }
}
