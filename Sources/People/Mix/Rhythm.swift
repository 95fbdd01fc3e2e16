package import Credit

/// How borrowing and spending follow the calendar: weekdays, months, the days around payday, and
/// festivals, each in percent of the usual. Part of the mix; left out, every day is like any other.
package struct Rhythm: Sendable, Equatable {
  /// Monday to Sunday, in percent.
  package let weekdays: [Int]
  /// January to December, in percent.
  package let months: [Int]
  /// What is spent from January to December, in percent of the usual month.
  package let spending: [Int]
  /// The months of shopping festivals, 1...12.
  package let festivalMonths: [Int]
  /// The last days before a payday, when money is short.
  package let beforePayday: Stretch
  /// The days from a payday on, when it is there.
  package let afterPayday: Stretch
  /// Festivals; where two meet, both count.
  package let festivals: [Festival]

  /// Some days, and how much is borrowed on them.
  package struct Stretch: Sendable, Equatable {
    /// How many days, 0...14.
    package let days: Int
    /// In percent of the usual.
    package let percent: Int

    /// So many days at so many percent.
    package init(days: Int, percent: Int) { (self.days, self.percent) = (days, percent) }
  }

  /// A festival for which people spend, or at which they rest.
  package struct Festival: Sendable, Equatable {
    /// Its name in the document.
    package let name: String
    /// When it is.
    package let time: Time
    /// In percent of the usual.
    package let percent: Int

    /// When a festival is.
    package enum Time: Sendable, Equatable {
      /// Between two dates of every year, both as month × 100 + day, in order.
      case yearly(ClosedRange<Int>)
      /// On stretches of days, ascending: the moon's feasts fall on other dates each year.
      case on([ClosedRange<Day>])
    }

    /// A festival.
    package init(name: String, time: Time, percent: Int) {
      (self.name, self.time, self.percent) = (name, time, percent)
    }
  }

  /// A rhythm as written in a mix document: seven weekdays, twelve months of draws and spending.
  package init(
    weekdays: [Int], months: [Int], spending: [Int], festivalMonths: [Int],
    beforePayday: Stretch, afterPayday: Stretch, festivals: [Festival]
  ) {
    precondition(weekdays.count == 7 && months.count == 12 && spending.count == 12)
    (self.weekdays, self.months, self.festivals) = (weekdays, months, festivals)
    (self.spending, self.festivalMonths) = (spending, festivalMonths)
    (self.beforePayday, self.afterPayday) = (beforePayday, afterPayday)
  }

  /// Every day like any other.
  package static let none = Rhythm(
    weekdays: [Int](repeating: 100, count: 7), months: [Int](repeating: 100, count: 12),
    spending: [Int](repeating: 100, count: 12), festivalMonths: [],
    beforePayday: Stretch(days: 0, percent: 100), afterPayday: Stretch(days: 0, percent: 100),
    festivals: [])
}

extension Rhythm {
  /// What is borrowed on a day by everybody, in percent of the usual.
  package func percent(on day: Day) -> Int {
    let (_, month, dayOfMonth) = day.date
    let percent = weekdays[day.weekday] * months[month - 1] / 100
    return festivals.reduce(percent) { percent, festival in
      festival.holds(on: day, date: month * 100 + dayOfMonth)
        ? percent * festival.percent / 100 : percent
    }
  }

  /// The same for somebody who is paid on a day of the month, 1...28.
  func percent(on day: Day, payday: Int) -> Int {
    percent(on: day) * aroundPayday(day, payday) / 100
  }

  /// The most that `percent(on:payday:)` can be on a day, whoever it is.
  func most(on day: Day) -> Int { percent(on: day) * mostAroundPayday / 100 }

  /// The most that it can be on any day.
  var most: Int {
    let festive = festivals.reduce(100) { $0 * max(100, $1.percent) / 100 + 1 }
    return (weekdays.max() ?? 100) * (months.max() ?? 100) / 100 * festive / 100
      * mostAroundPayday / 100 + 1
  }

  private var mostAroundPayday: Int {
    max(beforePayday.percent, afterPayday.percent, between)
  }

  /// The days between, so that a month of thirty days comes to the usual.
  private var between: Int {
    let days = 30 - beforePayday.days - afterPayday.days
    let rest =
      3_000 - beforePayday.days * beforePayday.percent
      - afterPayday.days * afterPayday.percent
    return max(0, rest / days)
  }

  private func aroundPayday(_ day: Day, _ payday: Int) -> Int {
    let date = day.date
    let since = date.day - payday
    if since >= 0, since < afterPayday.days { return afterPayday.percent }
    let length = Day.days(inMonth: date.month, of: date.year)
    let until = since < 0 ? -since : length + payday - date.day
    return until <= beforePayday.days ? beforePayday.percent : between
  }
}

extension Rhythm.Festival {
  fileprivate func holds(on day: Day, date: Int) -> Bool {
    switch time {
    case .yearly(let dates): dates.contains(date)
    case .on(let stretches): stretches.contains { $0.contains(day) }
    }
  }
}
